import { expect, test } from 'vitest';
import {
  afterChange,
  afterLook,
  calm,
  dueAt,
  type Look,
  onLook,
  type Pace,
} from '../../../lib/annotator/watch/watch-pace';

/** Changes every `tick` ms for `length` ms, each due look made at once: when the looks were. */
function looksAt(tick: number, length: number, look: Look): readonly number[] {
  let pace: Pace = calm;
  const looks: number[] = [];
  for (let now = 0; now < length; now++) {
    if (now % tick === 0) pace = afterChange(pace, now);
    if ((dueAt(pace) ?? Number.POSITIVE_INFINITY) > now) continue;
    looks.push(now);
    pace = afterLook(onLook(pace), look, now + look.ms);
    now += look.ms;
  }
  return looks;
}

const gaps = (looks: readonly number[]): readonly number[] =>
  looks.map((look, at) => look - (looks[at - 1] ?? 0));

test('one look when the page has been quiet for 400 ms', () => {
  const changed = [0, 100, 300].reduce(afterChange, calm);
  expect(dueAt(changed)).toBe(700);
  expect(dueAt(onLook(changed))).toBeNull();
  expect(dueAt(calm)).toBeNull();
});

test.each<[string, number, Look, number]>([
  ['a clock of 200 ms, nothing new', 200, { hasNews: false, ms: 5 }, 3_500],
  ['a clock of 200 ms, always something new', 200, { hasNews: true, ms: 5 }, 3_300],
  ['a clock of a second, nothing new', 1_000, { hasNews: false, ms: 5 }, 4_000],
  ['a dearer look', 200, { hasNews: false, ms: 60 }, 3_500],
])('%s: a look every few seconds at the latest', (_, tick, look, latest) => {
  const looks = looksAt(tick, 60_000, look);
  expect(looks.length).toBeGreaterThan(12);
  expect(Math.max(...gaps(looks))).toBeLessThanOrEqual(latest);
});

test.each([5, 60, 300, 1_500])('looks of %i ms take a few percent of the time', (ms) => {
  for (const changed of [true, false]) {
    const length = 600_000;
    const looks = looksAt(200, length, { hasNews: changed, ms });
    expect(looks.length).toBeGreaterThan(5);
    expect((looks.length * ms) / length).toBeLessThan(0.05);
  }
});

test('a look that finds something new makes the page worth another soon', () => {
  const nothing: Look = { hasNews: false, ms: 1 };
  const tired = [1, 2, 3, 4].reduce((pace, now) => afterLook(pace, nothing, now), calm);
  const awake = afterLook(tired, { hasNews: true, ms: 1 }, 5);
  expect(dueAt(afterChange(tired, 10))).toBe(4 + 3_000);
  expect(dueAt(afterChange(awake, 10))).toBe(10 + 400);
});

test('what changes while a look is on its way is not lost', () => {
  const during = afterChange(onLook(afterChange(calm, 0)), 450);
  expect(dueAt(afterLook(during, { hasNews: true, ms: 100 }, 500))).not.toBeNull();
});
