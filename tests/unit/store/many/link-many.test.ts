import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { limits } from '../../../../lib/records';
import {
  changeMany,
  linkMany,
  markPink,
  readLinkedDocuments,
  readRevision,
  readSettings,
  type Store,
  undoMany,
  unmarkPink,
} from '../../../../lib/store';
import { freshStore } from '../fresh';
import { anAnnotation, aRegulation } from '../records';

const ids = ['n0', 'n1', 'n2'];
async function withNotes(of: readonly (readonly string[])[]): Promise<Store> {
  const store = freshStore();
  await store.annotations.bulkAdd(
    of.map((regulationIds, at) =>
      anAnnotation({ id: `n${at}`, regulationIds: [...regulationIds] }),
    ),
  );
  return store;
}
const linksOf = async (store: Store) =>
  (await store.annotations.orderBy('id').toArray()).map(({ regulationIds }) => regulationIds);

test('a document that is new is stored and linked in one write; undo takes the links back', async () => {
  const store = await withNotes([[], ['b'], []]);
  const before = await readRevision(store);
  const { changed } = await linkMany(store, ids, aRegulation({ id: 'a' }));
  expect(await readRevision(store)).toBe(before + 1);
  expect(await store.regulations.get('a')).toBeDefined();
  expect(await linksOf(store)).toEqual([['a'], ['b', 'a'], ['a']]);
  expect(await undoMany(store, changed)).toEqual({ undone: 3, kept: 0 });
  expect(await linksOf(store)).toEqual([[], ['b'], []]);
  expect(await store.regulations.get('a')).toBeDefined();
});

test('where a note cannot be written, the document is not stored either', async () => {
  const store = await withNotes([[]]);
  store.annotations.hook('updating', () => {
    throw new Error('the disk is full');
  });
  await expect(linkMany(store, ['n0'], aRegulation({ id: 'a' }))).rejects.toThrow();
  expect(await store.regulations.count()).toBe(0);
});

test('a note that has the document by a merged id, or too many, stays as it is', async () => {
  const full = Array.from({ length: limits.regulationsPerAnnotation }, (_, at) => `d${at}`);
  const store = await withNotes([['old'], full, []]);
  await store.regulations.bulkAdd([
    aRegulation({ id: 'old' }),
    aRegulation({ id: 'a', aliases: ['old'] }),
  ]);
  const { changed, refused } = await linkMany(store, ids, aRegulation({ id: 'a' }));
  expect([changed.map(({ id }) => id), refused]).toEqual([['n2'], ['n1']]);
});

test('the documents of notes are counted by what they mean, and are taken off many notes at once', async () => {
  const store = await withNotes([['old', 'b'], ['a', 'old'], ['gone']]);
  await store.regulations.bulkAdd([
    aRegulation({ id: 'old' }),
    aRegulation({ id: 'a', aliases: ['old'] }),
    aRegulation({ id: 'b' }),
  ]);
  const linked = await readLinkedDocuments(store, [...ids, 'nowhere']);
  expect(linked.map(({ regulation, count }) => [regulation.id, count])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  await changeMany(store, ids, ({ regulationIds }) => ({
    regulationIds: regulationIds.filter((id) => linked[0]?.ids.includes(id) === false),
  }));
  expect(await linksOf(store)).toEqual([['b'], [], ['gone']]);
});

test('the marks of pink notes and the answer are one write, and so is their way back', async () => {
  const store = await withNotes([[], []]);
  const checked = { state: 'verified', source: 'x', at: '2026-11-01T00:00:00.000Z' } as const;
  await store.annotations.update('n1', { checked });
  const before = await readRevision(store);
  const { changed } = await markPink(store, ['n0', 'n1']);
  expect(await readRevision(store)).toBe(before + 1);
  expect((await readSettings(store)).pinkAsked).toBe(true);
  expect((await store.annotations.get('n0'))?.checked?.state).toBe('open');
  expect((await store.annotations.get('n1'))?.checked).toEqual(checked);
  await unmarkPink(store, changed);
  expect(await readRevision(store)).toBe(before + 2);
  expect((await readSettings(store)).pinkAsked).toBe(false);
  expect((await store.annotations.get('n0'))?.checked).toBeNull();
});

test('where a mark cannot be written, nobody was asked', async () => {
  const store = await withNotes([[]]);
  store.annotations.hook('updating', () => {
    throw new Error('the disk is full');
  });
  await expect(markPink(store, ['n0'])).rejects.toThrow();
  expect((await readSettings(store)).pinkAsked).not.toBe(true);
});
