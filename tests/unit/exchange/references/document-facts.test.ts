import { expect, test } from 'vitest';
import { numberInName } from '../../../../lib/exchange/references/document-facts';
import { aRegulation } from '../../store/records';

test.each([
  [{ name: 'Quy định 55-QĐ/TW', number: '55', symbol: 'QĐ/TW' }, '55-QĐ/TW'],
  [{ name: 'Nghị định 30/2020/NĐ-CP', number: '30', symbol: 'NĐ-CP' }, '30/2020/NĐ-CP'],
  [
    { name: 'Nghị định 3/2020/NĐ-CP và 30/2020/NĐ-CP', number: '30', symbol: 'NĐ-CP' },
    '30/2020/NĐ-CP',
  ],
  [
    {
      name: 'Nghị định 30',
      spellings: ['Nghị định số 30/2020/NĐ-CP,'],
      number: '30',
      symbol: 'NĐ-CP',
    },
    '30/2020/NĐ-CP',
  ],
  [{ name: 'Luật số 45', number: '45', symbol: null }, '45'],
  [{ name: 'Nghị quyết 9', spellings: [], number: '9', symbol: 'NQ/TW' }, '9'],
  [{ name: 'Luật Đất đai 2024', number: null, symbol: null }, ''],
])('the number of %j is %j', (over, number) => {
  expect(numberInName(aRegulation(over))).toBe(number);
});
