import { type Annotation, colours, type HeadCitation, holdsText } from '../../records';
import { FIELD_END, VALUE_END } from '../words/dictionary';
import { spokenWords } from '../words/split-words';
import type { Books } from './books';
import { growingLists } from './growing';
import { checkedStates, type NoteColumns, type NumberLists, rowFlags } from './projection-types';

/** A note as its row has it. */
export interface NoteRow {
  readonly id: string;
  readonly article: number;
  readonly colour: number;
  readonly checked: number;
  readonly flags: number;
  readonly created: number;
  readonly updated: number;
  readonly start: number;
  readonly end: number;
  readonly tags: readonly number[] | Uint32Array;
  readonly regulations: readonly number[] | Uint32Array;
  readonly quoted: readonly number[] | Uint32Array;
  readonly words: readonly number[] | Uint32Array;
}

/** Where a note stands: the row of its article's head, and what the article cites. */
export interface NotePlace {
  readonly article: number;
  readonly cited: readonly HeadCitation[];
}

export function noteRowOf(
  annotation: Annotation,
  { article, cited }: NotePlace,
  books: Books,
): NoteRow {
  const { target, tags, note, checked, deletedAt } = annotation;
  const trashed = deletedAt === null ? 0 : rowFlags.trashed;
  const noted = note.trim() === '' ? 0 : rowFlags.noted;
  return {
    id: annotation.id,
    article,
    colour: colours.indexOf(annotation.colour),
    checked: checkedStates.indexOf(checked?.state ?? 'none'),
    flags: trashed | noted,
    created: millisecondsOf(annotation.createdAt),
    updated: millisecondsOf(annotation.updatedAt),
    start: target.position?.start ?? -1,
    end: target.position?.end ?? -1,
    tags: [...new Set(tags)].map(books.tags.number),
    regulations: [...new Set(annotation.regulationIds)].map(books.regulations.number),
    quoted: cited
      .filter(({ texts }) => texts.some((text) => holdsText(target.quote.exact, text)))
      .map(({ regulationId }) => books.regulations.number(regulationId)),
    words: numbered([[note], tags, [target.quote.exact]], books),
  };
}

/** Words of fields with values, as numbers with the separators between them. */
export function numbered(fields: readonly (readonly string[])[], { words }: Books): number[] {
  const numbers: number[] = [];
  for (const [nth, values] of fields.entries()) {
    if (nth > 0) numbers.push(FIELD_END);
    for (const [at, value] of values.entries()) {
      if (at > 0) numbers.push(VALUE_END);
      for (const word of spokenWords(value)) numbers.push(words.number(word));
    }
  }
  return numbers;
}

/** An hour that cannot be read is the earliest. */
const millisecondsOf = (time: string): number => Date.parse(time) || 0;

/** Rows that are added one by one, and at last the columns of them. */
export interface GrowingNotes {
  add(row: NoteRow): void;
  done(): { readonly columns: NoteColumns; readonly words: NumberLists };
}

export function growingNotes(): GrowingNotes {
  const rows: Omit<NoteRow, 'tags' | 'regulations' | 'quoted' | 'words'>[] = [];
  const [tags, regulations] = [growingLists(), growingLists()];
  const [quoted, words] = [growingLists(), growingLists()];
  return {
    add({ tags: tagged, regulations: linked, quoted: cited, words: said, ...row }) {
      rows.push(row);
      tags.add(tagged);
      regulations.add(linked);
      quoted.add(cited);
      words.add(said);
    },
    done: () => ({
      columns: {
        ids: rows.map(({ id }) => id),
        articles: Uint32Array.from(rows, ({ article }) => article),
        colours: Uint8Array.from(rows, ({ colour }) => colour),
        checked: Uint8Array.from(rows, ({ checked }) => checked),
        flags: Uint8Array.from(rows, ({ flags }) => flags),
        created: Float64Array.from(rows, ({ created }) => created),
        updated: Float64Array.from(rows, ({ updated }) => updated),
        starts: Int32Array.from(rows, ({ start }) => start),
        ends: Int32Array.from(rows, ({ end }) => end),
        tags: tags.done(),
        regulations: regulations.done(),
        quoted: quoted.done(),
      },
      words: words.done(),
    }),
  };
}
