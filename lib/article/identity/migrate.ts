import { articleKey } from './article-key';
import { boundedId } from './bounded-id';
import { hostOf } from './hosts';

const NUMBER_ID = /^([^/#]+)#(\d+)$/;
/** How many digits a date in an address has. */
const DATE_DIGITS: readonly number[] = [6, 8];

/**
 * The id of schema 2 for an article of schema 1: what was `host#number` by a date becomes an id by the path of its first
 * address, what is too long ends in a hash, all else stays. Needs no list of suffixes: a host never changes.
 *
 * @param urls the addresses under which the article was stored, the first one first
 */
export function migrateArticleId(oldId: string, urls: readonly string[]): string {
  const [, host = '', digits = ''] = NUMBER_ID.exec(oldId) ?? [];
  const [firstUrl = ''] = urls;
  // An address without that number, or of another host, is not where the old id came from.
  const isSource = firstUrl.includes(digits) && hostOf(firstUrl) === host;
  return boundedId(isSource && DATE_DIGITS.includes(digits.length) ? articleKey(firstUrl) : oldId);
}
