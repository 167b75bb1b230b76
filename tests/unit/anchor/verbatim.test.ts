import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../lib/anchor/match';
import { countedRuns } from '../../counted-runs';

interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly hint?: number;
}

/** A text with `[…]` around the place that is meant. */
function marked(text: string): { readonly text: string; readonly start: number } {
  const start = text.indexOf('[');
  return { text: text.replace('[', '').replace(']', ''), start };
}

const found = (text: string, quote: string, context: Context) => {
  const match = prepare(text).match(quote, context);
  return match && [match.kind, match.start, text.slice(match.start, match.end)];
};

/** [what, text with the place, quote, context]: the quote stands there as it is written, or nearly so. */
type Case = readonly [string, string, string, Context];

const anchored: readonly Case[] = [
  ['the whole text', '[Bến đò mở lại]', 'Bến đò mở lại', {}],
  ['the first word', '[Bến] đò mở lại từ hôm nay', 'Bến', {}],
  ['the last words', 'Bến đò mở lại từ [hôm nay]', 'hôm nay', {}],
  ['one word', 'Hai người trông coi, [áo] phao đủ cho khách', 'áo', {}],
  ['one letter', 'Bến thứ nhất, bến thứ hai, bến [x]', 'x', {}],
  ['a number', 'Vé hai nghìn, năm trước [1.500] đồng', '1.500', {}],
  ['a word that others hold', 'Lan và lan can, [an] toàn là trên hết', 'an', {}],
  ['a part of a word', 'Trường có bốn lớp, ba phòng [thí ngh]iệm', 'thí ngh', {}],
  ['across lines', 'Bến chợ đông.\nBến đình [vắng.\nCòn bến] cồn nghỉ', 'vắng.\nCòn bến', {}],
  ['a break where a blank was', 'Chuyến đầu [năm\n giờ] sáng, chuyến cuối bảy giờ', 'năm giờ', {}],
  ['a wrong short prefix', 'Mưa to, [bến] nghỉ', 'bến', { prefix: 'nắng ráo ' }],
  ['wrong words of 15 on each side', 'Mưa to nên [bến cồn] nghỉ', 'bến cồn', wrong(15)],
  ['a hint that lies', 'Mưa to nên [bến cồn] nghỉ hôm nay', 'bến cồn', { hint: 400 }],
  ['Thai', 'วันนี้[เรือ]ข้ามฟากเปิดแล้ว', 'เรือ', {}],
  ['Chinese', '渡口今天[重新]开放', '重新', {}],
  ['its own spelling', 'Xã Hòa Bình, ngày trước là [Hoà Bình]', 'Hoà Bình', {}],
  ['its own dash', 'Vé đi - về là hai nghìn [–] rẻ', '–', {}],
  ['its own case, first', '[Bến chợ] đông. BẾN CHỢ ĐÔNG', 'Bến chợ', {}],
  ['its own case, last', 'BẾN CHỢ ĐÔNG. Sáng nay [bến chợ] đông', 'bến chợ', {}],
  ['another case where its own is gone', 'Hôm nay [BẾN CHỢ] ĐÔNG', 'bến chợ', {}],
  ['the prefix chooses', 'bến chợ đông, bến đình vắng, bến cồn [đông]', 'đông', { prefix: 'cồn ' }],
  ['the suffix chooses', 'mở sáng, [mở] chiều, mở tối', 'mở', { suffix: ' chiều' }],
  ['both choose', 'a bến b, c bến d, [a bến d]', 'a bến d', { prefix: ', ' }],
  [
    'both sides choose where each alone would not',
    'từ bến chợ, từ [bến] đình, qua bến đình',
    'bến',
    { prefix: 'từ ', suffix: ' đình' },
  ],
  ['the hint chooses', 'đò ngang, [đò] dọc, đò đầy', 'đò', { hint: 10 }],
  ['the hint, a little off', `đò ${'chờ khách '.repeat(20)}[đò] dọc`, 'đò', { hint: 200 }],
  ['places that lie over each other', 'xa, [xa xa], gần', 'xa xa', {}],
];

