import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, ArticleHead } from '../../../lib/records';
import { type Dimension, dimensions, type Filters } from '../../../lib/search';
import { countedRuns } from '../../counted-runs';
import { documents, dossiers, someFilters, someHead, someNote } from './arbitrary-notes';
import { aHead, aNote, idsOf, indexOf } from './notes';

/** As a reader of the contract would write it, note by note. */
function valuesOf(note: Annotation, head: ArticleHead, { dated, around }: Filters) {
  const canonical = (id: string): string => (id === 'old' ? 'qd' : id);
  const localDay = (time: string): string => {
    const date = new Date(time);
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  };
  const published = /^\d{4}-\d{2}-\d{2}/.exec(head.publishedAt ?? '')?.[0] ?? null;
  const day = dated === 'published' ? published : localDay(note.createdAt);
  const held = dossiers.filter(({ items }) =>
    items.some((item) => item.kind === 'note' && item.annotationId === note.id),
  );
  const words = note.target.quote.exact.split(' ');
  const cited = head.cited
    .filter(({ texts }) => around || texts.some((text) => words.includes(text)))
    .map(({ regulationId }) => regulationId);
  const values: Record<Dimension, readonly string[]> = {
    article: [note.articleId],
    regulation: [...new Set([...note.regulationIds, ...cited].map(canonical))],
    tag: note.tags,
    colour: [note.colour],
    checked: [note.checked?.state ?? 'none'],
    site: head.site === '' ? [] : [head.site],
    month: day === null ? [] : [day.slice(0, 7)],
    dossier: held.map(({ id }) => id),
  };
  return { values, day };
}

function passes(note: Annotation, head: ArticleHead, filters: Filters, but?: Dimension): boolean {
  const { values, day } = valuesOf(note, head, filters);
  const { from, to, noted, trash } = filters;
  if ((note.deletedAt !== null) !== (trash === true)) return false;
  if (noted && note.note.trim() === '') return false;
  if ((from || to) && (day === null || day < (from ?? '') || day > (to ?? '9'))) return false;
  return dimensions.every((dimension) => {
    const wanted = (filters[dimension] ?? []).map((value) =>
      dimension === 'regulation' && value === 'old' ? 'qd' : value,
    );
    return (
      dimension === but ||
      wanted.length === 0 ||
      values[dimension].some((value) => wanted.includes(value))
    );
  });
}

test('what passes and is counted is what a plain count says', () => {
  const runs = countedRuns();
  const library = fc.record({
    notes: fc.uniqueArray(someNote, { selector: ({ id }) => id, maxLength: 25 }),
    heads: fc.uniqueArray(someHead, { selector: ({ id }) => id }),
  });
  fc.assert(
    fc.property(library, someFilters, ({ notes, heads }, filters) => {
      const headOf = ({ articleId }: Annotation): ArticleHead =>
        heads.find(({ id }) => id === articleId) ?? aHead(articleId);
      const { hits, facets, around } = indexOf({
        notes,
        heads,
        regulations: documents,
        dossiers,
      }).query('', filters);
      const expected = notes.filter((note) => passes(note, headOf(note), filters));
      runs.count(expected.length > 0 && expected.length < notes.length);
      expect(idsOf(hits).toSorted()).toEqual(idsOf(expected).toSorted());
      const wider = notes.filter((note) =>
        passes(note, headOf(note), { ...filters, around: true }),
      );
      expect(around).toBe(filters.around || !filters.regulation ? 0 : wider.length - hits.length);
      for (const dimension of dimensions) {
        const counts = new Map<string, number>();
        const chosen = filters[dimension] ?? [];
        for (const note of notes) {
          if (!passes(note, headOf(note), filters, dimension)) continue;
          for (const value of valuesOf(note, headOf(note), filters).values[dimension]) {
            counts.set(value, (counts.get(value) ?? 0) + 1);
          }
        }
        const counted = new Map(facets[dimension].map(({ value, count }) => [value, count]));
        for (const [value, count] of counts) {
          const isMerged = value === 'qd' && chosen.includes('old');
          expect(counted.get(isMerged ? 'old' : value)).toBe(count);
        }
        for (const value of chosen) expect(counted.has(value)).toBe(true);
        const extra = [...counted].filter(([value]) => !counts.has(value) && value !== 'old');
        for (const [value, count] of extra) {
          expect(chosen).toContain(value);
          expect(count).toBe(0);
        }
        const sizes = facets[dimension].map(({ count }) => count);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 300 },
  );
  expect(runs.share()).toBeGreaterThan(0.15);
});

test('a document is the one into which it was merged, through any number of merges and in a circle', () => {
  const document = (id: string, aliases: string[]) => ({ ...documents[0], id, aliases });
  const notes = ['x', 'y', 'z'].map((id) => aNote(id, { articleId: id, regulationIds: [id] }));
  const merged = indexOf({
    notes,
    regulations: [document('z', ['y']), document('y', ['x'])] as typeof documents,
  });
  expect(merged.query('', {}).facets.regulation).toEqual([{ value: 'z', count: 3 }]);
  expect(merged.query('', { regulation: ['x'] }).facets.regulation).toEqual([
    { value: 'x', count: 3 },
  ]);
  const circle = indexOf({
    notes,
    regulations: [document('x', ['y']), document('y', ['x'])] as typeof documents,
  });
  expect(circle.query('', {}).facets.regulation).toEqual([
    { value: 'x', count: 2 },
    { value: 'z', count: 1 },
  ]);
});
