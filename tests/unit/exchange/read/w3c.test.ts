import { expect, test } from 'vitest';
import { addedBy, jsonFile, linesOf, planOf, shortOf } from './importing';

const url = 'https://bao.example/cho-que.html';
const quote = { type: 'TextQuoteSelector', exact: 'họp sớm', prefix: 'Chợ ', suffix: '.' };
const annotation = (over: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://kho.example/1',
  type: 'Annotation',
  created: '2024-05-01T10:00:00Z',
  modified: '2024-05-02T10:00:00Z',
  target: { source: url, selector: quote },
  ...over,
});
const text = (value: string, over: object = {}) => ({ type: 'TextualBody', value, ...over });

test.each<[string, object, object]>([
  ['no body', {}, { note: '', tags: [] }],
  ['a text', { body: text('Hỏi lại.', { purpose: 'commenting' }) }, { note: 'Hỏi lại.' }],
  ['a text alone', { bodyValue: 'Hỏi lại.' }, { note: 'Hỏi lại.' }],
  [
    'texts and tags',
    { body: [text('a'), text('chợ', { purpose: 'tagging' }), text('b', { purpose: ['editing'] })] },
    { note: 'a\n\nb', tags: ['chợ'] },
  ],
  ['HTML', { body: text('<p>a &amp; <b>b</b></p>', { format: 'text/html' }) }, { note: 'a & b' }],
  ['a body elsewhere', { body: 'https://kho.example/b' }, { note: '' }],
  ['a body that is none', { body: { type: 'SpecificResource', source: 7 } }, { note: '' }],
  [
    'several selectors',
    { target: { source: url, selector: [{ type: 'XPathSelector' }, quote] } },
    {},
  ],
  [
    'a selector in another',
    { target: { source: url, selector: { type: 'FragmentSelector', refinedBy: quote } } },
    {},
  ],
  ['a source that is an object', { target: { source: { id: url }, selector: quote } }, {}],
  ['a list of one target', { target: [{ source: url, selector: quote }] }, {}],
  ['words with @', { id: undefined, '@id': 'x', type: undefined, '@type': ['Annotation'] }, {}],
  ['a broken day', { created: 'hôm qua', modified: 7 }, {}],
])('%s', async (_, over, expected) => {
  const [added, ...more] = addedBy(await planOf([jsonFile(annotation(over))]));
  expect(more).toEqual([]);
  expect(added?.article.urls).toEqual([url]);
  expect(added?.row).toMatchObject({
    target: { quote: { exact: 'họp sớm', prefix: 'Chợ ', suffix: '.' } },
    ...expected,
  });
});

test('a note of ours keeps its id, and what is on two pages is two notes', async () => {
  const own = '11111111-0000-4000-8000-000000000000';
  const plan = await planOf([
    jsonFile([
      annotation({ id: `urn:uuid:${own}` }),
      annotation({
        target: [`${url}#1`, { source: 'https://khac.example/a', selector: quote }],
        bodyValue: 'n',
      }),
    ]),
  ]);
  expect(addedBy(plan).map(({ row }) => row.id)[0]).toBe(own);
  // The page alone has no title to hold a note.
  expect(linesOf(plan)).toEqual(['add tep, 1', 'reject no-quote tep, 2', 'add tep, 2']);
});

test('a title that the source has holds a note on the page', async () => {
  const source = { id: url, title: 'Chợ quê' };
  const plan = await planOf([jsonFile(annotation({ target: { source }, bodyValue: 'Cả bài' }))]);
  expect(shortOf(plan)).toMatchObject([{ quote: 'Chợ quê', note: 'Cả bài', title: 'Chợ quê' }]);
});

test('selectors without end are left', async () => {
  let selector: object = quote;
  for (let depth = 0; depth < 20; depth++) selector = { refinedBy: selector };
  const plan = await planOf([jsonFile(annotation({ target: { source: url, selector } }))]);
  expect(linesOf(plan)).toEqual(['reject no-quote tep, 1']);
});
