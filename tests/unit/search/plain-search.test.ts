import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFold } from '../../../lib/text';
import { countedRuns } from '../../counted-runs';
import { documents, someHead, someNote } from './arbitrary-notes';
import { aHead, idsOf, indexOf } from './notes';

const wordsIn = (texts: readonly (string | null)[]): readonly string[] =>
  searchFold(texts.join(' | '))
    .normalize('NFC')
    .split(/[^\p{L}\p{N}🙂]+/u)
    .filter(Boolean);

/** Words without tones, so that all spellings fit. The last is open. */
const typedWords = fc.array(
  fc.constantFrom(
    'cho',
    'hanh',
    'dat',
    'hoa',
    '55',
    '24',
    'gia',
    'e',
    'le',
    'bao',
    'tuoi',
    'quy',
    'ch',
  ),
  { minLength: 1, maxLength: 3 },
);

test('hits and what is told of besides are the notes that a plain scan finds', () => {
  const runs = countedRuns();
  const library = fc.record({
    notes: fc.uniqueArray(someNote, { selector: ({ id }) => id, maxLength: 20 }),
    heads: fc.uniqueArray(someHead, { selector: ({ id }) => id }),
  });
  fc.assert(
    fc.property(library, typedWords, ({ notes, heads }, typed) => {
      const index = indexOf({ notes, heads, regulations: documents });
      const expected = notes.filter(
        ({ articleId, note, tags, target, regulationIds, deletedAt }) => {
          const head = heads.find(({ id }) => id === articleId) ?? aHead(articleId);
          const ids = [...regulationIds, ...head.cited.map(({ regulationId }) => regulationId)];
          const named = documents.filter(
            ({ id, aliases }) => ids.includes(id) || aliases.some((alias) => ids.includes(alias)),
          );
          const has = wordsIn([
            ...[note, ...tags, target.quote.exact, head.title, head.site, ...head.authors],
            ...named.flatMap(({ name, number, symbol, subject }) => [
              name,
              number,
              symbol,
              subject,
            ]),
          ]);
          const fits = typed.every((word, at) =>
            has.some((other) =>
              at === typed.length - 1 ? other.startsWith(word) : other === word,
            ),
          );
          return fits && deletedAt === null;
        },
      );
      const query = typed.join(' ');
      const { hits, wider } = index.query(query, {});
      const all = index.query(query, {}, { wide: true }).hits;
      runs.count(expected.length > 0);
      expect(idsOf(all).toSorted()).toEqual(idsOf(expected).toSorted());
      expect(hits.length + (wider?.count ?? 0)).toBe(expected.length);
      expect(idsOf(all).slice(0, hits.length)).toEqual(idsOf(hits));
    }),
    { numRuns: 300 },
  );
  expect(runs.share()).toBeGreaterThan(0.3);
});
