import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type AnnotationFields, limits } from '../../../../lib/records';
import {
  changeAnnotation,
  changeMany,
  deleteAnnotation,
  purgeNotes,
  readAnnotation,
  readRevision,
  type Store,
  undoMany,
} from '../../../../lib/store';
import { contentsOf, freshStore } from '../fresh';
import { anAnnotation } from '../records';

const NOW = new Date('2026-11-30T09:00:00.000Z');
const LATER = new Date('2026-11-30T09:01:00.000Z');

async function withNotes(count: number, over = {}): Promise<Store> {
  const store = freshStore();
  await store.annotations.bulkAdd(
    Array.from({ length: count }, (_, at) =>
      anAnnotation({ id: `n${at}`, articleId: `bai-${at % 9}`, tags: ['cũ'], ...over }),
    ),
  );
  return store;
}
const addTag = ({ tags }: { readonly tags: readonly string[] }): AnnotationFields => ({
  tags: [...tags, 'mới'],
});

test('many notes change in one write, and come back', async () => {
  const store = await withNotes(600);
  const before = (await contentsOf(store)).annotations;
  const revision = await readRevision(store);
  const ids = Array.from({ length: 600 }, (_, at) => `n${at}`);
  const { changed, missing, refused } = await changeMany(store, [...ids, 'nowhere'], addTag, NOW);
  expect([changed.length, missing, refused]).toEqual([600, ['nowhere'], []]);
  expect(changed[0]).toEqual({
    id: 'n0',
    before: { tags: ['cũ'] },
    after: { tags: ['cũ', 'mới'] },
  });
  expect(await readRevision(store)).toBe(revision + 1);
  expect(await readAnnotation(store, 'n599')).toMatchObject({
    tags: ['cũ', 'mới'],
    updatedAt: NOW.toISOString(),
  });
  expect(await undoMany(store, changed, LATER)).toEqual({ undone: 600, kept: 0 });
  const after = await store.annotations.toArray();
  const times = before?.map((note) => ({ ...(note as object), updatedAt: LATER.toISOString() }));
  expect(after).toEqual(times);
});

test('only what is still as it was written is taken back, field by field', async () => {
  const store = await withNotes(4);
  const { changed } = await changeMany(
    store,
    ['n0', 'n1', 'n2', 'n3'],
    (known) => ({ ...addTag(known), colour: 'pink' }),
    NOW,
  );
  const known = await readAnnotation(store, 'n1');
  if (known === null) throw new Error('gone');
  await changeAnnotation(store, known, { colour: 'green' }, LATER);
  await deleteAnnotation(store, 'n2', LATER);
  await purgeNotes(store, ['n2']);
  await store.annotations.delete('n3');
  expect(await undoMany(store, changed, LATER)).toEqual({ undone: 1, kept: 3 });
  expect(await readAnnotation(store, 'n0')).toMatchObject({ tags: ['cũ'], colour: 'yellow' });
  expect(await readAnnotation(store, 'n1')).toMatchObject({ tags: ['cũ'], colour: 'green' });
});

test('a note that would have too many tags or documents stays, the others change', async () => {
  const store = await withNotes(2);
  const full = Array.from({ length: limits.tags }, (_, at) => `t${at}`);
  await store.annotations.update('n1', { tags: full });
  const tagged = await changeMany(store, ['n0', 'n1'], addTag, NOW);
  expect([tagged.changed.map(({ id }) => id), tagged.refused]).toEqual([['n0'], ['n1']]);
  expect((await readAnnotation(store, 'n1'))?.tags).toEqual(full);
  const documents = Array.from(
    { length: limits.regulationsPerAnnotation + 1 },
    (_, at) => `r${at}`,
  );
  const linked = await changeMany(store, ['n0'], () => ({ regulationIds: documents }), NOW);
  expect([linked.changed, linked.refused]).toEqual([[], ['n0']]);
});

test('where nothing is otherwise nothing is written', async () => {
  const store = await withNotes(3);
  await store.open();
  const before = await contentsOf(store);
  const { changed } = await changeMany(
    store,
    ['n0', 'n1', 'nowhere'],
    () => ({ tags: ['cũ'] }),
    NOW,
  );
  expect(changed).toEqual([]);
  await changeMany(store, ['n0'], () => ({}), NOW);
  await changeMany(store, [], () => ({ tags: ['cũ'] }), NOW);
  expect(await undoMany(store, changed)).toEqual({ undone: 0, kept: 0 });
  expect(await contentsOf(store)).toEqual(before);
});

test('nothing is written where one of them cannot be', async () => {
  const store = await withNotes(3);
  const before = await store.annotations.toArray();
  const fail = (known: { readonly id: string }): AnnotationFields => {
    if (known.id === 'n2') throw new Error('stop');
    return { colour: 'pink' };
  };
  await expect(changeMany(store, ['n0', 'n1', 'n2'], fail, NOW)).rejects.toThrow('stop');
  expect(await store.annotations.toArray()).toEqual(before);
});

test('open pages are told of the articles, of many that any may have changed', async () => {
  const told: (readonly string[])[] = [];
  const store = freshStore({ changed: (ids) => told.push(ids) });
  await store.annotations.bulkAdd(
    Array.from({ length: 201 }, (_, at) => anAnnotation({ id: `n${at}`, articleId: `bai-${at}` })),
  );
  const ids = Array.from({ length: 201 }, (_, at) => `n${at}`);
  await changeMany(store, ids.slice(0, 2), () => ({ colour: 'pink' }), NOW);
  await changeMany(store, ids, () => ({ colour: 'blue' }), NOW);
  expect(told).toEqual([['bai-0', 'bai-1'], []]);
});
