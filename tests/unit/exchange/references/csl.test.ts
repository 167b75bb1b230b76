import { expect, test } from 'vitest';
import { dataLine } from '../../../../lib/exchange/parts/data/data-text';
import { countedRuns } from '../../../counted-runs';
import { sets } from '../../../oracles/sets';
import { anArticle, aRegulation } from '../../store/records';
import { aHead, aNote } from '../context';
import { aBrokenNote, written } from '../written';

interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly URL?: string;
  readonly author?: readonly object[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const read = async (...given: Parameters<typeof written>) => {
  const { text, leftOut } = await written(...given);
  return { text, leftOut, references: JSON.parse(text) as readonly Reference[] };
};

test('writes an article and the documents that it cites', async () => {
  const decree = aRegulation({
    name: 'Nghị định 30/2020/NĐ-CP',
    number: '30',
    symbol: 'NĐ-CP',
    issuer: 'Chính phủ',
    date: '2020-03-05',
    subject: 'về công tác văn thư',
  });
  const { references } = await read('csl', [aHead({ regulations: [decree] }), aNote()]);
  expect(references).toEqual([
    {
      id: 'bao.example/cho-que',
      type: 'article-newspaper',
      title: 'Bảng thu chi dán ở cổng chợ',
      'container-title': 'Báo Ví Dụ',
      author: [{ literal: 'Lê An' }],
      issued: { 'date-parts': [[2024, 3, 2]] },
      URL: 'https://bao.example/cho-que.html',
      language: 'vi',
    },
    {
      id: decree.id,
      type: 'legislation',
      title: 'Nghị định 30/2020/NĐ-CP',
      number: '30/2020/NĐ-CP',
      author: [{ literal: 'Chính phủ' }],
      issued: { 'date-parts': [[2020, 3, 5]] },
      abstract: 'về công tác văn thư',
      language: 'vi',
    },
  ]);
});

test('each article and document stands once, though its notes stand apart', async () => {
  const other = anArticle({ id: 'hai' });
  const items = [aNote(), aNote({ articleId: 'hai' }, { article: other }), aNote({ note: 'ba' })];
  const { references, leftOut } = await read('csl', items);
  expect(references.map(({ id }) => id)).toEqual(['bao.example/cho-que', aRegulation().id, 'hai']);
  expect(leftOut).toBe(0);
});

test('nothing is an empty list', async () => {
  expect((await written('csl', [])).text).toBe('[]\n');
});

test('notes without an article are left out and told; broken rows and dates stop nothing', async () => {
  const imported = anArticle({ urls: ['https://title.invalid/abc'], publishedAt: '2026-99-99' });
  const items = [
    aNote({}, { article: null, regulations: [] }),
    aNote({}, { article: imported }),
    aBrokenNote(),
  ];
  const { references, leftOut } = await read('csl', items);
  expect(references.map(({ type }) => type)).toEqual(['article-newspaper', 'legislation']);
  expect([references[0]?.issued, references[0]?.URL]).toEqual([undefined, undefined]);
  expect(leftOut).toBe(1);
});

test('hostile sets are read as they were, without notes and without half a character', async () => {
  const runs = countedRuns();
  for (const items of sets(200, 4)) {
    const { text, references } = await read('csl', items);
    expect(text).not.toMatch(/\\ud[89a-f]/i);
    const titles = items.flatMap((item) =>
      'article' in item && item.article ? [[item.article.id, item.article.title] as const] : [],
    );
    const byId = new Map(references.map((reference) => [reference.id, reference]));
    expect(byId.size).toBe(references.length);
    for (const [id, title] of titles) expect(byId.get(id)?.title ?? '').toBe(dataLine(title));
    for (const reference of references) {
      expect(reference).not.toHaveProperty('note');
      for (const name of reference.author ?? []) expect(Object.keys(name)).toEqual(['literal']);
      runs.count(/[<&"\u202e]/.test(JSON.stringify(reference.title)));
    }
  }
  expect(runs.share()).toBeGreaterThan(0.2);
});
