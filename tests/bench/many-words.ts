import type { Annotation, ArticleHead } from '../../lib/records';
import { seeded } from '../accuracy/seeded';
import { type ManyNotes, manyNotes } from './many-notes';

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a an ang anh ao ay ai âm ân âu ăn e em ê ên i inh iên iêu o on ông ô ôi ơ ơi u uôn ư ưng ương'.split(
    ' ',
  );
/** Level, falling, rising, asking, tumbling, heavy: as combining accents. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** Some four thousand syllables, the same for everybody, the frequent ones first. */
const syllables: readonly string[] = (() => {
  const random = seeded(5);
  return ONSETS.flatMap((onset) =>
    RIMES.flatMap((rime) =>
      TONES.map((tone) => `${onset}${rime}`.replace(/[aâăeêioôơuư]/, `$&${tone}`).normalize('NFC')),
    ),
  )
    .map((syllable) => ({ syllable, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ syllable }) => syllable);
})();

/** Words as unevenly used as those of a language: one in ten is one of the eight most frequent. */
function wordsFrom(random: () => number, count: number): string {
  return Array.from({ length: count }, () => {
    const at = Math.floor(syllables.length ** random()) - 1;
    return syllables[at] ?? '';
  }).join(' ');
}

/** What is typed in the bench: the most frequent words, rare ones, and some that stand in few notes together. */
export const frequentWord = (nth: number): string => syllables[nth] ?? '';

export interface SearchedRows {
  readonly annotations: readonly Annotation[];
  readonly heads: readonly ArticleHead[];
  readonly regulations: ManyNotes['regulations'];
}

/** Many notes with the words of a language, as an index gets them. */
export function manyWords(notes: number, articles: number, seed: number): SearchedRows {
  const rows = manyNotes(notes, articles, seed);
  const random = seeded(seed + 1);
  const cited = new Map<string, string[]>();
  for (const { articleId, regulationId } of rows.mentions) {
    if (regulationId === null) continue;
    cited.set(articleId, [...(cited.get(articleId) ?? []), regulationId]);
  }
  const withWords = (annotation: Annotation): Annotation => ({
    ...annotation,
    target: {
      ...annotation.target,
      quote: {
        ...annotation.target.quote,
        exact: wordsFrom(random, 20 + Math.floor(random() * 40)),
      },
    },
    note: random() < 0.8 ? wordsFrom(random, 12 + Math.floor(random() * 30)) : '',
  });
  return {
    annotations: rows.annotations.map(withWords),
    heads: rows.articles.map(({ id, site, authors, publishedAt }) => ({
      id,
      site,
      authors,
      publishedAt,
      title: wordsFrom(random, 12),
      cited: (cited.get(id) ?? []).map((regulationId) => ({ regulationId, texts: [] })),
    })),
    regulations: rows.regulations,
  };
}