function wrong(length: number): Context {
  const words = 'chẳng có gì ở đây giống với nơi ấy cả';
  return { prefix: words.slice(0, length), suffix: words.slice(-length) };
}

test.each(anchored)('a short quote is anchored: %s', (_, shown, quote, context) => {
  const { text, start } = marked(shown);
  const end = shown.indexOf(']') - 1;
  expect(found(text, quote, context)).toEqual(['anchored', start, text.slice(start, end)]);
});

test.each<Case>([
  ['the same twice, and nothing chooses', '[đò] ngang, đò dọc', 'đò', {}],
  ['the hint lies between two', 'đò đi [đò] về đò', 'đò', { hint: 9 }],
  ['words of 16 that say otherwise', 'Mưa to nên [bến cồn] nghỉ', 'bến cồn', wrong(16)],
])('asks where it cannot know: %s', (_, shown, quote, context) => {
  const { text } = marked(shown);
  expect(prepare(text).match(quote, context)).toMatchObject({ kind: 'uncertain' });
});

test.each<readonly [string, string, string, Context]>([
  ['empty', 'Bến đò mở lại', '', {}],
  ['empty, between words that are there', 'Bến đò mở', '', { prefix: 'Bến ', suffix: 'đò' }],
  ['a blank', 'Bến đò mở lại', ' ', {}],
  ['it does not stand there', 'Bến đò mở lại', 'cầu treo', {}],
  ['nothing but its context stands there', 'Bến đò mở', 'cầu', { prefix: 'Bến ', suffix: ' mở' }],
])('finds nothing: %s', (_, text, quote, context) => {
  expect(prepare(text).match(quote, context)).toBeNull();
});

const filler = fc.constantFrom('đò', 'ngang', 'xã', 'Bình', 'mở', 'lại', 'sáng', 'ba', 'chuyến');
const rare = fc.constantFrom('khăn', 'rạ', 'Vĩnh Xuyên', '1.250', 'phên dậu', 'hến', 'áo tơi');
const line = fc.array(filler, { minLength: 10, maxLength: 80 }).map((list) => list.join(' '));
const beside = fc.oneof(
  line.map((text) => text.slice(0, 15)),
  fc.string({ unit: 'grapheme', maxLength: 15 }).map((text) => text.slice(0, 15)),
  fc.constant(''),
);

describe('properties', () => {
  test('what stands once is anchored, whatever short context and hint come with it', () => {
    const runs = countedRuns();
    const page = fc.tuple(line, rare, line);
    fc.assert(
      fc.property(
        page,
        beside,
        beside,
        fc.nat(600),
        ([head, quote, tail], prefix, suffix, hint) => {
          const text = `${head} ${quote} ${tail}`;
          runs.count(prefix.length + suffix.length > 8);
          expect(prepare(text).match(quote, { prefix, suffix, hint })).toMatchObject({
            kind: 'anchored',
            start: head.length + 1,
            end: head.length + 1 + quote.length,
          });
        },
      ),
    );
    expect(runs.share()).toBeGreaterThan(0.4);
  });

  test('of a quote and its twin in capitals the same case wins, whichever is first', () => {
    const runs = countedRuns();
    const words = fc.constantFrom('áo tơi', 'phên dậu', 'Vĩnh Xuyên', 'hến', 'khăn rạ');
    fc.assert(
      fc.property(line, words, line, fc.boolean(), (head, quote, tail, capitalsFirst) => {
        const twin = quote.toUpperCase();
        const [first, second] = capitalsFirst ? [twin, quote] : [quote, twin];
        const text = `${first} ${head} ${second} ${tail}`;
        runs.count(capitalsFirst);
        expect(prepare(text).match(quote, {})).toMatchObject({
          kind: 'anchored',
          start: text.indexOf(quote),
        });
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.3);
  });
});
