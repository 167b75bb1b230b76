import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch, findMatches, suggestTags } from '../../../lib/records';
import { searchFold } from '../../../lib/text';
import { countedRuns } from '../../counted-runs';
import { anAnnotation, anArticle, aRegulation } from '../store/records';

const passage = (id: string, exact: string, over: Partial<ReturnType<typeof anAnnotation>> = {}) =>
  anAnnotation({
    id,
    target: { ...anAnnotation().target, quote: { exact, prefix: '', suffix: '' } },
    ...over,
  });

const everything = [
  {
    article: anArticle({ title: 'Bảng thu chi dán ở cổng chợ' }),
    annotations: [
      passage('1', 'Cán bộ tài chính trả lời trong ba ngày.', { tags: ['Công khai'] }),
      passage('2', 'Quyển sổ để ở nhà văn hoá.', {
        note: 'Bộ phận nào giữ sổ, cán nào cân?',
        regulationIds: [aRegulation().id],
      }),
    ],
    regulations: [aRegulation()],
    mentions: [],
  },
  {
    article: anArticle({ id: 'other', title: 'Đường làng', site: 'Báo Khác' }),
    annotations: [passage('3', 'Con đường mới làm xong trước mưa.')],
    regulations: [],
    mentions: [],
  },
];
const find = (query: string) =>
  createSearch(everything)(query).groups.flatMap(({ annotations }) =>
    annotations.map(({ id }) => id),
  );

test.each([
  ['', ['1', '2', '3']],
  ['  ', ['1', '2', '3']],
  ['can bo', ['1']],
  ['CÁN BỘ', ['1']],
  ['bo can', ['1', '2']],
  ['cong khai', ['1']],
  ['55-qd/tw', ['2']],
  ['duong', ['3']],
  ['bao khac', ['3']],
  ['thu chi', ['1', '2']],
  ['uyen', []],
  ['không có', []],
])('finds %j', (query, ids) => expect(find(query)).toEqual(ids));

test.each([
  ['Cán bộ và cán sự', ['can bo'], ['Cán bộ']],
  ['Cán bộ và cán sự', ['can'], ['Cán', 'cán']],
  ['Đường đi', ['duong', 'di'], ['Đường', 'đi']],
  ['e\u0323\u0302 e', ['e'], ['e\u0323\u0302', 'e']],
  ['hai\n  dòng', ['hai dong'], ['hai\n  dòng']],
  ['QĐ/TW', ['tw'], ['TW']],
  ['aa', ['a'], ['a']],
  ['chữ', [''], []],
])('marks in %j the places of %j', (text, terms, marked) => {
  expect(findMatches(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

test('what is marked reads as what was sought, in order and apart', () => {
  const runs = countedRuns();
  const word = fc.constantFrom('cán', 'bộ', 'Đảng', 'đường', 'a', 'QĐ/TW', 'e\u0301', '🙂', ',');
  const text = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.array(word, { minLength: 1, maxLength: 3 }), (written, words) => {
      const terms = words.map(searchFold);
      let last = 0;
      const matches = findMatches(written, terms);
      runs.count(matches.length > 0);
      for (const { start, end } of matches) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(terms).toContain(searchFold(written.slice(start, end)));
        last = end;
      }
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.45);
});

test.each([
  ['dat', ['đất đai']],
  ['#cho', ['chợ quê', 'chợ phiên']],
  ['', []],
  ['xa', []],
])('offers tags for %j', (typed, offered) => {
  expect(suggestTags(['chợ quê', 'đất đai', 'chợ phiên', 'chợ'], typed, 2)).toEqual(offered);
});
