import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleVersion,
  changesBetween,
  changesSince,
  growthBetween,
  hashText,
  lastAnnotatedAt,
  splitWords,
  versionAt,
} from '../../../lib/records';
import { countedRuns } from '../../counted-runs';
import { anAnnotation } from '../store/records';

const version = (
  texts: readonly string[],
  seenAt = '2026-05-03T01:00:00.000Z',
): ArticleVersion => ({
  articleId: 'bao.example/cho-que',
  seenAt,
  hash: hashText(texts.join('\n')),
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});

const market = 'Chợ họp từ năm giờ sáng, bảng thu chi dán ở cổng phía đông cho ai cũng đọc được.';
const fee = 'Ban quản lý thu 12.000 đồng một sạp mỗi ngày theo Nghị quyết 27-NQ/TW của huyện.';
const fee2 = 'Ban quản lý thu 15.000 đồng một sạp mỗi ngày theo Nghị quyết 27-NQ/TW của huyện.';
const road = 'Đường vào chợ vừa được đổ lại bằng bê tông, xe ba gác không còn sa lầy mùa mưa.';
const talk = '“Trước kia muốn hỏi phải lên tận ủy ban”, bà Tư bán rau ở dãy thứ hai kể lại.';
const rest = 'Hết tháng Sáu, ba chợ còn lại của huyện sẽ làm theo cách này.';

const story = (before: readonly string[], after: readonly string[]): readonly string[] =>
  changesBetween(version(before), version(after)).blocks.map(
    ({ kind, before: one, after: two }) => `${kind} ${one?.index ?? '-'} ${two?.index ?? '-'}`,
  );

test.each<[string, string[], string[], string[]]>([
  ['nothing', [market, fee], [market, fee], ['same 0 0', 'same 1 1']],
  ['an edit', [market, fee, road], [market, fee2, road], ['same 0 0', 'changed 1 1', 'same 2 2']],
  ['an addition', [market, road], [market, fee, road], ['same 0 0', 'added - 1', 'same 1 2']],
  ['a removal', [market, fee, road], [market, road], ['same 0 0', 'removed 1 -', 'same 2 1']],
  ['a removal at the top', [market, fee], [fee], ['removed 0 -', 'same 1 0']],
  ['a removal at the end', [market, fee], [market], ['same 0 0', 'removed 1 -']],
  [
    'another text in its place',
    [market, talk, road],
    [market, fee, road],
    ['same 0 0', 'removed 1 -', 'added - 1', 'same 2 2'],
  ],
  [
    'a move',
    [market, fee, road, talk],
    [market, road, talk, fee],
    ['same 0 0', 'same 2 1', 'same 3 2', 'moved 1 3'],
  ],
  [
    'a move with an edit',
    [market, fee, road, talk],
    [market, road, talk, fee2],
    ['same 0 0', 'same 2 1', 'same 3 2', 'moved 1 3'],
  ],
  [
    'an edit beside a move',
    [talk, market, fee, road],
    [market, fee2, talk, road],
    ['same 1 0', 'changed 2 1', 'moved 0 2', 'same 3 3'],
  ],
  [
    'a separator taken out, and no other called moved',
    [market, '***', fee, '***', road],
    [market, fee, '***', road],
    ['same 0 0', 'removed 1 -', 'same 2 1', 'same 3 2', 'same 4 3'],
  ],
  ['a text from nothing', [], [market], ['added - 0']],
  ['all taken out', [market], [], ['removed 0 -']],
])('tells %s', (_, before, after, expected) => {
  expect(story(before, after)).toEqual(expected);
});

test.each([
  ['white space', (text: string) => text.replaceAll(' ', '\u00a0 ')],
  ['composition', (text: string) => text.normalize('NFD')],
  ['tone placement', (text: string) => text.replaceAll('ủy', 'uỷ')],
  ['quotes', (text: string) => text.replaceAll(/[“”]/g, '"')],
  ['soft hyphens', (text: string) => text.replaceAll('ng', 'n\u00adg')],
])('%s is no change', (_, write) => {
  const texts = [market, fee, road, talk];
  expect(changesBetween(version(texts), version(texts.map(write))).count).toBe(0);
});

test('a tone, a figure or a capital is a change', () => {
  for (const [one, other] of [
    ['má', 'mạ'],
    ['12.000 đồng', '12.001 đồng'],
    ['Quận', 'quận'],
  ] as const) {
    expect(changesBetween(version([one]), version([other])).count).toBeGreaterThan(0);
  }
});

