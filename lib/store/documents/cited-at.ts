import type { ArticleRecord } from '../../records';

/**
 * When a document was cited or noted: the day its article appeared, or where that is not known, when the article was stored.
 * ISO 8601, a day or a moment; they are compared as texts.
 * @param met when the citation was met or the note written, of an article that is not stored
 */
export const citedAt = (
  article: Pick<ArticleRecord, 'publishedAt' | 'createdAt'> | null | undefined,
  met: string,
): string => article?.publishedAt ?? article?.createdAt ?? met;
