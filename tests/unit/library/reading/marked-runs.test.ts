import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedRuns } from '../../../../components/library/reading/text/marked-runs';
import { countedRuns } from '../../../counted-runs';
import { anAnnotation } from '../../store/records';

const part = (start: number, end: number) => ({
  annotation: anAnnotation(),
  uncertain: false,
  start,
  end,
});
const text = 'Ban quản lý thu phí chợ mỗi ngày';

test('a word that was searched for is marked where it crosses the edge of a highlight', () => {
  const runs = markedRuns(text, [part(0, 18)], { words: ['phí chợ'], toned: true });
  expect(runs.map((run) => [run.text, run.isHit, run.parts.length])).toEqual([
    ['Ban quản lý thu ', false, 1],
    ['ph', true, 1],
    ['í chợ', true, 0],
    [' mỗi ngày', false, 0],
  ]);
});

test('runs joined are the text, whatever lies over it', () => {
  const runs = countedRuns();
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length));
  const words = fc.subarray(['ban', 'thu phi', 'ngày', 'x']);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), words, (spans, sought) => {
      const parts = spans.map(([a, b]) => part(Math.min(a, b), Math.max(a, b)));
      const drawn = markedRuns(text, parts, { words: sought, toned: false });
      runs.count(drawn.length > 2);
      expect(drawn.map((run) => run.text).join('')).toBe(text);
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.5);
});
