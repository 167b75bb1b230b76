import { expect, test } from 'vitest';
import {
  instantOf,
  localDay,
  localMinute,
  printedDay,
} from '../../../../../lib/exchange/parts/data/calendar';
import { dataLine, dataText, shortened } from '../../../../../lib/exchange/parts/data/data-text';
import { jsonList, jsonText } from '../../../../../lib/exchange/parts/data/json-list';
import { pageAddress } from '../../../../../lib/exchange/parts/data/page-address';
import { anArticle } from '../../../store/records';

test.each([
  ['một\r\nhai\rba\u2028bốn\u0085năm', 'một\nhai\nba\nbốn\nnăm'],
  ['\u0000a\u0007\tb\u001b[31m', 'a\tb[31m'],
  ['\ud800x\uffff', '\ufffdx'],
  ['  giữ  ', '  giữ  '],
])('%j is %j as a field of data', (text, value) => expect(dataText(text)).toBe(value));

test('a line has no breaks and single blanks', () => {
  expect(dataLine(' một\n hai\t\u00a0ba ')).toBe('một hai ba');
});

test.each([
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['ab👍cd', 4, 'ab…'],
])('%j shortened to %i is %j', (text, most, value) => expect(shortened(text, most)).toBe(value));

test.each([
  ['2024-03-02T08:10+07:00', '2024-03-02'],
  ['2024-03-02', '2024-03-02'],
  ['2024-02-30', ''],
  ['2026-99-99T..', ''],
  ['2024', ''],
  ['hôm qua', ''],
  [null, ''],
  [undefined, ''],
])('the day that %j bears is %j', (date, day) => expect(printedDay(date)).toBe(day));

test('moments are on the clock of the user, or nothing', () => {
  const noon = new Date(2026, 10, 20, 12, 5).toISOString();
  expect([localDay(noon), localMinute(noon)]).toEqual(['2026-11-20', '2026-11-20 12:05']);
  for (const broken of ['', 'hôm qua', 'bài 5', '2026-99-99T10:00:00Z', null, undefined]) {
    expect([localDay(broken), localMinute(broken), instantOf(broken)]).toEqual(['', '', null]);
  }
  expect(instantOf('2026-11-20T09:00:00+07:00')).toBe('2026-11-20T02:00:00.000Z');
});

test.each([
  [['https://a.example/x'], 'https://a.example/x'],
  [['ftp://a.example/', 'http://b.example'], 'http://b.example/'],
  [['https://title.invalid/a', 'https://b.example/'], 'https://b.example/'],
  [['https://', 'không phải'], null],
  [['https://[2001:db8::1]/a[b]'], 'https://[2001:db8::1]/a%5Bb%5D'],
  [[], null],
])('the address of %j is %j', (urls, address) => {
  expect(pageAddress(anArticle({ urls }))).toBe(address);
});

test('a list is written value by value, half characters as lost ones', async () => {
  async function* values() {
    yield jsonText({ a: '\ud800', b: undefined });
    yield jsonText(['"']);
  }
  let text = '';
  for await (const piece of jsonList(values())) text += piece;
  expect(JSON.parse(text)).toEqual([{ a: '\ufffd' }, ['"']]);
  expect(pageAddress(null)).toBeNull();
});
