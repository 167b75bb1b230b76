import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PassagePart } from '../../../components/library/text/placed-notes';
import { runsOf } from '../../../components/library/text/text-runs';
import { wordChanges } from '../../../components/library/text/word-changes';
import type { BlockChange } from '../../../lib/records';
import { countedRuns } from '../../counted-runs';
import { anAnnotation } from '../store/records';

/** "{-a-}" was taken out, "{+b+}" put in. */
const drawn = (before: string, after: string): string =>
  wordChanges(before, after)
    .map((stretch) => {
      if (stretch.kind === 'removed') return `{-${stretch.before}-}`;
      return stretch.kind === 'added' ? `{+${stretch.after}+}` : stretch.after;
    })
    .join('');

test.each([
  ['Chợ họp sớm.', 'Chợ họp sớm.', 'Chợ họp sớm.'],
  ['thu 12.000 đồng', 'thu 15.000 đồng', 'thu {-12.000-}{+15.000+} đồng'],
  ['theo Quy định 37-QĐ/TW', 'theo Quy định 131-QĐ/TW', 'theo Quy định {-37-QĐ/TW-}{+131-QĐ/TW+}'],
  ['Chợ họp.', 'Chợ quê họp.', 'Chợ {+quê +}họp.'],
  ['Thủy nói “có”.', 'Thuỷ\u00a0nói "có".', 'Thuỷ\u00a0nói "có".'],
  ['bà Tư đi chợ', 'ông Hai về chợ', '{-bà Tư đi-}{+ông Hai về+} chợ'],
  ['một hai và ba bốn', 'năm sáu và bảy tám', '{-một hai và ba bốn-}{+năm sáu và bảy tám+}'],
  ['', 'Mới.', '{+Mới.+}'],
  ['Cũ.', '', '{-Cũ.-}'],
])('from "%s" to "%s"', (before, after, expected) => {
  expect(drawn(before, after)).toBe(expected);
});

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('ba ', 'chợ ', 'họp, ', 'hoà ', 'hòa ', '1.085 ', '“a” ') }),
  fc.string({ unit: 'binary' }),
);

test('the difference gives back both texts', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = wordChanges(before, after);
      expect(stretches.map((stretch) => stretch.before).join('')).toBe(before);
      expect(stretches.map((stretch) => stretch.after).join('')).toBe(after);
      runs.count(before !== after);
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.85);
});

test('a text has no difference from itself', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(text, (same) => {
      runs.count(same !== '');
      expect(wordChanges(same, same).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.7);
});

test('paragraphs too long to compare are shown whole', () => {
  const words = (word: string) =>
    Array.from({ length: 4_000 }, (_, at) => `${word}${at}`).join(' ');
  expect(wordChanges(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('a highlight covers its own words whatever changed in them', () => {
  const placed = { role: 'paragraph', index: 0 };
  const runs = countedRuns();
  fc.assert(
    fc.property(text, text, fc.nat(40), fc.nat(40), (before, after, one, two) => {
      const [start, end] = [Math.min(one, two), Math.min(Math.max(one, two), after.length)];
      runs.count(start < end);
      fc.pre(start < end);
      const part: PassagePart = { annotation: anAnnotation(), uncertain: false, start, end };
      const change: BlockChange = {
        kind: 'changed',
        before: { ...placed, text: before },
        after: { ...placed, text: after },
      };
      const covered = runsOf(change, [], [part]).filter(({ parts }) => parts.length > 0);
      expect(covered.map((run) => run.text).join('')).toBe(after.slice(start, end));
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.35);
});
