/*
 * In: addresses of an article, and the Public Suffix List.
 * Out: one id for all of them, or proof that a page claims what is not its own.
 */
/** The door for the background and the store: hashing and the list of suffixes never enter a page's scripts. */
export { articleKey } from './article-key';
export { boundedId } from './bounded-id';
export type { SameSite } from './hosts';
export { migrateArticleId } from './migrate-id';
export { openSuffixes, type Suffixes, sameSiteBy } from './suffixes';
