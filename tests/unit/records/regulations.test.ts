import { describe, expect, test } from 'vitest';
import { editRegulation, findRegulations, type Regulation } from '../../../lib/records';

const regulation = (over: Partial<Regulation> = {}): Regulation => ({
  id: 'vn:party:quy-dinh:12-QĐ/TW:2020',
  name: 'Quy định 12-QĐ/TW',
  type: 'quy-dinh',
  number: '12',
  year: '2020',
  symbol: 'QĐ/TW',
  place: null,
  issuer: 'Bộ Chính trị',
  date: '2020-03-04',
  subject: 'việc nêu gương',
  spellings: [],
  aliases: [],
  state: 'recognised',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...over,
});
const fields = { number: '12', year: '2020', place: '', subject: 'việc nêu gương' };

describe('editRegulation', () => {
  test.each([
    [
      'another subject is the same document',
      { subject: ' việc khác ' },
      { id: 'vn:party:quy-dinh:12-QĐ/TW:2020', subject: 'việc khác', date: '2020-03-04' },
    ],
    [
      'another number is another document, of which nothing else is known',
      { number: '13' },
      {
        id: 'vn:party:quy-dinh:13-QĐ/TW:2020',
        name: 'Quy định 13-QĐ/TW',
        date: null,
        subject: null,
        spellings: [],
        aliases: [],
      },
    ],
    [
      'another number with the subject that the user typed',
      { number: '13', subject: 'việc khác' },
      { id: 'vn:party:quy-dinh:13-QĐ/TW:2020', date: null, subject: 'việc khác' },
    ],
    [
      'a number with a pattern in it',
      { number: '$&' },
      { name: 'Quy định $&-QĐ/TW', id: 'vn:party:quy-dinh:$&-QĐ/TW:2020' },
    ],
    [
      'another year drops date and subject',
      { year: '2024' },
      { id: 'vn:party:quy-dinh:12-QĐ/TW:2024', year: '2024', date: null, subject: null },
    ],
    [
      'a year that is too long is not cut',
      { year: '20204' },
      { id: 'vn:party:quy-dinh:12-QĐ/TW:20204', year: '20204' },
    ],
    [
      'no year',
      { year: ' ' },
      { id: 'vn:party:quy-dinh:12-QĐ/TW:~', year: null, date: null, subject: 'việc nêu gương' },
    ],
    [
      'a place',
      { place: 'Hà Nội' },
      {
        id: 'vn:party:quy-dinh:12-QĐ/TW@ha-noi:2020',
        place: 'Hà Nội',
        date: '2020-03-04',
        subject: 'việc nêu gương',
      },
    ],
    ['no subject', { subject: '' }, { subject: null }],
    [
      'issuer and day of issue are typed: the same document',
      { issuer: ' Ban Bí thư ', date: '2020-03-05' },
      {
        id: 'vn:party:quy-dinh:12-QĐ/TW:2020',
        issuer: 'Ban Bí thư',
        date: '2020-03-05',
        said: ['issuer', 'date'],
      },
    ],
    [
      'another symbol is another document; a day that was typed with it stays',
      { symbol: 'QĐ-BTGTW', date: '2020-06-01' },
      {
        id: 'vn:party:quy-dinh:12/QĐ-BTGTW:2020',
        name: 'Quy định 12-QĐ-BTGTW',
        symbol: 'QĐ-BTGTW',
        date: '2020-06-01',
        subject: null,
        said: ['symbol', 'date'],
      },
    ],
    ['what is taken away was set by nobody', { issuer: '' }, { issuer: null, said: [] }],
  ])('%s', (_, patch, expected) => {
    expect(editRegulation(regulation(), { ...fields, ...patch })).toMatchObject({
      ...expected,
      state: 'edited',
    });
  });

  test('a document that one article alone knew gets an id without it', () => {
    const local = regulation({ id: 'vn:party:quy-dinh:12-QĐ/TW:~|nhandan.vn#1', year: null });
    expect(editRegulation(local, fields)).toMatchObject({
      id: 'vn:party:quy-dinh:12-QĐ/TW:2020',
      subject: 'việc nêu gương',
    });
  });
});

