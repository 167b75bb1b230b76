import { useCallback, useMemo } from 'preact/hooks';
import { changedPassages, type FindPassages, type PassageChange } from '../../../lib/records';
import type { SearchHit } from '../../../lib/search';
import { readArticleSlices, type Store } from '../../../lib/store';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';

const NOTHING: ReadonlyMap<string, PassageChange> = new Map();

/** What newspapers changed inside the passages that are drawn, by the ids of annotations. Texts of other articles are not read. */
export function useShownChanges(
  store: Store,
  find: FindPassages,
  shown: readonly SearchHit[],
): ReadonlyMap<string, PassageChange> {
  const articles = [...new Set(shown.map(({ articleId }) => articleId))].join('\n');
  const read = useCallback(
    () => readChanges(store, find, articles === '' ? [] : articles.split('\n')),
    [store, find, articles],
  );
  const live = useLiveQuery(read);
  return useMemo(() => readyValue(live, NOTHING), [live]);
}

async function readChanges(
  store: Store,
  find: FindPassages,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, PassageChange>> {
  const changes = new Map<string, PassageChange>();
  for await (const slices of readArticleSlices(store, articleIds)) {
    for (const { notes, versions } of slices) {
      if (versions.length === 0) continue;
      for (const [id, change] of changedPassages(find, versions, notes.annotations)) {
        changes.set(id, change);
      }
    }
  }
  return changes;
}
