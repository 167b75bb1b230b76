import type { Article } from '../../lib/article';
import type { ExpectedPage } from '../dom/article/fixture-pages';

export interface PageScore {
  /** Share of the pages that were rightly taken for an article, or for none. */
  readonly gate: number;
  /** Harmonic mean of precision and recall of the words of all blocks, over the pages with an article. */
  readonly words: number;
  /** Share of the labelled blocks that were found with their text and their role. */
  readonly blocks: number;
  /** Share of titles, leads, authors and days that are right. */
  readonly metadata: number;
}

/** A page's labels and what the engine read. */
export interface ReadPage {
  readonly expected: ExpectedPage;
  readonly article: Article | null;
}

const METADATA = ['title', 'lead', 'authors', 'publishedAt'] as const;

export function scorePages(pages: readonly ReadPage[]): PageScore {
  const articles = pages.filter(({ expected }) => expected.article);
  const share = (parts: readonly boolean[]): number =>
    parts.filter((isRight) => isRight).length / parts.length;
  return {
    gate: share(pages.map(({ expected, article }) => (article !== null) === expected.article)),
    words: wordScore(articles),
    blocks: share(articles.flatMap(blocksFound)),
    metadata: share(
      articles.flatMap(({ expected, article }) =>
        METADATA.map((name) => JSON.stringify(article?.[name]) === JSON.stringify(expected[name])),
      ),
    ),
  };
}

function blocksFound({ expected, article }: ReadPage): boolean[] {
  const keyOf = (role: string, text: string): string => `${role} ${text}`;
  const found = new Set(article?.blocks.map(({ role, text }) => keyOf(role, text)));
  return (expected.blocks ?? []).map(([role, text]) => found.has(keyOf(role, text)));
}

function wordScore(pages: readonly ReadPage[]): number {
  let labelled = 0;
  let read = 0;
  let common = 0;
  for (const { expected, article } of pages) {
    const left = countWords((expected.blocks ?? []).map(([, text]) => text));
    labelled += left.total;
    const blocks = article?.blocks.filter(({ text }) => !expected.optional?.includes(text)) ?? [];
    for (const word of blocks.flatMap(({ text }) => text.split(' '))) {
      read++;
      const count = left.counts.get(word) ?? 0;
      if (count > 0) common++;
      left.counts.set(word, count - 1);
    }
  }
  return (2 * common) / (labelled + read);
}

function countWords(texts: readonly string[]): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  const words = texts.flatMap((text) => text.split(' '));
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}
