import { useCallback, useMemo } from 'preact/hooks';
import {
  type Annotation,
  type ArticleVersion,
  changedPassages,
  type FindPassages,
  type PassageChange,
} from '../../../lib/records';
import { readVersions, type Store } from '../../../lib/store';
import { readyValue, useLiveQuery } from './use-live-query';

const NONE: readonly ArticleVersion[] = [];

/**
 * The stored texts of an article, the earliest first; none until they are read.
 * @param articleId null: nothing is read
 */
export function useVersions(store: Store, articleId: string | null): readonly ArticleVersion[] {
  const read = useCallback(
    async () => (articleId === null ? NONE : await readVersions(store, articleId)),
    [store, articleId],
  );
  return readyValue(useLiveQuery(read), NONE);
}

/** What the newspaper changed inside passages, by the ids of annotations; found again only where a passage or text is new. */
export function useChangedPassages(
  find: FindPassages,
  versions: readonly ArticleVersion[],
  annotations: readonly Annotation[],
): ReadonlyMap<string, PassageChange> {
  // A note that is being written is stored several times a second; its passage stays.
  const passages = JSON.stringify(
    annotations.map(({ id, target, createdAt }) => [id, target, createdAt]),
  );
  return useMemo(() => changedPassages(find, versions, annotations), [find, versions, passages]);
}
