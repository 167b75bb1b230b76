import { type ArticleRecord, isAddressless } from '../../../lib/records';

/** For `lang`: the two letters of the article's language, which is a BCP 47 tag. */
export const langOf = (article: ArticleRecord | null): string =>
  article?.language.slice(0, 2) || 'vi';

/** For `href`: the address to open, of which the article's own stands first; null where none is known. */
export const addressOf = (article: ArticleRecord | null): string | null =>
  article?.urls.find((url) => /^https?:\/\//i.test(url) && !isAddressless(url)) ?? null;
