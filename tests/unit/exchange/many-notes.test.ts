import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  annotationSchema,
  articleSchema,
  mentionSchema,
  regulationSchema,
  textOfVersion,
  versionSchema,
} from '../../../lib/records';
import { itemsOf, manyNotes } from '../../bench/many-notes';

const rows = manyNotes(700, 100, 17);

test('the rows of the benches are the same for a seed, valid, and as many as were asked for', () => {
  expect(manyNotes(700, 100, 17)).toEqual(rows);
  expect([rows.articles.length, rows.annotations.length, rows.mentions.length]).toEqual([
    100, 700, 600,
  ]);
  v.parse(v.array(articleSchema), rows.articles);
  v.parse(v.array(versionSchema), rows.versions);
  v.parse(v.array(annotationSchema), rows.annotations);
  v.parse(v.array(regulationSchema), rows.regulations);
  v.parse(v.array(mentionSchema), rows.mentions);
  expect(new Set(rows.annotations.map(({ id }) => id)).size).toBe(700);
});

test('a quotation stands where its position says', () => {
  const texts = new Map(rows.versions.map((each) => [each.articleId, textOfVersion(each)]));
  for (const { articleId, target } of rows.annotations) {
    const { start = 0, end = 0 } = target.position ?? {};
    expect(texts.get(articleId)?.slice(start, end)).toBe(target.quote.exact);
  }
});

test('items are heads with their notes', () => {
  const items = [...itemsOf(rows)];
  expect(items.filter(({ kind }) => kind === 'article')).toHaveLength(100);
  expect(items.filter(({ kind }) => kind === 'note')).toHaveLength(700);
  const characters = rows.annotations.map(({ target }) => target.quote.exact.length);
  const mean = characters.reduce((sum, each) => sum + each, 0) / characters.length;
  expect(mean).toBeGreaterThan(100);
  expect(mean).toBeLessThan(300);
});
