import { expect, test } from 'vitest';
import { alikeDocuments, regulationsById } from '../../../../lib/records';
import { aRegulation } from '../../store/records';

const decree = (id: string, year: string | null, symbol: string | null = 'NĐ-CP') =>
  aRegulation({ id, type: 'nghi-dinh', number: '24', year, symbol, place: null });

test.each([
  ['the year is open', [decree('a', '2024'), decree('b', null)], ['a <- b: year']],
  ['two years fit', [decree('a', '2024'), decree('b', null), decree('c', '2020')], []],
  ['the symbol is open', [decree('a', '2024'), decree('b', '2024', null)], ['a <- b: symbol']],
  ['both tell all, and differ', [decree('a', '2024'), decree('b', '2020')], []],
  ['another number', [decree('a', '2024'), { ...decree('b', null), number: '25' }], []],
  ['another type', [decree('a', '2024'), { ...decree('b', null), type: 'thong-tu' }], []],
  ['no number', [decree('a', '2024'), { ...decree('b', null), number: null }], []],
  ['no document', [], []],
])('documents alike where %s', (_, all, pairs) => {
  expect(
    alikeDocuments(all).map(({ keepId, goneId, why }) => `${keepId} <- ${goneId}: ${why}`),
  ).toEqual(pairs);
});

test('an id means the document that took it in last', () => {
  const rows = [
    aRegulation({ id: 'c', aliases: ['b', 'a'] }),
    aRegulation({ id: 'b', aliases: ['a'] }),
    aRegulation({ id: 'a' }),
    aRegulation({ id: 'other' }),
  ];
  for (const order of [rows, [...rows].reverse()]) {
    const byId = regulationsById(order);
    expect(['a', 'b', 'c', 'other'].map((id) => byId.get(id)?.id)).toEqual([
      'c',
      'c',
      'c',
      'other',
    ]);
  }
});
