/** The door for the background and the store: hashing and the list of suffixes never enter a page's scripts. */
export { articleKey } from './article-key';
export { boundedId } from './bounded-id';
export type { SameSite } from './hosts';
export { migrateArticleId } from './migrate-id';
export { openSuffixes, type Suffixes, sameSiteBy } from './suffixes';
