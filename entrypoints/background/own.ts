import type { Annotation, Mention } from '../../lib/records';
import type { Store } from '../../lib/store';

/** Neither what is written nor what stands under the same ids may belong to another article. */
export async function requireOwn(
  store: Store,
  articleId: string,
  mentions: readonly Mention[],
  annotations: readonly Annotation[] = [],
): Promise<void> {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const known = await Promise.all([
    store.mentions.bulkGet(ids(mentions)),
    store.annotations.bulkGet(ids(annotations)),
  ]);
  const there = known.flat().filter((record) => record !== undefined);
  requireOfArticle(articleId, [...mentions, ...annotations, ...there]);
}

export function requireOfArticle(
  articleId: string,
  records: readonly { readonly articleId: string }[],
): void {
  if (records.some((record) => record.articleId !== articleId)) {
    throw new Error('a page can write to its own article only');
  }
}
