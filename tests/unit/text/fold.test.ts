import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, searchFold } from '../../../lib/text';
import { countedRuns } from '../../counted-runs';

const keep = { letters: 'keep', breaks: 'keep' } as const;
const lower = { letters: 'lower', breaks: 'space' } as const;

describe('fold', () => {
  test.each([
    ['Nghị  định', 'Nghị định'],
    ['Nghị\u00a0định', 'Nghị định'],
    ['Nghị định'.normalize('NFD'), 'Nghị định'],
    ['NĐ\u2013CP', 'NĐ-CP'],
    ['N\u00d0-CP', 'NĐ-CP'],
    ['khoá hoà uỷ hoè', 'khóa hòa ủy hòe'],
    ['KHOÁ Uỷ', 'KHÓA Ủy'],
    ['hòa oan oán', 'hòa oan óan'],
    ['vă\u00adn b\u200bản', 'văn bản'],
    ['“a” ‘b’', '"a" \'b\''],
    ['a \n b', 'a\nb'],
    ['', ''],
  ])('%j becomes %j', (raw, text) => {
    expect(fold(raw, keep).text).toBe(text);
  });

  test('lower case never changes the length', () => {
    expect(fold('İSTANBUL ĐẢNG', lower).text).toBe('İstanbul đảng');
  });

  test('maps back to the raw characters, dropped ones outside', () => {
    const raw = `x ${'ủy'.normalize('NFD')}\u200b b`;
    const folded = fold(raw, lower);
    const at = folded.text.indexOf('ủy');
    expect(raw.slice(folded.start(at), folded.end(at + 2)).normalize('NFC')).toBe('ủy');
    expect(folded.at(folded.start(at))).toBe(at);
  });

  const strings = fc.string({
    unit: fc.constantFrom(...'aoàuyỷĐ\u0301\u0302\u00a0 \n\u200b-–“\ud800', 'ê', 'ứ', 'hoà'),
  });

  const anyString = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => String.fromCharCode(...units));

  test('offsets stay inside, never go back, and cover what they say', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(fc.oneof(strings, anyString), (raw) => {
        const { text, start, end } = fold(raw, keep);
        const sound = Array.from({ length: text.length }, (_, at) => at).every(
          (at) =>
            (at === 0 || start(at) >= start(at - 1)) &&
            end(at + 1) > start(at) &&
            end(at + 1) <= raw.length,
        );
        expect(sound).toBe(true);
        runs.count(text.length > 0 && text !== raw);
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.15);
  });

  test('folding what is folded changes nothing; NFC and NFD fold alike', () => {
    const runs = countedRuns();
    fc.assert(
      fc.property(strings, (raw) => {
        const once = fold(raw, lower).text;
        expect(fold(once, lower).text).toBe(once);
        expect(fold(raw.normalize('NFD'), lower).text).toBe(fold(raw.normalize('NFC'), lower).text);
        runs.count(raw.normalize('NFD') !== raw.normalize('NFC'));
      }),
    );
    expect(runs.share()).toBeGreaterThan(0.4);
  });
});

test.each([
  ['Quy định', 'quy dinh'],
  ['ĐẢNG  ỦY', 'dang uy'],
  ['Quy định'.normalize('NFD'), 'quy dinh'],
])('searchFold(%j) is %j', (text, folded) => {
  expect(searchFold(text)).toBe(folded);
});
