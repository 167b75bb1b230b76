import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markMatches, type SearchTerms } from '../../../lib/search';
import { searchFold } from '../../../lib/text';
import { countedRuns } from '../../counted-runs';
import { someText, someWord } from './arbitrary-notes';
import { aNote, indexOf } from './notes';

const { query } = indexOf({ notes: [aNote('1')] });
const termsOf = (typed: string): SearchTerms => query(typed, {}).terms;
const marked = (text: string, terms: SearchTerms): readonly string[] =>
  markMatches(text, terms).map(({ start, end }) => text.slice(start, end));

const loose = (...words: string[]): SearchTerms => ({ words, toned: false });
const toned = (...words: string[]): SearchTerms => ({ words, toned: true });
const open = (...words: string[]): SearchTerms => ({ words, toned: false, open: true });

test.each<[string, SearchTerms, readonly string[]]>([
  ['Cán bộ và cán sự', loose('can', 'bo'), ['Cán bộ']],
  ['Cán sự và bộ đội', loose('can', 'bo'), ['Cán', 'bộ']],
  ['Hạnh hành lý', toned('hạnh'), ['Hạnh']],
  ['Hạnh hành lý', toned('hanh'), ['Hạnh', 'hành']],
  ['Hạnh hành lý', loose('hạnh'), ['Hạnh', 'hành']],
  ['Hạnh hành lý', open('ha'), ['Hạ', 'hà']],
  ['Hạnh hành lý', loose('ha'), []],
  ['Văn hoá và hòa giải', toned('hòa'), ['hòa']],
  ['Nhà văn hoà giải', toned('hòa'), ['hoà']],
  ['Đường đi', loose('duong', 'di'), ['Đường đi']],
  ['e\u0323\u0302 e', loose('e'), ['e\u0323\u0302', 'e']],
  ['hai\n  dòng', loose('hai dong'), ['hai\n  dòng']],
  ['Quy định 55-QĐ/TƯ mới', loose('55 qd tw'), ['55-QĐ/TƯ']],
  ['giá 5.000 đồng', loose('5 000'), ['5.000']],
  ['한국어 한국', open('한국'), ['한국', '한국']],
  ['tốt👍🏽lắm🙂', loose('🙂'), ['🙂']],
  ['漢字字', loose('字'), ['字', '字']],
  ['<b>giá</b>', loose('gia'), ['giá']],
  ['xa xa xa', loose('xa xa'), ['xa xa']],
  ['chữ', loose(''), []],
  ['chữ', loose(), []],
  ['', loose('chu'), []],
  ['nghi\u0323 đi\u0323nh', open('nghi', 'di'), ['nghi\u0323 đi\u0323']],
])('marks in %j', (text, terms, places) => {
  expect(marked(text, terms)).toEqual(places);
});

test('what is marked folds to the words that are sought, in order and apart', () => {
  const runs = countedRuns();
  const typed = fc.array(someWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(someText, typed, fc.boolean(), (text, words, isToned) => {
      const terms = { ...termsOf(words), toned: isToned };
      const spans = markMatches(text, terms);
      runs.count(spans.length > 0);
      const plain = (written: string): string =>
        searchFold(written).replace(/tu$/, 'tw').replaceAll(/[-/]/g, ' ');
      const wanted = terms.words.map(plain);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect([...wanted, wanted.join(' ')]).toContain(plain(text.slice(start, end)));
        last = end;
      }
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.3);
});
