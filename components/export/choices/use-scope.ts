import { useCallback, useMemo } from 'preact/hooks';
import type { ArticleRecord } from '../../../lib/records';
import {
  countAnnotations,
  type LinkedRegulation,
  readArticleTitles,
  readLinkedRegulations,
  type Store,
} from '../../../lib/store';
import type { ExportScope } from '../../ui/export/read-items';
import { useLiveQuery } from '../../ui/store/use-live-query';
import type { Asked } from './use-asked';

/** What there is to choose from. */
export interface Choices {
  readonly articles: readonly Pick<ArticleRecord, 'id' | 'title' | 'site'>[];
  readonly regulations: readonly LinkedRegulation[];
  readonly notes: number;
}

/** What there is to choose from, kept up to date. */
export const useChoices = (store: Store) =>
  useLiveQuery<Choices>(
    useCallback(async () => {
      const [articles, regulations, notes] = await Promise.all([
        readArticleTitles(store),
        readLinkedRegulations(store),
        countAnnotations(store),
      ]);
      return { articles, regulations, notes };
    }, [store]),
  );

/** Which notes are asked for, and what they are called together; everything where it is not there (any more). */
export function useScope(
  asked: Asked,
  choices: Choices,
): { readonly scope: ExportScope; readonly title: string } {
  const id = asked.kind === 'everything' ? '' : asked.id;
  const article = asked.kind === 'article' ? choices.articles.find((each) => each.id === id) : null;
  const linked =
    asked.kind === 'regulation'
      ? choices.regulations.find(({ regulation }) => regulation.id === id)
      : null;
  const articleId = article?.id ?? null;
  const regulation = linked?.regulation ?? null;
  const scope = useMemo((): ExportScope => {
    if (articleId !== null) return { kind: 'article', articleId };
    return regulation === null ? { kind: 'everything' } : { kind: 'regulation', regulation };
  }, [articleId, regulation?.id, regulation?.updatedAt]);
  return { scope, title: article?.title ?? regulation?.name ?? '' };
}
