import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageStatus } from '../../../lib/records';
import { markMatches } from '../../../lib/search';
import { failureOf } from '../../../lib/store';
import { allNotes } from '../../ui/address/library-address';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/controls/Empty';
import { useFoundNotes } from '../../ui/notes/index/use-found-notes';
import type { VirtualListControl } from '../../ui/notes/list/VirtualList';
import { formatCount, t } from '../../ui/words/i18n';
import { StaleLine } from '../faults/StaleLine';
import { StoreFailure } from '../faults/StoreFailure';
import type { MarkText } from '../notes/mark-text';
import { Loading } from '../shell/Loading';
import { HighlightPicture, SearchPicture } from '../shell/pictures';
import { usePopup } from '../state/popup-context';
import { AllRows } from './AllRows';
import { SearchField } from './SearchField';
import { useHeldHits } from './use-held-hits';

// In: all articles with notes, and a query. Out: the notes that fit, the newest first, with their articles above them.

interface AllPanelProps {
  readonly status: PageStatus | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Ids of the annotations whose notes are open for typing. */
  readonly writing: ReadonlySet<string>;
  readonly onRetry: () => void;
}

/** Every highlight of every article, and a search over all of them. */
export function AllPanel({ status, query, onQuery, writing, onRetry }: AllPanelProps) {
  const { store } = usePopup();
  const [wideQuery, setWideQuery] = useState<string | null>(null);
  const isWide = wideQuery === query;
  const place = useMemo(() => ({ ...allNotes, wide: isWide }), [isWide]);
  const { live: notes, listed } = useFoundNotes(store, place, query);
  const hits = useHeldHits(listed.hits, query, writing);
  const articles = useMemo(() => new Set(hits?.map(({ articleId }) => articleId)).size, [hits]);
  const { terms } = listed;
  const mark = useMemo<MarkText>(
    () => (terms.words.length === 0 ? null : (text) => markMatches(text, terms)),
    [terms],
  );
  const isSearch = query.trim() !== '';
  const list = useRef<VirtualListControl | null>(null);

  if (hits === null && notes.state === 'failed') {
    return <StoreFailure reason={failureOf(notes.error)} onRetry={onRetry} />;
  }
  // Who types before the notes are there keeps the field, and the caret in it.
  if (hits === null && !isSearch) return <Loading />;
  if (hits?.length === 0 && !isSearch && (listed.found?.hits.length ?? 0) === 0) {
    return (
      <Empty
        picture={<HighlightPicture />}
        title={t('popup.emptyAll')}
        more={t('popup.emptyAllMore')}
      />
    );
  }
  const count = listed.found?.hits.length ?? null;
  const wider = listed.found?.wider ?? null;
  return (
    <div class="all-panel">
      {notes.state === 'failed' && <StaleLine reason={failureOf(notes.error)} />}
      <SearchField
        query={query}
        label={t('popup.search')}
        placeholder={t('popup.searchPlaceholder')}
        onQuery={onQuery}
        onDown={() => list.current?.focusRow(0)}
      />
      <p class="result-count" role="status">
        {count !== null &&
          (isSearch
            ? t('popup.results', count, [formatCount(count)])
            : t('popup.passages', count, [formatCount(count)]))}
        {count !== null &&
          count > 0 &&
          ` ${t('popup.inArticles', articles, [formatCount(articles)])}`}
      </p>
      {wider !== null && (
        <p class="wider">
          <Button kind="quiet" onPress={() => setWideQuery(query)}>
            {t(
              wider.kind === 'toneless' ? 'libraryList.toneless' : 'libraryList.apart',
              wider.count,
              [formatCount(wider.count)],
            )}
          </Button>
        </p>
      )}
      {hits === null ? (
        <Loading />
      ) : hits.length === 0 ? (
        <Empty
          picture={<SearchPicture />}
          title={t('popup.emptySearch', [query.trim()])}
          more={t('popup.emptySearchMore')}
        />
      ) : (
        <AllRows
          control={list}
          hits={hits}
          first={listed.first}
          mark={mark}
          status={status}
          writing={writing}
        />
      )}
    </div>
  );
}
