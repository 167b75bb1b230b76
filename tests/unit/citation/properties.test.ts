import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnaphors, findCitations, groupDocuments, packsFor } from '../../../lib/citation';
import { countedRuns } from '../../counted-runs';
import { ruleFiles } from './cases';

const cases = ruleFiles.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
const sentences = cases.map(({ text }) => text);
const citing = cases.filter(({ expected }) => expected.length > 0).map(({ text }) => text);

const pieces = fc.constantFrom(
  ...'Nghị định|Quyết định|Luật|Đất đai|số|12|2019|/|-|NĐ-CP|QĐ/TW|TTg|,|;|.|(|)|"|của|ngày|năm|Điều|khoản|điểm|a|và|đến'.split(
    '|',
  ),
  ...'Chính phủ|UBND tỉnh|Hà Nội|Nghị quyết|Trung ương|khóa|XIII|Đại hội|sửa đổi|bổ sung|TCVN|NQ|về việc|\n|\u200b|\u0301|http://a'.split(
    '|',
  ),
);
const realText = fc
  .tuple(fc.constantFrom(...citing), fc.array(fc.constantFrom(...sentences), { maxLength: 4 }))
  .map(([first, others]) => [first, ...others].join('\n'));
/** A real text with something in the middle of it that does not belong there. */
const brokenText = fc.tuple(realText, fc.nat(), pieces).map(([text, seed, piece]) => {
  const at = seed % text.length;
  return text.slice(0, at) + piece + text.slice(at);
});
const noise = fc.oneof(
  { weight: 6, arbitrary: realText },
  { weight: 4, arbitrary: brokenText },
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Words in codes, with a tone that is printed on either vowel. */
const glued = 'Văn bản hợp nhất số 21/VBkhoảnHN-VPQH và QCVN 14:2025/BkhoảnTNMT.';
/** A headline that wraps into a sentence about another country's law. */
const wrapped =
  'Nghị địnhNghị định số 282/2025/NĐ-CP thay thế Nghị định số 144/2021/NĐ-CP từ 15/12.\nSỐNG, LÀM VIỆC THEO HIẾN PHÁP VÀ PHÁP LUẬT\n' +
  'Ở Nhật Bản, Luật Lao động siết giờ làm thêm, còn Bộ luật Lao động 2019 của Việt Nam nới ra.';

describe('any text', () => {
  test('gives sorted spans that stand apart, inside the text, and never throws', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(noise, fc.constantFrom('vi', '', 'en'), (text, language) => {
        const packs = packsFor(language);
        const found = findCitations(text, packs);
        let last = 0;
        for (const { start, end, text: slice, confidence } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(slice);
          expect(confidence).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        const mentions = groupDocuments(found).flatMap((document) => document.mentions);
        expect(mentions.toSorted((a, b) => a - b)).toEqual([...found.keys()]);
        findAnaphors(text, found, packs);
        runs.count(found.length > 0);
      }),
      { numRuns: 400 },
    );
    expect(runs.share()).toBeGreaterThan(0.35);
  });

  test('gives the same documents composed and decomposed', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(noise, (text) => {
        const ids = (form: 'NFC' | 'NFD'): string[] =>
          groupDocuments(findCitations(text.normalize(form))).map(({ id }) => id);
        expect(ids('NFD')).toEqual(ids('NFC'));
        runs.count(ids('NFC').length > 0);
      }),
      {
        numRuns: 300,
        examples: [[glued], [wrapped]],
      },
    );
    expect(runs.share()).toBeGreaterThan(0.55);
  });

  test('reads a text the same after another, and changes nothing that it told of the first', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(noise, noise, (text, other) => {
        const first = findCitations(text);
        const copy = structuredClone(first);
        const next = findCitations(other);
        expect(first).toEqual(copy);
        expect(findCitations(text)).toEqual(copy);
        runs.count(first.length > 0 && next.length > 0);
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.35);
  });

  test('keeps its earlier spans when text is appended', () => {
    const runs = countedRuns();
    const longText = fc
      .array(brokenText, { minLength: 2, maxLength: 4 })
      .map((texts) => texts.join('\n'));
    fc.assert(
      fc.property(longText, noise, (text, more) => {
        const settled = (whole: string): string[] =>
          findCitations(whole)
            .filter(({ end }) => end < text.length - 200)
            .map(({ start, end }) => `${start}-${end}`);
        expect(settled(text + more)).toEqual(settled(text));
        runs.count(settled(text).length > 0);
      }),
      { numRuns: 300 },
    );
    expect(runs.share()).toBeGreaterThan(0.85);
  });
});

describe('own sentences', () => {
  test.each([
    ['NBSP', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['double spaces', (text: string) => text.replaceAll(' ', '  ')],
    ['en dashes', (text: string) => text.replaceAll('-', '–')],
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['zero-width spaces', (text: string) => text.replaceAll(' ', ' \u200b')],
    ['U+00D0', (text: string) => text.replaceAll('Đ', 'Ð')],
  ])('tell the same documents with %s', (_, spell) => {
    for (const text of sentences) {
      const ids = (whole: string): string[] => findCitations(whole).map(({ id }) => id);
      expect.soft(ids(spell(text)), text).toEqual(ids(text));
    }
  });
});