const paragraph = fc.oneof(
  fc.constantFrom(market, fee, fee2, road, talk, rest, '***', ''),
  fc.string({ unit: fc.constantFrom('ba ', 'chợ ', 'họp ', 'hoà ', 'A', '1', '\n') }),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(paragraph, { maxLength: 12 });

describe('whatever the versions are', () => {
  test('the changes give back both sides', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { blocks, count } = changesBetween(version(before), version(after));
        const old = blocks.flatMap((change) => change.before ?? []);
        expect(old.toSorted((a, b) => a.index - b.index).map(({ text }) => text)).toEqual(before);
        expect(blocks.flatMap((change) => change.after?.text ?? [])).toEqual(after);
        expect(count).toBe(blocks.filter(({ kind }) => kind !== 'same').length);
        const stayed = blocks.filter(({ kind }) => kind !== 'moved');
        const order = stayed.flatMap((change) => change.before?.index ?? []);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        runs.count(count > 0 && order.length > 1);
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.5);
  });

  test('a version has no changes against itself', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(texts, (same) => {
        runs.count(same.length > 0);
        expect(changesBetween(version(same), version(same)).count).toBe(0);
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.7);
  });

  test('words joined are the text', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(paragraph, (text) => {
        runs.count(splitWords(text).length > 1);
        expect(
          splitWords(text)
            .map((word) => word.text)
            .join(''),
        ).toBe(text);
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.6);
  });
});

test('a version only grew where nothing of it was changed', () => {
  const runs = countedRuns();
  // Two texts by chance never grow into each other: half of them are one text and more of it.
  const grownTexts = fc
    .tuple(texts, fc.array(paragraph, { minLength: 1, maxLength: 3 }), fc.nat(12))
    .map(([before, added, at]) => [before, before.toSpliced(at, 0, ...added)] as const);
  fc.assert(
    fc.property(fc.oneof(grownTexts, fc.tuple(texts, texts)), ([one, two]) => {
      const [before, after] = [version(one), version(two)];
      const kinds = new Set(changesBetween(before, after).blocks.map(({ kind }) => kind));
      kinds.delete('same');
      const grown = kinds.size === 1 && kinds.has('added') ? 'grown' : 'changed';
      expect(growthBetween(before, after)).toBe(kinds.size === 0 ? 'same' : grown);
      runs.count(before.blocks.length > 0 && grown === 'grown');
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.2);
});

test('numbers of documents and figures are one word', () => {
  const words = splitWords('Nghị quyết 27-NQ/TW, 12.000 đồng.').map(({ text }) => text);
  expect(words.filter((word) => word !== ' ')).toEqual([
    'Nghị',
    'quyết',
    '27-NQ/TW',
    ',',
    '12.000',
    'đồng',
    '.',
  ]);
});

test('a long article that was rewritten from top to bottom is compared all the same', () => {
  const one = Array.from({ length: 2_000 }, (_, at) => `Dòng ${at} nói về sạp số ${at * 7}.`);
  const two = one.map((text, at) => `${text} Và thêm ${at}.`).reverse();
  const { blocks } = changesBetween(version(one), version(two));
  expect(blocks.flatMap(({ after }) => after?.text ?? [])).toEqual(two);
});

const may = version([market, fee], '2026-05-01T01:00:00.000Z');
const june = version([market, fee2], '2026-06-01T01:00:00.000Z');
const again = version([market, fee], '2026-07-01T01:00:00.000Z');

test.each([
  ['2026-05-03T01:00:00.000Z', 1],
  ['2026-04-01T01:00:00.000Z', 1],
  ['2026-06-01T08:00:00.000+07:00', null],
  ['2026-06-02T01:00:00.000Z', null],
])('what changed since %s', (time, count) => {
  expect(changesSince([may, june], time)?.count ?? null).toBe(count);
});

test('a text that went back to what it was has not changed', () => {
  expect(changesSince([may, june, again], '2026-05-03T01:00:00.000Z')).toBeNull();
  expect(changesSince([], '2026-05-03T01:00:00.000Z')).toBeNull();
});

test('finds the version that stood at a time, and when the latest notes were made', () => {
  expect(versionAt([may, june], '2026-05-20T00:00:00.000Z')).toBe(may);
  expect(versionAt([may, june], '2026-06-20T00:00:00.000Z')).toBe(june);
  expect(versionAt([], '2026-06-20T00:00:00.000Z')).toBeNull();
  const notes = ['2026-05-03T01:00:00.000Z', '2026-05-02T01:00:00.000Z'];
  expect(lastAnnotatedAt(notes.map((createdAt) => anAnnotation({ createdAt })))).toBe(notes[0]);
  expect(lastAnnotatedAt([])).toBeNull();
});
