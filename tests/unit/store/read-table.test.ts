import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readTable, type Store } from '../../../lib/store';
import { freshStore } from './fresh';
import { anAnnotation, aVersion } from './records';

async function allOf(store: Store, table: string) {
  const slices: number[] = [];
  const rows: unknown[] = [];
  let failed = 0;
  for await (const slice of readTable(store, table)) {
    slices.push(slice.rows.length);
    rows.push(...slice.rows);
    failed += slice.failed;
  }
  return { slices, rows, failed };
}

const notes = (count: number) =>
  Array.from({ length: count }, (_, at) => anAnnotation({ id: String(at).padStart(5, '0') }));

test('reads a table in slices by key, each row once', async () => {
  const store = freshStore();
  await store.annotations.bulkAdd(notes(1_201));
  const { slices, rows, failed } = await allOf(store, 'annotations');
  expect(slices).toEqual([500, 500, 201]);
  expect(rows).toEqual(notes(1_201));
  expect(failed).toBe(0);
});

test('reads texts, whose key has two parts, in smaller slices', async () => {
  const store = freshStore();
  const texts = Array.from({ length: 120 }, (_, at) =>
    aVersion({ articleId: `bài ${at % 3}`, seenAt: new Date(at).toISOString() }),
  );
  await store.versions.bulkAdd(texts);
  const { slices, rows } = await allOf(store, 'versions');
  expect(slices).toEqual([50, 50, 20]);
  expect(new Set(rows).size).toBe(120);
});

test('passes over rows that cannot be read, and counts them', async () => {
  const store = freshStore();
  await store.annotations.bulkAdd(notes(1_000));
  store.annotations.hook('reading', (note) => {
    if (['00003', '00700', '00701'].includes(note.id)) throw new DOMException('', 'UnknownError');
    return note;
  });
  const { rows, failed } = await allOf(store, 'annotations');
  expect([rows.length, failed]).toEqual([997, 3]);
});

test('a table that is not there is empty', async () => {
  expect((await allOf(freshStore(), 'outbox')).rows).toEqual([]);
});
