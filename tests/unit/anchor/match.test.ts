import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../lib/anchor/match';
import { countedRuns } from '../../counted-runs';

const article = [
  'Huyện Bình Sơn mở lại ba bến đò ngang sau mùa lũ.',
  'Theo quyết định của huyện, mỗi bến có hai người trông coi, áo phao đủ cho mọi khách.',
  'Bến Chợ chạy từ năm giờ sáng; bến Đình và bến Cồn chạy từ sáu giờ.',
  'Ông Tám, người chèo đò hơn ba mươi năm, nói nước năm nay rút chậm hơn mọi năm.',
  'Học sinh qua sông không phải trả tiền, người lớn trả hai nghìn đồng một lượt.',
  'Huyện sẽ xem lại giá vé vào cuối tháng, khi đường liên xã sửa xong.',
].join('\n');

const quote = 'mỗi bến có hai người trông coi, áo phao đủ cho mọi khách';
const at = article.indexOf(quote);
const context = {
  prefix: article.slice(at - 40, at),
  suffix: article.slice(at + quote.length, at + quote.length + 40),
  hint: at,
};

const found = (text: string, kind = 'anchored') => {
  const match = prepare(text).match(quote, context);
  return match && [match.kind === kind, text.slice(match.start, match.end)];
};

describe('match', () => {
  const edits: readonly (readonly [string, (text: string) => string, string])[] = [
    ['unchanged', (text) => text, quote],
    ['another paragraph before', (text) => `Tin nhanh trong ngày.\n${text}`, quote],
    ['NFD', (text) => text.normalize('NFD'), quote.normalize('NFD')],
    ['capitals', (text) => text.toUpperCase(), quote.toUpperCase()],
    ['nbsp', (text) => text.replaceAll(' ', '\u00a0'), quote.replaceAll(' ', '\u00a0')],
    [
      'soft hyphens',
      (text) => text.replaceAll('ng', 'n\u00adg'),
      quote.replaceAll('ng', 'n\u00adg'),
    ],
    [
      'a word replaced',
      (text) => text.replace('hai người', 'ba người'),
      quote.replace('hai', 'ba'),
    ],
    [
      'words replaced at both ends',
      (text) => text.replace('mỗi bến có', 'từng bến có').replace('mọi khách', 'mọi người'),
      quote.replace('mỗi', 'từng').replace('khách', 'người'),
    ],
    [
      'a clause inserted',
      (text) => text.replace('trông coi,', 'trông coi ngày đêm kể cả lễ tết,'),
      quote.replace('trông coi,', 'trông coi ngày đêm kể cả lễ tết,'),
    ],
    ['words outside replaced', (text) => text.replace('Theo quyết định', 'Theo thông báo'), quote],
  ];
  test.each(edits)('anchors the passage: %s', (_, edit, expected) => {
    expect(found(edit(article))).toEqual([true, expected]);
  });

  test('prefers the edited passage in its place to a twin elsewhere', () => {
    const text = `${article.replace('hai người', 'ba người')}\nỞ xã bên cũng vậy: ${quote}.`;
    expect(found(text)).toEqual([true, quote.replace('hai', 'ba')]);
  });

  test('finds a passage that was moved', () => {
    const text = `${article.replace(`${quote}`, '')}\nNgoài ra, ${quote}, kể cả ban đêm.`;
    expect(found(text)).toEqual([true, quote]);
  });

  test.each([
    ['up', (moved: string, rest: string) => `Xã cũng cho hay ${moved} như cũ.\n${rest}`],
    ['down', (moved: string, rest: string) => `${rest}\nXã cũng cho hay ${moved} như cũ.`],
  ])('finds a passage that was moved %s and edited', (_, place) => {
    const moved = 'mỗi bến có ba người trông coi, áo phao mới đủ cho mọi khách';
    expect(found(place(moved, article.replace(quote, '')))).toEqual([true, moved]);
  });

  test.each([
    ['above', (sibling: string, rest: string) => `${sibling}\n${rest}`],
    ['below', (sibling: string, rest: string) => `${rest}\n${sibling}`],
  ])('does not take a sentence of like wording %s for a passage that is gone', (_, place) => {
    const sibling = 'Còn ở xã bên, bến nào cũng có hai người trông coi cho đến tối.';
    const before = place(sibling, article);
    const start = before.indexOf(quote);
    const stored = { ...context, hint: start };
    const match = prepare(place(sibling, article.replace(quote, ''))).match(quote, stored);
    expect(match?.kind).not.toBe('anchored');
  });

  test('keeps a passage in its place when its twin is unchanged elsewhere with half its context', () => {
    const twin = `\nỞ xã bên cũng theo quyết định của huyện, ${quote}. Bến Chợ không chạy.`;
    const text = article.replace('hai người', 'bốn nhân viên của xã') + twin;
    expect(found(text)).toEqual([true, quote.replace('hai người', 'bốn nhân viên của xã')]);
  });

  test('finds the passage that stood at the very start and was moved to the end', () => {
    const opening = 'Huyện Bình Sơn mở lại ba bến đò ngang';
    const rest = article.slice(opening.length).trimStart();
    const text = `${rest} Như đã đưa tin: ${opening} từ hôm qua.`;
    const match = prepare(text).match(opening, {
      suffix: article.slice(opening.length, 80),
      hint: 0,
    });
    expect(match).toMatchObject({ kind: 'anchored', start: text.indexOf(opening) });
  });

  test('a moved passage begins and ends with whole words', () => {
    const moved = 'từng bến có hai người trông coi, áo phao đủ cho mọi nhà';
    const text = `${article.replace(quote, '')}\nTrường cũng dặn rằng ${moved} xuống đò.`;
    const match = prepare(text).match(quote, context);
    const words = match && text.slice(match.start - 1, match.end + 1);
    expect(words).toMatch(/^[\s,.].*[\s,.]$/s);
  });

  test.each([
    ['the passage was deleted', article.replace(quote, '')],
    ['its paragraph was deleted', article.replace(/Theo.*\n/, '')],
    ['another article', 'Giá gạo tuần này giảm nhẹ, nông dân vẫn giữ lúa chờ thương lái tới mua.'],
    ['nothing', ''],
  ])('is an orphan when %s', (_, text) => {
    expect(prepare(text).match(quote, context)).toBeNull();
  });

  test('does not take one decree for another', () => {
    const text = 'Người bán bị phạt theo Nghị định số 98/2020/NĐ-CP ngày 26/8/2020 của Chính phủ.';
    const other = { prefix: 'Người mua thì theo ', suffix: ' của Chính phủ.', hint: 900 };
    const match = prepare(text).match('Nghị định số 15/2022/NĐ-CP ngày 28/1/2022', other);
    expect(match?.kind).not.toBe('anchored');
  });

  test('tells twins apart by their surroundings', () => {
    const text =
      'Bến Chợ: mở cửa cả ngày. Bến Đình: mở cửa cả ngày. Bến Cồn: mở cửa cả ngày, trừ lễ.';
    const twin = { prefix: 'cả ngày. Bến Đình: ', suffix: '. Bến Cồn:', hint: 0 };
    expect(prepare(text).match('mở cửa cả ngày', twin)).toMatchObject({
      kind: 'anchored',
      start: 35,
    });
  });

  test.each([
    ['empty', '', ''],
    ['blank', ' \u00a0\n\u200b', ' '],
    ['punctuation', '… ? !', 'a'],
    ['lone surrogates', '\ud800\udc00\udfff', '\ud800'],
    ['very long', 'đò ngang '.repeat(6000), 'x'.repeat(50_000)],
  ])('never throws: %s', (_, odd, around) => {
    expect(prepare(article).match(odd, { prefix: around, suffix: around, hint: -5 })).toBeNull();
    expect(prepare(article).match(odd, { hint: Number.POSITIVE_INFINITY })).toBeNull();
  });
});

