import { expect, test } from 'vitest';
import { addedBy, jsonFile, linesOf, planOf, shortOf, zipFile } from './importing';

const url = 'https://bao.example/cho-que.html';
const selector = [
  { type: 'RangeSelector', startContainer: '/p[1]' },
  { type: 'TextPositionSelector', start: 1, end: 9 },
  { type: 'TextQuoteSelector', exact: 'họp sớm', prefix: 'Chợ ', suffix: '.' },
  { type: 'TomorrowSelector', exact: 7 },
];
const item = (over: object = {}) => ({
  id: 'h1',
  created: '2024-05-01T10:00:00.000000+00:00',
  updated: '2024-05-02T10:00:00.000000+00:00',
  user: 'acct:an@hypothes.is',
  uri: url,
  text: 'Hỏi *lại*.',
  tags: ['chợ', 'quê, làng', '#giá'],
  document: { title: ['Chợ quê'] },
  target: [{ source: url, selector }],
  ...over,
});

test.each([
  ['annotations', { client_version: '1.1', annotations: [item()] }],
  ['rows', { total: 1, rows: [item()] }],
])('a note in %s', async (_, value) => {
  const [added] = addedBy(await planOf([jsonFile(value)]));
  expect(added?.article).toMatchObject({ title: 'Chợ quê', urls: [url] });
  expect(added?.row).toMatchObject({
    target: { quote: { exact: 'họp sớm', prefix: 'Chợ ', suffix: '.' } },
    note: 'Hỏi *lại*.',
    tags: ['chợ', 'quê làng', 'giá'],
    createdAt: '2024-05-01T10:00:00.000Z',
    updatedAt: '2024-05-02T10:00:00.000Z',
  });
});

test('a note on the page is one on its headline, where that is known', async () => {
  const target = [{ source: url }];
  const annotations = [
    item({ target }),
    item({ target, document: {}, id: 'h2' }),
    item({ target, text: ' ', tags: [], id: 'h3' }),
    item({ references: ['h1'], target, id: 'h4' }),
    item({ uri: 'urn:x-pdf:0a1b', id: 'h5' }),
    item({ uri: 7, target: 'x', id: 'h6' }),
    null,
  ];
  const plan = await planOf([jsonFile({ annotations }, 'h.json')]);
  expect(shortOf(plan)).toMatchObject([{ quote: 'Chợ quê', note: 'Hỏi *lại*.' }]);
  expect(linesOf(plan)).toEqual([
    'add h.json, 1',
    'reject no-quote h.json, 2',
    'reject no-quote h.json, 3',
    'reject no-quote h.json, 4',
    'reject no-address h.json, 5',
    'reject no-address h.json, 6',
    'reject invalid h.json, 7',
  ]);
});

test('one file an article, in a zip: what is damaged in it is told', async () => {
  const plan = await planOf([
    zipFile({
      'a.json': JSON.stringify({ annotations: [item()] }),
      'đọc-tôi.txt': 'Xin chào',
      'b.json': '{"annotations": [',
      '../../c.json': JSON.stringify({
        annotations: [item({ uri: 'https://bao.example/c', target: [{ selector }] })],
      }),
    }),
  ]);
  expect(linesOf(plan)).toEqual(['add a.json, 1', 'reject damaged b.json', 'add ../../c.json, 1']);
});
