import * as v from 'valibot';
import { expect, test } from 'vitest';
import { decideRegulation } from '../../../../lib/exchange/restore/row-fate';
import { mergeRegulation, type Regulation, regulationSchema } from '../../../../lib/records';
import { aRegulation } from '../../store/records';

const edited = aRegulation({ issuer: 'Bộ Y tế', state: 'edited', said: ['issuer'] });
const met = aRegulation({ issuer: 'Chính phủ', updatedAt: '2030-01-01T00:00:00.000Z' });

test('what the user set stays the user’s when an article cites the document again', () => {
  expect(mergeRegulation(edited, met)).toMatchObject({ issuer: 'Bộ Y tế', said: ['issuer'] });
});

test.each<[string, Regulation, Regulation]>([
  ['is brought by a backup', met, edited],
  ['stays against a backup', edited, met],
])('what the user set %s', (_, stored, row) => {
  const { row: next } = decideRegulation(stored, row);
  expect(next ?? stored).toMatchObject({ issuer: 'Bộ Y tế', said: ['issuer'] });
});

test.each<[string, unknown, boolean]>([
  ['none', undefined, true],
  ['two', ['issuer', 'date'], true],
  ['no fact', ['name'], false],
  ['no list', 'issuer', false],
])('a record with facts set by the user: %s', (_, said, isGood) => {
  const { said: _none, ...rest } = edited;
  expect(v.is(regulationSchema, said === undefined ? rest : { ...rest, said })).toBe(isGood);
});
