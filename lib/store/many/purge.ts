import type { Annotation } from '../../records';
import type { Store } from '../open/database';
import { reading } from '../read/reading';
import { nothingNew, writing } from '../write/writing';
import { writeMany } from './write-many';

/**
 * Empties notes in the trash for good. A tombstone without words stays, so that an old backup does not bring them back.
 * Those outside the trash stay as they are.
 * @returns how many were emptied
 */
export const purgeNotes = (
  store: Store,
  ids: readonly string[],
  now = new Date(),
): Promise<number> =>
  writeMany(store, ids, (_, known) =>
    known === undefined || known.deletedAt === null ? null : tombstone(known, now),
  );

/**
 * Empties for good what was moved to the trash before a time: notes, of which tombstones stay, and dossiers, of which nothing
 * does.
 * @returns how many notes were emptied
 */
export async function purgeTrash(store: Store, olderThan: Date, now = new Date()): Promise<number> {
  await purgeDossiers(store, olderThan);
  const due = await reading(store, () =>
    store.annotations
      .where('deletedAt')
      .above('')
      .filter((note) => isDue(note, olderThan))
      .primaryKeys(),
  );
  if (due.length === 0) return 0;
  return writeMany(store, due, (_, known) =>
    // It may have been restored since.
    known === undefined || !isDue(known, olderThan) ? null : tombstone(known, now),
  );
}

const purgeDossiers = (store: Store, olderThan: Date): Promise<number> =>
  writing(store, [store.dossiers], async () => {
    const due = await store.dossiers
      .where('deletedAt')
      .above('')
      .filter(({ deletedAt }) => deletedAt !== null && Date.parse(deletedAt) < olderThan.getTime())
      .primaryKeys();
    if (due.length === 0) return nothingNew(0);
    await store.dossiers.bulkDelete(due);
    return { result: due.length, touched: [], listed: [], isOfNoPage: true };
  });

/** Times may have offsets, in a row of a backup: they are not compared as texts. */
const isDue = ({ deletedAt, purgedAt }: Annotation, olderThan: Date): boolean =>
  deletedAt !== null && purgedAt === undefined && Date.parse(deletedAt) < olderThan.getTime();

/** What is left of a note: when it was made, changed and deleted, and of which article it was. Its change keeps its time. */
const tombstone = (note: Annotation, now: Date): Annotation => ({
  id: note.id,
  articleId: note.articleId,
  target: { quote: { exact: '', prefix: '', suffix: '' }, model: note.target.model },
  colour: 'yellow',
  note: '',
  tags: [],
  regulationIds: [],
  checked: null,
  others: [],
  createdAt: note.createdAt,
  updatedAt: note.updatedAt,
  deletedAt: note.deletedAt,
  purgedAt: now.toISOString(),
});
