import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleVersion, hashText, limits } from '../../../lib/records';
import { readArticle, recordVisit, saveAnnotation } from '../../../lib/store';
import { addVersion } from '../../../lib/store/versions';
import { freshStore } from './fresh';
import { anArticle, aWrite } from './records';

/** A version seen so many minutes after the first visit. */
const version = (minutes: number, ...texts: readonly string[]): ArticleVersion => ({
  seenAt: new Date(Date.UTC(2026, 4, 3, 1, minutes)).toISOString(),
  hash: hashText(texts.join('\n')),
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});
const visit = (...versions: readonly ArticleVersion[]): readonly ArticleVersion[] =>
  versions.reduce<ArticleVersion[]>(addVersion, []);
const textsOf = (versions: readonly ArticleVersion[]): readonly string[] =>
  versions.map(({ blocks }) => blocks.map(({ text }) => text).join(' '));

test.each<[string, ArticleVersion[], string[]]>([
  ['the same text', [version(0, 'Một.'), version(60, 'Một.')], ['Một.']],
  ['other white space', [version(0, 'Chợ họp.'), version(60, 'Chợ\u00a0 họp.')], ['Chợ họp.']],
  ['an edit', [version(0, 'Một.'), version(1, 'Hai.')], ['Một.', 'Hai.']],
  [
    'a text that went back',
    [version(0, 'Một.'), version(60, 'Hai.'), version(120, 'Một.')],
    ['Một.', 'Hai.', 'Một.'],
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
  expect(textsOf(visit(...versions))).toEqual(expected);
});

test('late content was there from the beginning of its visit', () => {
  expect(visit(version(0, 'Một.'), version(1, 'Một.', 'Hai.'))[0]?.seenAt).toBe(version(0).seenAt);
});

test('the first version and the latest ones stay, however often the text changes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 150 }), (texts) => {
      const versions = visit(...texts.map((text, at) => version(at * 60, `Lần ${text}.`)));
      expect(versions.length).toBeLessThanOrEqual(limits.versions);
      expect(versions[0]?.blocks[0]?.text).toBe(texts.length ? `Lần ${texts[0]}.` : undefined);
      expect(versions.at(-1)?.blocks[0]?.text).toBe(
        texts.length ? `Lần ${texts.at(-1)}.` : undefined,
      );
    }),
    { numRuns: 30 },
  );
});

test('fifty versions of a long article take little more room than one', async () => {
  const article = (nth: number): ArticleVersion =>
    version(
      nth * 60,
      ...Array.from({ length: 60 }, (_, at) =>
        at === nth ? `Đoạn ${at} được sửa.` : `Đoạn ${at}: ${'chợ họp từ sớm '.repeat(40)}`,
      ),
    );
  const store = freshStore();
  await saveAnnotation(store, aWrite({ article: anArticle({ versions: [article(0)] }) }));
  for (let nth = 1; nth < 60; nth++) {
    await recordVisit(store, anArticle({ versions: [article(nth)] }));
  }
  const kept = (await readArticle(store, anArticle().id)).article;
  expect(kept?.versions).toHaveLength(limits.versions);
  expect(kept?.versions.at(-1)?.hash).toBe(article(59).hash);
  // The browser stores the structured clone, which v8 can measure.
  expect(serialize(kept).length).toBeLessThan(2 * serialize(article(0)).length);
});
