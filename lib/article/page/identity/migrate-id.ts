import { articleKey } from './article-key';
import { boundedId } from './bounded-id';
import { hostOf } from './hosts';

const NUMBER_ID = /^([^/#]+)#(\d+)$/;
/** How many digits a date in an address has. */
const DATE_DIGITS: readonly number[] = [6, 8];

/**
 * The id of schema 2 for an article of schema 1: what was `host#number` by a date becomes an id by the path of its first
 * address with that date, what is too long ends in a hash, all else stays. Needs no list of suffixes: a host stays.
 *
 * @param urls the addresses under which the article was stored, the oldest first
 */
export function migrateArticleId(oldId: string, urls: readonly string[]): string {
  const [, host = '', digits = ''] = NUMBER_ID.exec(oldId) ?? [];
  if (!DATE_DIGITS.includes(digits.length)) return boundedId(oldId);
  const source = urls.find((url) => url.includes(digits) && hostOf(url) === host);
  return boundedId(source === undefined ? oldId : articleKey(source));
}
