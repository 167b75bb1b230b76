import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleVersion, hashText, limits, withRisingTimes } from '../../../lib/records';
import { addVersion } from '../../../lib/store/write/versions';

/** A version seen so many minutes after the first visit. */
const version = (minutes: number, ...texts: readonly string[]): ArticleVersion => ({
  articleId: 'bao.example/cho-que',
  seenAt: new Date(Date.UTC(2026, 4, 3, 1, minutes)).toISOString(),
  hash: hashText(texts.join('\n')),
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});
const visit = (
  versions: readonly ArticleVersion[],
  notedAt: readonly string[] = [],
): readonly ArticleVersion[] =>
  versions.reduce<readonly ArticleVersion[]>((known, seen) => addVersion(known, seen, notedAt), []);
const textsOf = (versions: readonly ArticleVersion[]): readonly string[] =>
  versions.map(({ blocks }) => blocks.map(({ text }) => text).join(' '));

test.each<[string, ArticleVersion[], string[]]>([
  ['the same text', [version(0, 'Một.'), version(60, 'Một.')], ['Một.']],
  ['other white space', [version(0, 'Chợ họp.'), version(60, 'Chợ\u00a0 họp.')], ['Chợ họp.']],
  ['an edit', [version(0, 'Một.'), version(1, 'Hai.')], ['Một.', 'Hai.']],
  [
    'a text that went back after an hour',
    [version(0, 'Một.'), version(60, 'Hai.'), version(120, 'Một.')],
    ['Một.', 'Hai.', 'Một.'],
  ],
  [
    'a text that went back within an hour',
    [version(0, 'Một.'), version(60, 'Hai.'), version(119, 'Một.')],
    ['Một.', 'Hai.'],
  ],
  [
    'a new text within an hour',
    [version(0, 'Một.'), version(1, 'Hai.'), version(2, 'Ba.')],
    ['Một.', 'Hai.', 'Ba.'],
  ],
  ['late content', [version(0, 'Một.'), version(1, 'Một.', 'Hai.')], ['Một. Hai.']],
  [
    'late content on each of two visits',
    [
      version(0, 'Một.'),
      version(1, 'Một.', 'Hai.'),
      version(60, 'Một.'),
      version(61, 'Một.', 'Hai.'),
    ],
    ['Một. Hai.'],
  ],
  [
    'an addition on another day',
    [version(0, 'Một.'), version(1440, 'Một.', 'Hai.')],
    ['Một.', 'Một. Hai.'],
  ],
])('keeps what %s tells', (_, versions, expected) => {
  expect(textsOf(visit(versions))).toEqual(expected);
});

test('late content was there from the beginning of its visit', () => {
  const versions = visit([version(0, 'Một.'), version(1, 'Một.', 'Hai.')]);
  expect(versions[0]?.seenAt).toBe(version(0).seenAt);
});

test('two texts of one millisecond are two versions', () => {
  const versions = visit([version(0, 'Một.'), version(0, 'Hai.'), version(0, 'Ba.')]);
  expect(versions.map(({ seenAt }) => seenAt.slice(-5))).toEqual(['.000Z', '.001Z', '.002Z']);
  expect(withRisingTimes(versions)).toEqual(versions);
});

test('a clock that was put back does not put a text before those that were seen', () => {
  const versions = visit([version(60, 'Một.'), version(0, 'Hai.')]);
  expect(textsOf(versions)).toEqual(['Một.', 'Hai.']);
  expect(withRisingTimes(versions)).toEqual(versions);
});

test.each([
  ['each minute', 1],
  ['each hour', 60],
  ['each day', 1_440],
])('a thousand changes between two headlines %s push no history out', (_, pause) => {
  const history = Array.from({ length: 30 }, (_, at) => version(at * 60, `Bản ${at}.`, 'Thân.'));
  const trial = Array.from({ length: 1_000 }, (_, at) =>
    version(30 * 60 + at * pause, at % 2 ? 'Tít hai.' : 'Tít một.', 'Thân.'),
  );
  const versions = visit([...history, ...trial]);
  expect(versions.slice(0, 30)).toEqual(history);
  expect(versions.length).toBeLessThanOrEqual(limits.versions);
  expect(new Set(textsOf(versions.slice(30))).size).toBe(2);
});

test('a version that a note was made on goes last', () => {
  const versions = Array.from({ length: 120 }, (_, at) => version(at * 60, `Bản ${at}.`));
  const notedAt = [10, 40].map((at) => version(at * 60 + 5).seenAt);
  const kept = textsOf(visit(versions, notedAt));
  expect(kept).toHaveLength(limits.versions);
  expect(kept.slice(0, 4)).toEqual(['Bản 0.', 'Bản 10.', 'Bản 40.', 'Bản 73.']);
});

test('where notes were made on all, the oldest but the first goes', () => {
  const versions = Array.from({ length: limits.versions + 1 }, (_, at) =>
    version(at * 60, `Bản ${at}.`),
  );
  const kept = textsOf(
    visit(
      versions,
      versions.map(({ seenAt }) => seenAt),
    ),
  );
  expect(kept.slice(0, 2)).toEqual(['Bản 0.', 'Bản 2.']);
});

test('the first version and the latest ones stay, however often the text changes', () => {
  let full = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(70), { maxLength: 150, size: 'max' }), (texts) => {
      const versions = visit(texts.map((text, at) => version(at * 60, `Lần ${text}.`)));
      if (versions.length === limits.versions) full++;
      expect(versions.length).toBeLessThanOrEqual(limits.versions);
      expect(withRisingTimes(versions)).toEqual(versions);
      expect(versions[0]?.blocks[0]?.text).toBe(texts.length ? `Lần ${texts[0]}.` : undefined);
      expect(versions.at(-1)?.blocks[0]?.text).toBe(
        texts.length ? `Lần ${texts.at(-1)}.` : undefined,
      );
    }),
    { numRuns: 60, seed: 5 },
  );
  expect(full).toBeGreaterThan(10);
});
