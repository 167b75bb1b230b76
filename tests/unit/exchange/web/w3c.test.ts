import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { countedRuns } from '../../../counted-runs';
import { sets } from '../../../oracles/sets';
import { anArticle } from '../../store/records';
import { aHead, aNote } from '../context';
import { aBrokenNote, written } from '../written';
import { annotationRules } from './model/annotation-rules';
import { resourceRules } from './model/resource-rules';
import type { Json, Rule } from './model/rule';
import { selectorRules } from './model/selector-rules';

const rules: readonly Rule[] = [...annotationRules, ...resourceRules, ...selectorRules];

const read = async (...items: Parameters<typeof written>[1][number][]) => {
  const { text, leftOut } = await written('w3c', items);
  return { text, leftOut, annotations: JSON.parse(text) as readonly Json[] };
};

const full = () =>
  aNote(
    {
      checked: { state: 'verified', source: 'Sở Y tế', at: '2026-11-21T02:00:00.000Z' },
      target: {
        quote: { exact: 'Chợ họp sớm.', prefix: 'Nay ', suffix: ' Mai' },
        position: { start: 4, end: 16 },
        block: { role: 'paragraph', ordinal: 1, hash: '' },
        model: 1,
      },
    },
    { changed: { before: 'sớm', after: 'muộn', seenAt: '2026-11-22T12:00:00.000Z' } },
  );

test('writes a note with all that is known of it', async () => {
  const { annotations } = await read(aHead(), full());
  expect(annotations).toEqual([
    {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { benle: 'urn:ben-le:' }],
      id: 'urn:uuid:11111111-0000-4000-8000-000000000000',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-11-20T02:00:00.000Z',
      modified: '2026-11-20T02:00:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Hỏi lại.', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'tagging', value: 'chợ quê', format: 'text/plain' },
        {
          type: 'SpecificResource',
          purpose: 'linking',
          source: 'urn:ben-le:document:vn%3Aparty%3Aquy-dinh%3A55-Q%C4%90%2FTW%3A2016',
          'dcterms:title': 'Quy định 55-QĐ/TW',
        },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://bao.example/cho-que.html',
        'dcterms:title': 'Bảng thu chi dán ở cổng chợ',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Chợ họp sớm.',
            prefix: 'Nay ',
            suffix: ' Mai',
          },
          { type: 'TextPositionSelector', start: 4, end: 16 },
        ],
      },
      'benle:newspaper': 'Báo Ví Dụ',
      'benle:authors': ['Lê An'],
      'benle:published': '2024-03-02T08:10+07:00',
      'benle:part': 'paragraph 1',
      'benle:colour': 'yellow',
      'benle:checked': 'verified',
      'benle:checkedSource': 'Sở Y tế',
      'benle:checkedAt': '2026-11-21T02:00:00.000Z',
      'benle:changedBefore': 'sớm',
      'benle:changedAfter': 'muộn',
      'benle:changedAt': '2026-11-22T12:00:00.000Z',
    },
  ]);
});

test('a bare highlight has no body, and no position where only the words are known', async () => {
  const target = { quote: { exact: 'x', prefix: '', suffix: '' }, model: 1 };
  const { annotations } = await read(aNote({ note: '', tags: [], regulationIds: [], target }));
  expect(annotations[0]).not.toHaveProperty('body');
  expect(annotations[0]).toMatchObject({
    motivation: 'highlighting',
    target: { selector: [{ type: 'TextQuoteSelector', exact: 'x' }] },
  });
});

describe('the rules of the model', () => {
  test('are as many as the W3C tests at least', () => {
    expect(rules.length).toBeGreaterThanOrEqual(54);
    expect(new Set(rules.map(({ must }) => must)).size).toBe(rules.length);
  });

  test.each(rules)('$section: an annotation $must', async ({ schema, broken }) => {
    const { annotations } = await read(full());
    expect(v.is(schema, annotations[0])).toBe(true);
    expect(v.is(schema, { ...annotations[0], ...broken })).toBe(false);
  });
});

test('hostile sets keep every rule, and their words come back', async () => {
  const runs = countedRuns();
  for (const items of sets(300, 5)) {
    const { annotations, leftOut } = await read(...items);
    const notes = items.flatMap((item) => (item.kind === 'note' ? [item] : []));
    expect(annotations.length + leftOut).toBe(notes.length);
    for (const annotation of annotations) {
      for (const { schema, section, must } of rules) {
        if (!v.is(schema, annotation))
          throw new Error(`${section}: ${must}: ${JSON.stringify(annotation)}`);
      }
      const note = notes.find((each) => annotation.id === `urn:uuid:${each.annotation.id}`);
      const { quote } = note?.annotation.target ?? {};
      expect(annotation).toMatchObject({
        target: {
          selector: expect.arrayContaining([
            expect.objectContaining({ exact: quote?.exact.toWellFormed() }),
          ]),
        },
      });
      runs.count(/["\\\n\u202e]/.test(quote?.exact ?? ''));
    }
  }
  expect(runs.share()).toBeGreaterThan(0.2);
});

test.each([
  ['https://bao.example/bài viết.html', 'https://bao.example/b%C3%A0i%20vi%E1%BA%BFt.html'],
  ['https://bao.example/a|b?c={d}#e#f', 'https://bao.example/a%7Cb?c=%7Bd%7D#e%23f'],
  ['https://bao.example/100%', 'https://bao.example/100%25'],
  ['https://báo.example/', 'https://xn--bo-mia.example/'],
])('the source %j is a URI: %j', async (address, source) => {
  const { annotations } = await read(aNote({}, { article: anArticle({ urls: [address] }) }));
  expect(annotations[0]).toMatchObject({ target: { source } });
});

test('a note without an address on the web is left out and told, a broken date or row stops nothing', async () => {
  const { annotations, leftOut, text } = await read(
    aNote({}, { article: null }),
    aNote({}, { article: anArticle({ urls: ['https://title.invalid/abc'] }) }),
    aNote({}, { article: anArticle({ urls: ['https://'] }) }),
    aBrokenNote(),
    aNote({ id: 'a b', createdAt: 'hôm qua' }),
  );
  expect(leftOut).toBe(4);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]).toMatchObject({ id: 'urn:ben-le:note:a%20b' });
  expect(annotations[0]).not.toHaveProperty('created');
  expect(text).toMatch(/^\[\n\{.*\}\n\]\n$/);
});

test('nothing is an empty list', async () => {
  expect((await read()).text).toBe('[]\n');
});
