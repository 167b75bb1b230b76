import type { Table } from 'dexie';
import { type Annotation, compareCodeUnits } from '../../records';
import { metaValue } from '../meta';
import type { Store } from '../open/database';
import { writing } from '../write/writing';

/** Few enough that other requests of the page have their turn between two slices. */
const NOTES_PER_SLICE = 250;
/** Open pages are told by name of so many articles; beyond, that any may have changed. */
const MAX_ARTICLES_TOLD = 200;

/** What is written along with notes, in the same transaction and before them. */
export interface Along {
  readonly tables: readonly Table[];
  /** @returns whether anything was written */
  readonly write: () => Promise<boolean>;
}

/**
 * Writes many notes in one transaction, in the order of their ids and each once.
 * @param nextOf a note as it is to be, or null where it stays; `known` is undefined where none is stored or it was emptied for
 * good, `device` are this profile's eight letters
 * @returns how many were written
 */
export const writeMany = (
  store: Store,
  ids: readonly string[],
  nextOf: (id: string, known: Annotation | undefined, device: string) => Annotation | null,
  along?: Along,
): Promise<number> =>
  writing(store, [store.annotations, ...(along?.tables ?? [])], async () => {
    const isMore = along !== undefined && (await along.write());
    const device = (await metaValue(store, 'device')) ?? '';
    const articleIds = new Set<string>();
    let written = 0;
    // Neighbours are written quicker.
    const ordered = [...new Set(ids)].sort(compareCodeUnits);
    for (let at = 0; at < ordered.length; at += NOTES_PER_SLICE) {
      const slice = ordered.slice(at, at + NOTES_PER_SLICE);
      const known = await store.annotations.bulkGet(slice);
      const next = slice.flatMap((id, index) => {
        const note = known[index];
        return nextOf(id, note?.purgedAt === undefined ? note : undefined, device) ?? [];
      });
      await store.annotations.bulkPut(next);
      for (const { articleId } of next) articleIds.add(articleId);
      written += next.length;
    }
    const listed = [...articleIds];
    if (written === 0 && !isMore) return { result: 0, touched: null };
    // What is written along may be seen on any page.
    const touched = isMore || listed.length > MAX_ARTICLES_TOLD ? [] : listed;
    return { result: written, touched, listed };
  });
