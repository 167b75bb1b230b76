import type { Annotation, ArticleRecord } from '../../records';

/** Where a passage can be read; null where its article has no address. */
export const passageLink = (_: Annotation, article: ArticleRecord | null): string | null =>
  article?.urls.find((url) => /^https?:/i.test(url)) ?? null;
