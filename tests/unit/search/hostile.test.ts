import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIndex, dimensions, markMatches, projectionOf } from '../../../lib/search';
import { aHead, aNote, idsOf, indexOf } from './notes';

const long = 'một hai ba bốn '.repeat(3_400);
const tags = Array.from({ length: 200 }, (_, at) => `thẻ ${at}`);
const index = indexOf({
  notes: [
    aNote('long', { note: `${long}cuối cùng`, tags }),
    aNote('markup', { note: '<img src=x onerror=alert(1)> & "ngoặc"', tags: ['<b>'] }),
    aNote('right', { note: 'مرحبا بالعالم שָׁלוֹם', quote: '\u202eđảo\u202c' }),
    aNote('accents', { note: 'e\u0302\u0301 x\u0335\u0302\u0301y', quote: 'ê\u0301' }),
    aNote('jamo', { note: '한국어'.normalize('NFD') }),
    aNote('broken', { note: '\ud83d chữ \udc4d', quote: '\0' }),
    aNote('proto', { note: '__proto__ constructor toString', tags: ['__proto__', 'constructor'] }),
    aNote('capitals', { note: 'İSTANBUL ĐƯỜNG', quote: 'tiế\u00adng \u200bViệt' }),
  ],
  heads: [aHead('none')],
});
const find = (query: string): readonly string[] => idsOf(index.query(query, {}).hits);

test.each([
  ['cuối cùng', ['long']],
  ['"hai ba bốn một hai"', ['long']],
  ['thẻ 199', ['long']],
  ['onerror', ['markup']],
  ['<img', ['markup']],
  ['بالعالم', ['right']],
  ['שלום', ['right']],
  ['dao', ['right']],
  ['ế', ['accents']],
  ['xy', ['accents']],
  ['한국어', ['jamo']],
  ['한국어'.normalize('NFD'), ['jamo']],
  ['chữ', ['broken']],
  ['constructor', ['proto']],
  ['__proto__', ['proto']],
  ['tostring', ['proto']],
  ['duong', ['capitals']],
  ['tiếng việt', ['capitals']],
  ['\ud83d', find('')],
  ['"', find('')],
  ['“”', find('')],
  ['một '.repeat(50_000), ['long']],
])('finds %j', (query, ids) => expect(find(query)).toEqual(ids));

test('more terms than are looked at, and a query in one word without end', () => {
  const many = Array.from({ length: 200 }, (_, at) => `từ${at}`);
  const one = indexOf({ notes: [aNote('1', { note: many.join(' ') })] });
  expect(idsOf(one.query(many.join(' '), {}).hits)).toEqual(['1']);
  expect(find('a'.repeat(100_000))).toEqual([]);
});

test('an empty index, and filters with names of what objects have', () => {
  const empty = createIndex({ projection: projectionOf([], []), regulations: [], dossiers: [] });
  const found = empty.query('chợ', { tag: ['constructor'], month: ['__proto__'] });
  expect(found.hits).toEqual([]);
  expect(found.facets.tag).toEqual([{ value: 'constructor', count: 0 }]);
  expect(index.query('', { tag: ['__proto__'] }).hits.map(({ id }) => id)).toEqual(['proto']);
  for (const dimension of dimensions) {
    expect(index.query('', { [dimension]: ['toString'] }).hits).toEqual([]);
  }
});

test('columns alone have filters, counts and orders; words wait for the texts', () => {
  const notes = [
    aNote('1', { tags: ['chợ'] }),
    aNote('2', { deletedAt: '2026-11-01T00:00:00.000Z' }),
  ];
  const { columns } = structuredClone(projectionOf(notes, []));
  const alone = createIndex({
    projection: { columns, texts: null },
    regulations: [],
    dossiers: [],
  });
  expect([alone.count, alone.trashed]).toEqual([1, 1]);
  expect(idsOf(alone.query('', { tag: ['chợ'] }).hits)).toEqual(['1']);
  expect(idsOf(alone.query('', { trash: true }).hits)).toEqual(['2']);
  expect(alone.query('chợ', {}).hits).toEqual([]);
});

test('any text is found by itself, is marked within itself, and breaks nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const one = indexOf({ notes: [aNote('1', { note: text })] });
      const { hits, terms } = one.query(text, {});
      expect(idsOf(hits)).toEqual(['1']);
      for (const { start, end } of markMatches(text, terms)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
