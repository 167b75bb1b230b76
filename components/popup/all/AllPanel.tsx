import { Search, X } from 'lucide';
import { useCallback, useMemo } from 'preact/hooks';
import {
  createSearch,
  type FindPassages,
  type PageStatus,
  type Settings,
} from '../../../lib/records';
import { failureOf, readEverything, type Store } from '../../../lib/store';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import { IconButton } from '../../ui/controls/IconButton';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount } from '../../ui/words/count';
import { t } from '../../ui/words/i18n';
import { useGrowing } from '../list/use-growing';
import { useRoving } from '../list/use-roving';
import { useSteady } from '../list/use-steady';
import { Loading } from '../shell/Loading';
import { HighlightPicture, SearchPicture } from '../shell/pictures';
import { StaleLine } from '../shell/StaleLine';
import { StoreFailure } from '../shell/StoreFailure';
import type { Actions } from '../state/actions';
import { ArticleGroup } from './ArticleGroup';

interface AllPanelProps {
  readonly store: Store;
  readonly find: FindPassages;
  readonly status: PageStatus | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly names: Settings['colourNames'];
  readonly actions: Actions;
  readonly device: string;
  /** Ids of the annotations whose notes are open for typing. */
  readonly writing: ReadonlySet<string>;
  readonly onRetry: () => void;
}

/** Every article with its highlights, and a search over all of them. */
export function AllPanel(props: AllPanelProps) {
  const { store, query, onQuery, onRetry, writing, ...shared } = props;
  const live = useLiveQuery(useCallback(() => readEverything(store), [store]));
  const everything = readyValue(live, []);
  const search = useMemo(() => createSearch(everything), [everything]);
  const { groups: found, terms, count } = useMemo(() => search(query), [search, query]);
  const groups = useSteady(found, everything, writing);
  const ids = useMemo(
    () => groups.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
    [groups],
  );
  const { limit, sentinel } = useGrowing(count, query);
  const { current, ...walk } = useRoving(ids);

  if (live.kind === 'loading') return <Loading />;
  if (live.kind === 'failed' && live.last === undefined) {
    return <StoreFailure reason={failureOf(live.error)} onRetry={onRetry} />;
  }
  if (groups.length === 0 && everything.length === 0) {
    return (
      <Empty
        picture={<HighlightPicture />}
        title={t('popup.emptyAll')}
        more={t('popup.emptyAllMore')}
      />
    );
  }

  const shown = withinLimit(groups, Math.max(limit, lastOf(ids, writing) + 1));
  return (
    <>
      {live.kind === 'failed' && <StaleLine reason={failureOf(live.error)} />}
      <search class="search">
        <Icon icon={Search} />
        <input
          type="search"
          aria-label={t('popup.search')}
          placeholder={t('popup.searchPlaceholder')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            onQuery('');
          }}
        />
        {query !== '' && (
          <IconButton icon={X} label={t('popup.searchClear')} onClick={() => onQuery('')} />
        )}
      </search>
      <p class="result-count" role="status">
        {terms.length > 0
          ? t('popup.results', count, [formatCount(count)])
          : t('popup.passages', count, [formatCount(count)])}
        {count > 0 && ` ${t('popup.inArticles', groups.length, [formatCount(groups.length)])}`}
      </p>
      {groups.length === 0 ? (
        <Empty
          picture={<SearchPicture />}
          title={t('popup.emptySearch', [query.trim()])}
          more={t('popup.emptySearchMore')}
        />
      ) : (
        <div {...walk}>
          {shown.map(({ notes, rows }) => (
            <ArticleGroup
              key={notes.article?.id}
              notes={notes}
              limit={rows}
              store={store}
              terms={terms}
              current={current}
              {...shared}
            />
          ))}
          <div ref={sentinel} />
        </div>
      )}
    </>
  );
}

/** Where the last of the rows that are written stands; -1 where none is. */
const lastOf = (ids: readonly string[], writing: ReadonlySet<string>): number =>
  writing.size === 0 ? -1 : ids.findLastIndex((id) => writing.has(id));

/** The first groups that make up `limit` rows, the last of them perhaps in part. */
function withinLimit<T extends { annotations: readonly unknown[] }>(
  groups: readonly T[],
  limit: number,
): readonly { notes: T; rows: number }[] {
  const shown: { notes: T; rows: number }[] = [];
  let left = limit;
  for (const notes of groups) {
    if (left <= 0) break;
    const rows = Math.min(left, notes.annotations.length);
    shown.push({ notes, rows });
    left -= rows;
  }
  return shown;
}
