import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  documentCounts,
  filteredDocuments,
  typeNames,
  withDocumentFact,
} from '../../../../components/library/documents/all/document-filters';
import { foundDocuments } from '../../../../components/library/documents/all/document-order';
import { documentFacts } from '../../../../components/ui/address/document-places';
import type { DocumentRow, Regulation } from '../../../../lib/records';
import { aRegulation } from '../../store/records';

const row = (over: Partial<Regulation>): DocumentRow => ({
  regulation: aRegulation(over),
  articles: 1,
  notes: 0,
  merged: [],
  lastAt: null,
});

const rowArbitrary = fc
  .record({
    id: fc.string({ minLength: 1 }),
    type: fc.constantFrom('nghi-dinh', 'luat', 'thong-tu'),
    issuer: fc.constantFrom('Chính phủ', 'Quốc hội', null),
    year: fc.constantFrom('2023', '2024', null),
    date: fc.constantFrom('2022-03-01', null),
  })
  .map(row);

test('a count is how many documents stay when its value alone is chosen of its fact', () => {
  let checked = 0;
  fc.assert(
    fc.property(
      fc.array(rowArbitrary, { maxLength: 20 }),
      fc.subarray(['nghi-dinh', 'luat']),
      fc.subarray(['Chính phủ', '~']),
      (rows, type, issuer) => {
        const filters = { ...(type.length > 0 && { type }), ...(issuer.length > 0 && { issuer }) };
        for (const fact of documentFacts) {
          for (const [value, count] of documentCounts(rows, filters, fact)) {
            expect(filteredDocuments(rows, { ...filters, [fact]: [value] })).toHaveLength(count);
            checked++;
          }
        }
      },
    ),
  );
  expect(checked).toBeGreaterThan(300);
});

test('a value is taken in and off; the last one takes its fact with it', () => {
  const both = withDocumentFact({ year: ['2024'] }, 'year', '2023');
  expect(both).toEqual({ year: ['2024', '2023'] });
  expect(withDocumentFact(both, 'year', '2024')).toEqual({ year: ['2023'] });
  expect(withDocumentFact({ year: ['2024'] }, 'year', '2024')).toEqual({});
});

test('years stand from the newest, what is not known last, a year of the day of issue counts', () => {
  const rows = [
    row({ id: 'a', year: null, date: null }),
    row({ id: 'b', year: '2019', date: null }),
    row({ id: 'c', year: null, date: '2024-05-01' }),
  ];
  expect(documentCounts(rows, {}, 'year')).toEqual([
    ['2024', 1],
    ['2019', 1],
    ['~', 1],
  ]);
});

test('a type is called as a document prints it', () => {
  const rows = [
    row({ type: 'nghi-dinh', name: 'NĐ 24' }),
    row({ type: 'nghi-dinh', name: 'Nghị định 24/2024/NĐ-CP' }),
    row({ type: 'bo-luat', name: 'Bộ luật Dân sự 2015' }),
    row({ type: 'van-ban', name: '55-QĐ/TW' }),
  ];
  expect([...typeNames(rows)]).toEqual([
    ['nghi-dinh', 'Nghị định'],
    ['bo-luat', 'Bộ luật'],
  ]);
});

test('a document is found by the name and number of one that was merged into it, once', () => {
  const gone = aRegulation({ id: 'gone', name: 'Thông tư 77/2011/TT-BTC', number: '77' });
  const kept = { ...row({ id: 'kept', name: 'Nghị định 24', aliases: ['gone'] }), merged: [gone] };
  const other = row({ id: 'other', name: 'Luật Chợ' });
  for (const find of ['77/2011', 'thong tu', 'nghi dinh 24']) {
    expect(foundDocuments([kept, other], find)).toEqual([kept]);
  }
});

test.each([
  [undefined, ['new', 'old']],
  ['cited', ['old', 'new']],
] as const)('what is found stands as it fits, or in order %s', (order, ids) => {
  const old = { ...row({ id: 'old', name: 'Nghị định 24/2019', date: '2019-01-01' }), articles: 9 };
  const rows = [old, row({ id: 'new', name: 'Nghị định 24/2024', date: '2024-01-01' })];
  expect(foundDocuments(rows, 'nghi dinh', order).map(({ regulation }) => regulation.id)).toEqual(
    ids,
  );
});
