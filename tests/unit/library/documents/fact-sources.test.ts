import { expect, test } from 'vitest';
import { factSource } from '../../../../components/library/documents/one/fact-sources';
import type { Regulation } from '../../../../lib/records';
import { aRegulation } from '../../store/records';

const listed = { issuer: 'Chính phủ', date: '2024-02-03', subject: null };

test.each<[string, Partial<Regulation>, typeof listed | null, string]>([
  ['an article alone', { issuer: 'Bộ Y tế' }, null, 'cited'],
  ['an article, against the catalogue', { issuer: 'Bộ Y tế' }, listed, 'cited'],
  ['the catalogue, which fills it in', { issuer: null }, listed, 'listed'],
  ['both alike', { issuer: 'Chính phủ' }, listed, 'listed'],
  ['the user', { issuer: 'Chính phủ', said: ['issuer'], state: 'edited' }, listed, 'said'],
  [
    'not the user, of an edited one',
    { issuer: 'Bộ Y tế', said: [], state: 'edited' },
    null,
    'cited',
  ],
  ['one edited before it was kept', { issuer: 'Bộ Y tế', state: 'edited' }, null, 'open'],
])('an issuer from %s', (_, over, known, source) => {
  expect(factSource(aRegulation(over), 'issuer', known)).toBe(source);
});
