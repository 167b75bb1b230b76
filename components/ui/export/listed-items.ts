import type { Item } from '../../../lib/exchange';
import {
  changedPassages,
  type DossierItem,
  type FindPassages,
  type ListedNote,
  type PassageChange,
} from '../../../lib/records';
import { readArticleSlices, readListedNotes, type Store } from '../../../lib/store';

/** Items that are read at a time. */
const ITEMS_PER_SLICE = 50;

/**
 * Passages in an order of the user's, with the words between them, as items for a writer. Each passage stands alone, without its
 * article's head. Those that are in the trash or gone are left out, and headings without words too.
 */
export async function* listedItems(
  store: Store,
  find: FindPassages,
  items: readonly DossierItem[],
): AsyncGenerator<Item> {
  for (let at = 0; at < items.length; at += ITEMS_PER_SLICE) {
    const slice = items.slice(at, at + ITEMS_PER_SLICE);
    const ids = slice.flatMap((item) => (item.kind === 'note' ? item.annotationId : []));
    const notes = new Map(
      (await readListedNotes(store, ids)).map((note) => [note.annotation.id, note]),
    );
    const changes = await changesOf(store, find, [...notes.values()]);
    for (const item of slice) {
      if (item.kind !== 'note') {
        if (item.text.trim() !== '') yield { kind: item.kind, text: item.text };
        continue;
      }
      const note = notes.get(item.annotationId);
      if (note === undefined || note.annotation.deletedAt !== null) continue;
      yield noteItem(note, changes.get(item.annotationId) ?? null);
    }
  }
}

/** A file knows a document by one id, whatever was merged into it. */
const noteItem = (
  { annotation, article, regulations }: ListedNote,
  changed: PassageChange | null,
): Item => ({
  kind: 'note',
  annotation: { ...annotation, regulationIds: regulations.map(({ id }) => id) },
  article,
  regulations,
  changed,
});

async function changesOf(
  store: Store,
  find: FindPassages,
  notes: readonly ListedNote[],
): Promise<ReadonlyMap<string, PassageChange>> {
  const changes = new Map<string, PassageChange>();
  const articleIds = [...new Set(notes.map(({ annotation }) => annotation.articleId))];
  for await (const slices of readArticleSlices(store, articleIds)) {
    for (const { notes: of, versions } of slices) {
      for (const [id, change] of changedPassages(find, versions, of.annotations)) {
        changes.set(id, change);
      }
    }
  }
  return changes;
}
