import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { formats } from '../../../lib/exchange';
import {
  type Annotation,
  annotationSchema,
  articleSchema,
  colours,
  mentionSchema,
  regulationSchema,
  versionSchema,
} from '../../../lib/records';
import { countedRuns } from '../../counted-runs';
import { aMention, anAnnotation, anArticle, aRegulation } from '../store/records';
import { anyText, context, someNotes } from './context';

const write = formats.find(({ id }) => id === 'json')?.write ?? (() => '');

const backupSchema = v.strictObject({
  format: v.literal('ben-le'),
  version: v.literal(2),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  articles: v.array(articleSchema),
  versions: v.array(versionSchema),
  annotations: v.array(annotationSchema),
  changedPassages: v.array(
    v.strictObject({
      annotationId: v.string(),
      before: v.string(),
      after: v.string(),
      seenAt: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
  regulations: v.array(regulationSchema),
  mentions: v.array(mentionSchema),
});

const annotations: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.uuid(),
    note: anyText,
    exact: anyText.map((text) => text || 'x'),
    tags: fc.array(
      anyText.map((text) => text.slice(0, 100) || 'x'),
      { maxLength: 3 },
    ),
    colour: fc.constantFrom(...colours),
  })
  .map(({ exact, ...over }) =>
    anAnnotation({
      ...over,
      target: { ...anAnnotation().target, quote: { exact, prefix: '', suffix: '' } },
    }),
  );

test('loses nothing of what is stored', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(fc.array(annotations, { maxLength: 5 }), anyText, (made, title) => {
      const article = anArticle({ title });
      const backup = v.parse(
        backupSchema,
        JSON.parse(write([someNotes({ article, annotations: made })], context)),
      );
      expect(backup).toEqual({
        format: 'ben-le',
        version: 2,
        exportedAt: context.now.toISOString(),
        articles: [article],
        versions: [],
        annotations: made,
        changedPassages: [],
        regulations: [aRegulation()],
        mentions: [aMention()],
      });
      runs.count(made.length > 0);
    }),
    { numRuns: 60 },
  );
  expect(runs.share()).toBeGreaterThan(0.55);
});

test('holds a regulation once that several articles cite', () => {
  const two = [someNotes(), someNotes({ article: anArticle({ id: 'other' }) })];
  const { articles, regulations } = JSON.parse(write(two, context));
  expect([articles.length, regulations.length]).toEqual([2, 1]);
});

test('an empty store is a valid backup', () => {
  expect(v.is(backupSchema, JSON.parse(write([], context)))).toBe(true);
});

test('has the texts of articles, and both texts of a passage that the newspaper changed', () => {
  const changed = { before: 'cũ', after: 'mới', seenAt: '2026-11-22T00:00:00.000Z' };
  const version = {
    articleId: anArticle().id,
    seenAt: changed.seenAt,
    hash: 'a1',
    blocks: [{ role: 'paragraph', text: 'Chợ họp sớm.' }],
  };
  const text = write([someNotes()], {
    ...context,
    versionsOf: (id) => (id === version.articleId ? [version] : []),
    changedIn: (id) => (id === anAnnotation().id ? changed : null),
  });
  const backup = v.parse(backupSchema, JSON.parse(text));
  expect(backup.versions).toEqual([version]);
  expect(backup.changedPassages).toEqual([{ annotationId: anAnnotation().id, ...changed }]);
});
