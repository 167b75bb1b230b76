import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readHeadSlices } from '../../../../lib/store';
import { freshStore } from '../fresh';
import { aMention, anArticle } from '../records';

test('an article tells how it calls each document, but for what it calls two of them', async () => {
  const store = freshStore();
  await store.articles.put(anArticle());
  const said = [
    ['qd', 'Quy định 55'],
    ['qd', 'Quy định số 55-QĐ/TW'],
    ['qd', 'Quy định 55'],
    ['qd', 'văn bản này'],
    ['nd', 'văn bản này'],
    ['nd', 'Nghị định 24'],
    [null, 'Thông tư 3'],
  ] as const;
  await store.mentions.bulkPut([
    ...said.map(([regulationId, text], at) => aMention({ id: `m${at}`, regulationId, text })),
    aMention({ id: 'no', regulationId: 'luat', text: 'Luật', state: 'rejected' }),
  ]);
  const heads = [];
  for await (const slice of readHeadSlices(store)) heads.push(...slice);
  expect(heads.map(({ cited }) => cited)).toEqual([
    [
      { regulationId: 'qd', texts: ['Quy định 55', 'Quy định số 55-QĐ/TW'] },
      { regulationId: 'nd', texts: ['Nghị định 24'] },
    ],
  ]);
});
