import { useCallback, useMemo } from 'preact/hooks';
import { createSearch, type PageStatus } from '../../../lib/records';
import { failureOf, readEverything } from '../../../lib/store';
import { useGrowing } from '../../ui/browser/use-growing';
import { Empty } from '../../ui/controls/Empty';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { formatCount, t } from '../../ui/words/i18n';
import { StaleLine } from '../faults/StaleLine';
import { StoreFailure } from '../faults/StoreFailure';
import { useRoving } from '../list/use-roving';
import { useSteady } from '../list/use-steady';
import { Loading } from '../shell/Loading';
import { HighlightPicture, SearchPicture } from '../shell/pictures';
import { usePopup } from '../state/popup-context';
import { ArticleGroup } from './ArticleGroup';
import { withinLimit } from './row-limit';
import { SearchField } from './SearchField';

// In: all articles with notes, and a query. Out: the articles that fit, as groups of rows.

interface AllPanelProps {
  readonly status: PageStatus | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Ids of the annotations whose notes are open for typing. */
  readonly writing: ReadonlySet<string>;
  readonly onRetry: () => void;
}

/** Every article with its highlights, and a search over all of them. */
export function AllPanel({ status, query, onQuery, writing, onRetry }: AllPanelProps) {
  const { store } = usePopup();
  const live = useLiveQuery(useCallback(() => readEverything(store), [store]));
  const everything = readyValue(live, []);
  const search = useMemo(() => createSearch(everything), [everything]);
  const results = useMemo(() => search(query), [search, query]);
  const { terms, count } = results;
  const groups = useSteady(results.groups, everything, writing);
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

  const shown = withinLimit(groups, Math.max(limit, lastWritten(ids, writing) + 1));
  return (
    <>
      {live.kind === 'failed' && <StaleLine reason={failureOf(live.error)} />}
      <SearchField
        query={query}
        label={t('popup.search')}
        placeholder={t('popup.searchPlaceholder')}
        onQuery={onQuery}
      />
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
              status={status}
              terms={terms}
              current={current}
            />
          ))}
          <div ref={sentinel} />
        </div>
      )}
    </>
  );
}

/** The index of the last row whose note is open for typing; -1 where none is. */
const lastWritten = (ids: readonly string[], writing: ReadonlySet<string>): number =>
  writing.size === 0 ? -1 : ids.findLastIndex((id) => writing.has(id));
