import { expect, test } from 'vitest';
import { citedInNotes } from '../../../../../lib/exchange/parts/said/cited-in-notes';
import { aRegulation } from '../../../store/records';
import { context } from '../../context';

const decree = aRegulation({
  id: 'vn:state:nghi-dinh:30/NĐ-CP:2020',
  name: 'Nghị định 30/2020/NĐ-CP',
  type: 'nghi-dinh',
  number: '30',
  year: '2020',
  symbol: 'NĐ-CP',
  issuer: 'Chính phủ',
  date: '2020-03-05',
  subject: 'về công tác văn thư',
});

test('a document is cited in full the first time and short afterwards', () => {
  const cite = citedInNotes(context);
  expect([cite(decree), cite(aRegulation()), cite(decree)]).toEqual([
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    'Quy định số 55-QĐ/TW',
    'Nghị định số 30/2020/NĐ-CP',
  ]);
});

test('a file in English has names, since the form is one of Vietnamese law', () => {
  const cite = citedInNotes({ ...context, language: 'en' });
  expect([cite(decree), cite(decree)]).toEqual([decree.name, decree.name]);
});