test.each([
  ['24/2024/NĐ-CP', 'NĐ-CP', 'NĐ-BTC', '24/2024/NĐ-BTC'],
  ['24/2024/~', null, 'NĐ-CP', '24/2024/NĐ-CP'],
  ['24/~/NĐ-~', null, 'NĐ-CP', '24/~/NĐ-CP'],
  ['24', null, 'QĐ-UBND', '24/QĐ-UBND'],
  ['24/QĐ-UBND', 'QĐ-UBND', '', '24/~'],
])('a number %s with symbol %s that is now %s', (numbered, known, symbol, expected) => {
  const document = regulation({
    id: `vn:state:quyet-dinh:${numbered}:2024`,
    number: '24',
    year: '2024',
    symbol: known,
  });
  const said = { ...fields, number: '24', year: '2024', symbol };
  expect(editRegulation(document, said).id).toBe(`vn:state:quyet-dinh:${expected}:2024`);
});

test('what the user set once is told after the next edit; a name gets the symbol that it lacked', () => {
  const open = regulation({
    id: 'vn:party:quy-dinh:12:2020',
    name: 'Quy định 12',
    symbol: null,
    said: ['subject'],
    state: 'edited',
  });
  expect(editRegulation(open, { ...fields, symbol: 'QĐ/TW' })).toMatchObject({
    id: 'vn:party:quy-dinh:12-QĐ/TW:2020',
    name: 'Quy định 12-QĐ/TW',
    said: ['symbol', 'subject'],
    date: '2020-03-04',
  });
});

describe('findRegulations', () => {
  const known = [
    regulation({
      id: '1',
      name: 'Nghị định 30/2020/NĐ-CP',
      issuer: 'Chính phủ',
      subject: 'công tác văn thư',
    }),
    regulation({
      id: '2',
      name: 'Luật Lưu trữ',
      issuer: 'Quốc hội',
      subject: 'thay cho phần văn thư cũ',
    }),
    regulation({ id: '3', name: 'Quy định 12-QĐ/TW' }),
  ];
  test.each([
    ['van thu', ['1', '2']],
    ['30/2020', ['1']],
    ['QD/TW', ['3']],
    ['luu tru', ['2']],
    ['van thu quoc hoi', ['2']],
    ['', []],
    ['khong co', []],
  ])('%j', (query, ids) => {
    expect(findRegulations(known, query, 20).map(({ id }) => id)).toEqual(ids);
  });

  test('no more than asked for', () => {
    expect(findRegulations(known, 'van thu', 1)).toHaveLength(1);
  });

  const numbered = (number: string, date: string, name = `Nghị định ${number}/2014/NĐ-CP`) =>
    regulation({ id: number, name, number, year: date.slice(0, 4), symbol: 'NĐ-CP', date });
  test.each([
    ['124', numbered('124', '2020-10-19')],
    ['a law of 2024', numbered('31', '2024-01-18', 'Luật Đất đai')],
    ['024', numbered('024', '2021-01-01')],
  ])('number 24 comes before %s, though that is newer', (_, newer) => {
    const found = findRegulations([newer, numbered('24', '2014-04-04')], '24', 20);
    expect(found.map(({ id }) => id)).toEqual(['24', newer.id]);
  });

  test('a law of one name: the newest first', () => {
    const laws = [
      numbered('13', '2003-11-26', 'Luật Đất đai'),
      numbered('31', '2024-01-18', 'Luật Đất đai'),
      numbered('45', '2013-11-29', 'Luật Đất đai'),
    ];
    const found = findRegulations(laws, 'luat dat dai', 20);
    expect(found.map(({ id }) => id)).toEqual(['31', '45', '13']);
  });
});
