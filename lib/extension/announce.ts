import { MOST_NAMED_ARTICLES } from './page-rules';
import { send } from './transport';

/**
 * Tells the background, and by it the open pages, that an extension page stored something of these articles; an empty list
 * means that any may have changed. Never rejects: what is stored is stored, and the next visit reads it.
 */
export async function announceChange(articleIds: readonly string[]): Promise<void> {
  const named = articleIds.length > MOST_NAMED_ARTICLES ? [] : articleIds;
  await send('announce', { articleIds: named }).catch(() => undefined);
}
