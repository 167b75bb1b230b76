import type { NoteChanges } from '../../records';
import { type Books, openBooks } from './books';
import { compacted } from './compact';
import { joinedLists, joinedNumbers, rowNumbers } from './growing';
import { type HeadRow, headColumnsOf, headRowOf, unknownHead } from './head-rows';
import { inheritHits } from './hits';
import { growingNotes, type NoteRow, noteRowOf } from './note-rows';
import { type NoteColumns, type Projection, rowFlags } from './projection-types';

/**
 * What a projection is after something was written. Rows that changed are dead and stand again at the end; the given one stays
 * as it is.
 */
export function patchProjection(projection: Projection, changes: NoteChanges): Projection {
  const books = openBooks(projection);
  const heads = patchedHeads(projection, changes, books);
  const { flags, added } = patchedNotes(projection, changes, { books, headRows: heads.rows });
  const { columns, texts } = projection;
  const notes = withRows(columns.notes, flags, added.columns);
  inheritHits(notes, columns.notes, columns.notes.ids.keys());
  const [tags, regulations] = [books.tags.words, books.regulations.words];
  const patched: Projection = {
    columns: {
      format: columns.format,
      notes,
      heads: heads.columns,
      tags,
      regulations,
      sites: books.sites.words,
    },
    texts: texts && {
      format: texts.format,
      words: books.words.words,
      notes: joinedLists(texts.notes, added.words),
      heads: heads.words,
    },
  };
  return compacted(patched);
}

function patchedHeads({ columns, texts }: Projection, changes: NoteChanges, books: Books) {
  const { heads } = columns;
  const rows = new Map(heads.ids.map((id, row) => [id, row]));
  const changed = new Map(changes.articleIds.map((id) => [id, unknownHead(id)]));
  for (const head of changes.heads) changed.set(head.id, head);
  for (const id of changed.keys()) if (!rows.has(id)) rows.set(id, rows.size);
  const kept = (id: string, row: number): HeadRow => ({
    id,
    title: heads.titles[row] ?? '',
    site: heads.sites[row] ?? 0,
    published: heads.published[row] ?? 0,
    cited: rowNumbers(heads.cited, row),
    words: texts === null ? [] : rowNumbers(texts.heads, row),
  });
  const all = Array.from(rows, ([id, row]) => {
    const head = changed.get(id);
    return head ? headRowOf(head, books) : kept(id, row);
  });
  return { rows, ...headColumnsOf(all) };
}

function patchedNotes(
  projection: Projection,
  { articleIds, annotations, heads }: NoteChanges,
  { books, headRows }: { readonly books: Books; readonly headRows: ReadonlyMap<string, number> },
) {
  const { notes } = projection.columns;
  const touched = new Set(articleIds.map((id) => headRows.get(id)));
  for (const { articleId } of annotations) touched.add(headRows.get(articleId));
  const headsById = new Map(heads.map((head) => [head.id, head]));
  const flags = notes.flags.slice();
  const former = new Map<string, number>();
  for (let row = 0; row < flags.length; row++) {
    if (!touched.has(notes.articles[row]) || (flags[row] ?? 0) & rowFlags.dead) continue;
    former.set(notes.ids[row] ?? '', row);
    flags[row] = (flags[row] ?? 0) | rowFlags.dead;
  }
  const added = growingNotes();
  for (const annotation of annotations) {
    if (annotation.purgedAt !== undefined) continue;
    const article = headRows.get(annotation.articleId) ?? 0;
    const cited = headsById.get(annotation.articleId)?.cited ?? [];
    const row = noteRowOf(annotation, { article, cited }, books);
    const before = former.get(annotation.id);
    if (before !== undefined && isSame(projection, before, row)) flags[before] = row.flags;
    else added.add(row);
  }
  return { flags, added: added.done() };
}

/** Whether a row says what is to be written; without words that is not known. */
function isSame({ columns: { notes }, texts }: Projection, row: number, next: NoteRow): boolean {
  return (
    texts !== null &&
    notes.flags[row] === next.flags &&
    notes.updated[row] === next.updated &&
    notes.created[row] === next.created &&
    notes.articles[row] === next.article &&
    notes.colours[row] === next.colour &&
    notes.checked[row] === next.checked &&
    notes.starts[row] === next.start &&
    notes.ends[row] === next.end &&
    sameNumbers(rowNumbers(notes.tags, row), next.tags) &&
    sameNumbers(rowNumbers(notes.regulations, row), next.regulations) &&
    sameNumbers(rowNumbers(notes.quoted, row), next.quoted) &&
    sameNumbers(rowNumbers(texts.notes, row), next.words)
  );
}

const sameNumbers = (one: Uint32Array, other: readonly number[] | Uint32Array): boolean =>
  one.length === other.length && one.every((number, at) => other[at] === number);

const withRows = (notes: NoteColumns, flags: Uint8Array, added: NoteColumns): NoteColumns => ({
  ids: notes.ids.concat(added.ids),
  articles: joinedNumbers(notes.articles, added.articles),
  colours: joinedNumbers(notes.colours, added.colours),
  checked: joinedNumbers(notes.checked, added.checked),
  flags: joinedNumbers(flags, added.flags),
  created: joinedNumbers(notes.created, added.created),
  updated: joinedNumbers(notes.updated, added.updated),
  starts: joinedNumbers(notes.starts, added.starts),
  ends: joinedNumbers(notes.ends, added.ends),
  tags: joinedLists(notes.tags, added.tags),
  regulations: joinedLists(notes.regulations, added.regulations),
  quoted: joinedLists(notes.quoted, added.quoted),
});
