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
} from '../../../lib/records';
import { aMention, anAnnotation, anArticle, aRegulation } from '../store/records';
import { anyText, context, someNotes } from './context';

const write = formats.find(({ id }) => id === 'json')?.write ?? (() => '');

const backupSchema = v.strictObject({
  format: v.literal('ben-le'),
  version: v.literal(2),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  articles: v.array(articleSchema),
  annotations: v.array(annotationSchema),
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
        annotations: made,
        regulations: [aRegulation()],
        mentions: [aMention()],
      });
    }),
    { numRuns: 60 },
  );
});

test('holds a regulation once that several articles cite', () => {
  const two = [someNotes(), someNotes({ article: anArticle({ id: 'other' }) })];
  const { articles, regulations } = JSON.parse(write(two, context));
  expect([articles.length, regulations.length]).toEqual([2, 1]);
});

test('an empty store is a valid backup', () => {
  expect(v.is(backupSchema, JSON.parse(write([], context)))).toBe(true);
});
