import type { PageStatus } from '../../lib/records';

/** What a page says of itself that is no article, or not known to be one yet. */
export const noArticle = (title: string): PageStatus => ({
  articleId: null,
  isArticle: false,
  title,
  site: null,
  publishedAt: null,
  uncertain: [],
  orphans: [],
  changed: [],
  cited: [],
});
