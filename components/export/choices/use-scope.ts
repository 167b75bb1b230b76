import { useCallback, useMemo } from 'preact/hooks';
import type { ArticleRecord, Dossier } from '../../../lib/records';
import {
  countAnnotations,
  type LinkedRegulation,
  readAllDossiers,
  readArticleTitles,
  readLinkedRegulations,
  type Store,
} from '../../../lib/store';
import { readChosen } from '../../ui/export/chosen-notes';
import type { ExportScope } from '../../ui/export/read-items';
import { useLiveQuery } from '../../ui/store/use-live-query';
import type { Asked } from './use-asked';

/** What there is to choose from. */
export interface Choices {
  readonly articles: readonly Pick<ArticleRecord, 'id' | 'title' | 'site'>[];
  readonly regulations: readonly LinkedRegulation[];
  /** Outside the trash. */
  readonly dossiers: readonly Dossier[];
  readonly notes: number;
}

/** What there is to choose from, kept up to date. */
export const useChoices = (store: Store) =>
  useLiveQuery<Choices>(
    useCallback(async () => {
      const [articles, regulations, dossiers, notes] = await Promise.all([
        readArticleTitles(store),
        readLinkedRegulations(store),
        readAllDossiers(store),
        countAnnotations(store),
      ]);
      const present = dossiers.filter(({ deletedAt }) => deletedAt === null);
      return { articles, regulations, dossiers: present, notes };
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
  const dossier =
    asked.kind === 'dossier' ? (choices.dossiers.find((each) => each.id === id) ?? null) : null;
  const articleId = article?.id ?? null;
  const regulation = linked?.regulation ?? null;
  const scope = useMemo((): ExportScope => {
    if (articleId !== null) return { kind: 'article', articleId };
    if (dossier !== null) return { kind: 'dossier', dossier };
    if (asked.kind === 'chosen') return { kind: 'chosen', ids: readChosen() };
    return regulation === null ? { kind: 'everything' } : { kind: 'regulation', regulation };
  }, [
    articleId,
    regulation?.id,
    regulation?.updatedAt,
    dossier?.id,
    dossier?.updatedAt,
    asked.kind,
  ]);
  return { scope, title: article?.title ?? regulation?.name ?? dossier?.title ?? '' };
}