const words = article.split(/\s+/);
const prose = fc
  .array(fc.constantFrom(...words), { minLength: 60, maxLength: 160 })
  .map((list) => list.join(' '));

describe('properties', () => {
  test('what is taken from a text is found again in it, in the same place', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(prose, fc.nat(), fc.integer({ min: 1, max: 120 }), (text, seed, length) => {
        const start = seed % (text.length - length);
        const exact = text.slice(start, start + length);
        runs.count(/^\S(.*\S)?$/.test(exact));
        fc.pre(/^\S(.*\S)?$/.test(exact));
        const stored = {
          prefix: text.slice(Math.max(0, start - 64), start),
          suffix: text.slice(start + length, start + length + 64),
          hint: start,
        };
        expect(prepare(text).match(exact, stored)).toMatchObject({
          kind: 'anchored',
          start,
          end: start + length,
        });
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.35);
  });

  test('edits outside a passage never move it', () => {
    const runs = countedRuns();
    const outside = fc.array(fc.constantFrom(...words, 'mới', '', 'xã'), { maxLength: 12 });
    fc.assert(
      fc.property(outside, outside, (before, after) => {
        const head = `${before.join(' ')} ${article.slice(0, at)}`;
        const text = `${head}${quote}${article.slice(at + quote.length)} ${after.join(' ')}`;
        expect(prepare(text).match(quote, context)).toMatchObject({
          kind: 'anchored',
          start: head.length,
          end: head.length + quote.length,
        });
        runs.count(before.length > 0);
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.7);
  });

  test('whatever it is given, what it finds lies in the text', () => {
    const runs = countedRuns();
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), prose);
    const partOfText = fc
      .tuple(prose, fc.nat(), fc.integer({ min: 5, max: 120 }))
      .map(([text, seed, length]) => {
        const start = seed % (text.length - length);
        return [text, text.slice(start, start + length)] as const;
      });
    const textAndQuote = fc.oneof({ weight: 2, arbitrary: partOfText }, fc.tuple(any, any));
    fc.assert(
      fc.property(textAndQuote, any, fc.integer(), ([text, exact], around, hint) => {
        const match = prepare(text).match(exact, { prefix: around, suffix: around, hint });
        runs.count(match !== null);
        if (match === null) return;
        expect(match.start).toBeGreaterThanOrEqual(0);
        expect(match.end).toBeGreaterThan(match.start);
        expect(match.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 100 },
    );
    expect(runs.share()).toBeGreaterThan(0.3);
  });
});
