import { liveQuery } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import {
  changeMany,
  deleteAnnotation,
  openStore,
  readNewestNotes,
  type Store,
} from '../../../lib/store';
import { anAnnotation } from '../../unit/store/records';

let opened = 0;
const minute = (at: number): string => new Date(Date.UTC(2026, 10, 1, 0, at)).toISOString();

/** Notes in an order of their own: `n<minute>`; those of some minutes are in the trash. */
async function withNotes(count: number, isTrash: (at: number) => boolean): Promise<Store> {
  const store = openStore({ name: `newest-${opened++}-${Date.now()}` });
  onTestFinished(() => store.delete());
  const minutes = Array.from({ length: count }, (_, at) => (at * 37) % count);
  await store.annotations.bulkAdd(
    minutes.map((at) =>
      anAnnotation({
        id: `n${at}`,
        updatedAt: minute(at),
        deletedAt: isTrash(at) ? minute(at) : null,
      }),
    ),
  );
  return store;
}

test.each([
  ['no trash', 300, () => false],
  ['some in the trash', 300, (at: number) => at % 9 === 0],
  ['more in the trash than is looked for beyond', 300, (at: number) => at > 150],
  ['everything in the trash', 100, () => true],
  ['few notes', 7, (at: number) => at === 3],
  ['none', 0, () => false],
] as const)('the newest notes come first: %s', async (_, count, isTrash) => {
  const store = await withNotes(count, isTrash);
  const wanted = Array.from({ length: count }, (_, at) => count - 1 - at)
    .filter((at) => !isTrash(at))
    .slice(0, 40)
    .map((at) => `n${at}`);
  const newest = await readNewestNotes(store, 40);
  expect(newest.map(({ annotation }) => annotation.id)).toEqual(wanted);
});

test('a live query over them follows every write', async () => {
  const store = await withNotes(50, () => false);
  const seen: string[][] = [];
  const subscription = liveQuery(() => readNewestNotes(store, 3)).subscribe((notes) =>
    seen.push(notes.map(({ annotation }) => annotation.id)),
  );
  onTestFinished(() => subscription.unsubscribe());
  await expect.poll(() => seen.at(-1)).toEqual(['n49', 'n48', 'n47']);
  await changeMany(store, ['n2'], () => ({ note: 'mới' }));
  await expect.poll(() => seen.at(-1)).toEqual(['n2', 'n49', 'n48']);
  await deleteAnnotation(store, 'n49');
  await expect.poll(() => seen.at(-1)).toEqual(['n2', 'n48', 'n47']);
});
