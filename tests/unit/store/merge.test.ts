import * as v from 'valibot';
import { expect, test } from 'vitest';
import { mergeRegulation, regulationSchema } from '../../../lib/records';
import { aRegulation } from './records';

test('learns of a regulation from each article, and forgets nothing it learned', () => {
  const known = aRegulation({ issuer: 'Bộ Chính trị', date: '2016-12-19', spellings: ['QĐ 55'] });
  const seen = aRegulation({ issuer: 'Ai đó', subject: 'về nêu gương' });
  expect(mergeRegulation(known, seen)).toMatchObject({
    issuer: 'Bộ Chính trị',
    date: '2016-12-19',
    subject: 'về nêu gương',
    spellings: ['QĐ 55', 'Quy định số 55-QĐ/TW'],
  });
});

test('what teaches nothing leaves the very same record', () => {
  const known = aRegulation({ subject: 'về nêu gương' });
  expect(mergeRegulation(known, aRegulation({ updatedAt: '2027-01-01T00:00:00.000Z' }))).toBe(
    known,
  );
});

test.each(['confirmed', 'edited'] as const)('what the user %s stays as it is', (state) => {
  const known = aRegulation({ state, name: 'Tên tôi đặt', subject: null });
  const seen = aRegulation({ name: 'khác', subject: 'của báo', spellings: ['mới'] });
  expect(mergeRegulation(known, seen)).toEqual({
    ...known,
    spellings: [...known.spellings, 'mới'],
  });
});

test('a confirmation keeps what was recognised, an edit takes its place, and stays', () => {
  const known = aRegulation({ subject: 'về nêu gương' });
  const confirmed = mergeRegulation(known, aRegulation({ state: 'confirmed' }));
  expect(confirmed).toMatchObject({ state: 'confirmed', subject: 'về nêu gương' });
  const edited = mergeRegulation(confirmed, aRegulation({ state: 'edited', subject: null }));
  expect(edited).toMatchObject({ state: 'edited', subject: null });
  expect(mergeRegulation(edited, { ...known, state: 'confirmed' })).toBe(edited);
});

test('a regulation stays within its limits however it is spelled', () => {
  const merged = Array.from({ length: 300 }, (_, at) => `Quy định ${at}`).reduce(
    (known, spelling) => mergeRegulation(known, aRegulation({ spellings: [spelling] })),
    aRegulation(),
  );
  expect(v.is(regulationSchema, merged)).toBe(true);
});
