import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  addDocument,
  editDocument,
  mergeDocuments,
  readArticle,
  readDocument,
  readDocuments,
  readRegulations,
  splitDocument,
  undoDocumentChange,
} from '../../../../lib/store';
import { freshStore } from '../fresh';
import { aMention, anAnnotation, anArticle, aRegulation } from '../records';

const [a, b, c] = ['a', 'b', 'c'].map((id) =>
  aRegulation({ id: `vn:${id}`, name: `Quy định ${id}`, aliases: [], spellings: [`QĐ ${id}`] }),
) as [
  ReturnType<typeof aRegulation>,
  ReturnType<typeof aRegulation>,
  ReturnType<typeof aRegulation>,
];

/** Three documents, each cited by an article of its own; a note is linked to the first. */
async function threeDocuments() {
  const store = freshStore();
  await store.regulations.bulkPut([a, b, c]);
  await store.articles.bulkPut(
    [a, b, c].map(({ id }, at) =>
      anArticle({
        id: `bao/${id}`,
        urls: [`https://bao.example/${at}`],
        publishedAt: `2026-0${at + 1}-05`,
      }),
    ),
  );
  await store.mentions.bulkPut(
    [a, b, c].map(({ id }) =>
      aMention({ id: `m ${id}`, articleId: `bao/${id}`, regulationId: id, text: `QĐ ${id}` }),
    ),
  );
  await store.annotations.put(
    anAnnotation({ id: 'n', articleId: `bao/${a.id}`, regulationIds: [a.id] }),
  );
  return store;
}

const rowsOf = (store: Awaited<ReturnType<typeof threeDocuments>>) =>
  store.regulations.orderBy('id').toArray();

describe('merging', () => {
  test('whoever means the one that went means the one that stays', async () => {
    const store = await threeDocuments();
    await mergeDocuments(store, b, a.id);
    expect((await readRegulations(store, [a.id, b.id])).map(({ id }) => id)).toEqual([b.id]);
    const { regulations, annotations } = await readArticle(store, `bao/${a.id}`);
    expect(regulations.map(({ id }) => id)).toEqual([b.id]);
    // What was written on the note stays as it was.
    expect(annotations.map(({ regulationIds }) => regulationIds)).toEqual([[a.id]]);
    const list = await readDocuments(store);
    expect(list.map(({ regulation, articles, notes }) => [regulation.id, articles, notes])).toEqual(
      [
        [b.id, 2, 1],
        [c.id, 1, 0],
      ],
    );
    const view = await readDocument(store, a.id);
    expect([view?.regulation.id, view?.merged.map(({ id }) => id)]).toEqual([b.id, [a.id]]);
    expect(view?.citing.map(({ articleId }) => articleId)).toEqual([`bao/${b.id}`, `bao/${a.id}`]);
    expect(view?.spellings.map(({ text }) => text)).toEqual([`QĐ ${a.id}`, `QĐ ${b.id}`]);
  });

  test('twice, one into the other, and out again', async () => {
    const store = await threeDocuments();
    await mergeDocuments(store, b, a.id);
    await mergeDocuments(store, c, b.id);
    expect((await readRegulations(store, [a.id]))[0]?.id).toBe(c.id);
    await splitDocument(store, c.id, a.id);
    expect((await readRegulations(store, [a.id, b.id])).map(({ id }) => id)).toEqual([a.id, c.id]);
    await splitDocument(store, c.id, b.id);
    expect(await readDocuments(store)).toHaveLength(3);
  });

  test.each([
    ['itself', a.id],
    ['one that is not stored', 'vn:nowhere'],
  ])('refuses %s, and writes nothing', async (_, gone) => {
    const store = await threeDocuments();
    await expect(mergeDocuments(store, a, gone)).rejects.toThrow();
    expect(await rowsOf(store)).toEqual([a, b, c]);
  });

  test('refuses to merge back into what it took in', async () => {
    const store = await threeDocuments();
    await mergeDocuments(store, b, a.id);
    await expect(mergeDocuments(store, a, b.id)).rejects.toThrow('itself');
  });
});

describe('the way back', () => {
  test.each([
    ['a merge', (store: Store) => mergeDocuments(store, b, a.id)],
    ['an edit of its subject', (store: Store) => editDocument(store, a, { ...a, subject: 'khác' })],
    [
      'an edit that makes it another',
      (store: Store) => editDocument(store, a, { ...a, id: 'vn:z' }),
    ],
    ['one added by hand', (store: Store) => addDocument(store, aRegulation({ id: 'vn:new' }))],
  ])('%s is taken back whole', async (_, write) => {
    const store = await threeDocuments();
    const change = await write(store);
    expect(change).not.toBeNull();
    expect(await rowsOf(store)).not.toEqual([a, b, c]);
    expect(change && (await undoDocumentChange(store, change))).toBe(true);
    expect(await rowsOf(store)).toEqual([a, b, c]);
  });

  test('nothing is taken back where a row was changed since', async () => {
    const store = await threeDocuments();
    const change = await mergeDocuments(store, b, a.id);
    await store.regulations.update(b.id, { subject: 'sửa ở cửa sổ khác' });
    expect(change && (await undoDocumentChange(store, change))).toBe(false);
    expect((await readRegulations(store, [a.id]))[0]?.id).toBe(b.id);
  });
});

test('an edited document that is another one takes the first in', async () => {
  const store = await threeDocuments();
  await editDocument(store, a, { ...a, id: 'vn:z', number: '9', spellings: [] });
  const view = await readDocument(store, a.id);
  expect(view?.regulation).toMatchObject({ id: 'vn:z', number: '9', aliases: [a.id] });
  expect(view?.citing).toHaveLength(1);
});

test('an edit of what was changed meanwhile is refused', async () => {
  const store = await threeDocuments();
  const stale = { ...a, updatedAt: '2020-01-01T00:00:00.000Z' };
  await expect(editDocument(store, stale, { ...a, subject: 'x' })).rejects.toThrow('meanwhile');
});

type Store = Awaited<ReturnType<typeof threeDocuments>>;
