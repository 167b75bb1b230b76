import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { emptyTrash } from '../../../lib/background';
import { deleteAnnotation, purgeTrash } from '../../../lib/store';
import { freshStore } from '../store/fresh';
import { anAnnotation } from '../store/records';
import { fakeArea } from './fakes';

const START = Date.UTC(2026, 10, 30);
const day = (number: number): Date => new Date(START + number * 86_400_000);

/** Starts of the background on days, over notes that were deleted on days. */
function aTrash(deletedOn: Readonly<Record<string, number>>) {
  const store = freshStore();
  const area = fakeArea();
  let runs = 0;
  const start = async (on: number): Promise<readonly string[]> => {
    if (runs === 0) {
      for (const [id, at] of Object.entries(deletedOn)) {
        await store.annotations.add(anAnnotation({ id }));
        await deleteAnnotation(store, id, day(at));
      }
    }
    runs++;
    await emptyTrash({
      area,
      purge: (olderThan) => purgeTrash(store, olderThan, day(on)),
      now: () => day(on),
    });
    const left = await store.annotations.filter(({ purgedAt }) => purgedAt === undefined).toArray();
    return left.map(({ id }) => id);
  };
  return { start, area };
}

test('what went to the trash is emptied after thirty days', async () => {
  const { start } = aTrash({ a: 1, b: 5 });
  expect(await start(0)).toEqual(['a', 'b']);
  expect(await start(30)).toEqual(['a', 'b']);
  expect(await start(32)).toEqual(['b']);
  expect(await start(36)).toEqual([]);
});

test('what lay there before it was said stays for a month from then', async () => {
  const { start } = aTrash({ a: -400 });
  for (const on of [0, 1, 2, 29]) expect(await start(on)).toEqual(['a']);
  expect(await start(31)).toEqual([]);
});

test('it is looked at once a day, whatever becomes of the clock', async () => {
  const { start } = aTrash({ a: 1 });
  await start(0);
  await start(31);
  expect(await start(31.5)).toEqual(['a']);
  expect(await start(32)).toEqual([]);
  const later = aTrash({ b: 2.1 });
  await later.start(0);
  expect(await later.start(32)).toEqual(['b']);
  expect(await later.start(32.5)).toEqual(['b']);
  expect(await later.start(33.1)).toEqual([]);
  const back = aTrash({ c: 1 });
  await back.start(900);
  expect(await back.start(2)).toEqual(['c']);
  expect(await back.start(31)).toEqual(['c']);
  expect(await back.start(33)).toEqual([]);
});

test('what is stored is not believed', async () => {
  const { start, area } = aTrash({ a: 1 });
  await area.set({ trash: { since: 'gestern', last: 3 } });
  expect(await start(500)).toEqual(['a']);
  expect(await start(531)).toEqual([]);
});
