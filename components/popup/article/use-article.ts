import { useCallback } from 'preact/hooks';
import type { ArticleNotes, ArticleVersion } from '../../../lib/records';
import {
  countOtherArticles,
  findArticle,
  readArticle,
  readVersions,
  type Store,
} from '../../../lib/store';
import { type Live, useLiveQuery } from '../../ui/store/use-live-query';
import type { ActivePage } from '../state/active-page';
import type { AskedStatus } from '../state/use-page-status';

export interface ArticleView {
  readonly notes: ArticleNotes;
  /** The stored texts, the earliest first. */
  readonly versions: readonly ArticleVersion[];
  /** In how many other annotated articles a cited regulation was met, by its id. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

const nothing: ArticleNotes = { article: null, annotations: [], regulations: [], mentions: [] };
const none: readonly ArticleVersion[] = [];

/**
 * What is stored of the article at hand: the one the page names, or else the one that was read at its address.
 * Regulations that the page cites are there even when no highlight is linked to them.
 */
export function useArticle(store: Store, page: ActivePage, status: AskedStatus): Live<ArticleView> {
  const read = useCallback(async (): Promise<ArticleView> => {
    const id = status?.articleId ?? (page.url && (await findArticle(store, page.url)));
    const notes = id ? await readArticle(store, id) : nothing;
    const versions = notes.annotations.length > 0 && id ? await readVersions(store, id) : none;
    const cited = status?.cited ?? [];
    const counts = await Promise.all(
      cited.map((each) => countOtherArticles(store, each.id, id ?? '')),
    );
    return {
      notes,
      versions,
      elsewhere: new Map(cited.map((each, at) => [each.id, counts[at] ?? 0])),
    };
  }, [store, page, status]);
  return useLiveQuery(read);
}
