import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readDocument, readDocuments } from '../../../../lib/store';
import { aMention, anArticle } from '../records';
import { aDocument, citedStore } from './sound';

const a = aDocument('a');

test.each<[string, string | null, string]>([
  ['it appeared', '2019-03-02', '2019-03-02'],
  ['it was stored, where that is not known', null, anArticle().createdAt],
])('list and page have one last day: when %s', async (_, publishedAt, day) => {
  const store = await citedStore([a]);
  const id = `bao/${a.id}`;
  await store.articles.put(anArticle({ id, urls: ['https://bao.example/0'], publishedAt }));
  const [row] = await readDocuments(store);
  const view = await readDocument(store, a.id);
  expect([row?.lastAt, view?.citing[0]?.at]).toEqual([day, day]);
});

test('a citation of an article that is not stored is as old as it was met', async () => {
  const store = await citedStore([a]);
  await store.articles.clear();
  // Met later than the first one of the text.
  const updatedAt = '2031-01-01T00:00:00.000Z';
  const place = { role: 'paragraph', ordinal: 2, start: 90, end: 99 };
  await store.mentions.put(
    aMention({ id: 'm', articleId: `bao/${a.id}`, regulationId: a.id, place, updatedAt }),
  );
  const [row] = await readDocuments(store);
  const view = await readDocument(store, a.id);
  expect(row?.lastAt).toBe(updatedAt);
  expect(view?.citing[0]?.at).toBe(row?.lastAt);
});
