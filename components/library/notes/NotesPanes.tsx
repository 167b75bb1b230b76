import { ChevronLeft } from 'lucide';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Filters, Index } from '../../../lib/search';
import type { NotesPlace } from '../../ui/address/library-address';
import { later } from '../../ui/browser/later';
import { useAfterPaint } from '../../ui/browser/use-after-paint';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import type { Listed } from '../../ui/notes/index/use-found';
import { formatCount, t } from '../../ui/words/i18n';
import { FilterPane } from '../filters/FilterPane';
import { useLibrary } from '../library-context';
import { ListPane } from '../list/ListPane';
import type { RowsHandle } from '../list/NoteRows';
import { PrintedList } from '../list/print/PrintedList';
import { usePrinting } from '../list/print/use-printing';
import { ReadingHint } from './ReadingHint';
import { useEditWish } from './use-edit-wish';
import { useFilterPane } from './use-filter-pane';
import { usePageKeys } from './use-page-keys';

interface NotesPanesProps {
  readonly title: string;
  readonly place: NotesPlace;
  readonly index: Index | null;
  readonly listed: Listed;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const ReadingPane = later(async () => (await import('../reading/ReadingPane')).ReadingPane);

const NONE: readonly string[] = [];
const ignore = () => undefined;

/** Below this width the reading pane lies over the list: notes.css says so too. */
const ONE_BY_ONE = '(max-width: 1099px)';

/** Filters, the list, and the note that is read. */
export function NotesPanes({ title, place, index, listed, query, onQuery }: NotesPanesProps) {
  const { go } = useLibrary();
  const { hits, found } = listed;
  const ids = useMemo(() => hits?.map(({ id }) => id) ?? NONE, [hits]);
  const field = useRef<HTMLInputElement>(null);
  const reading = useRef<HTMLElement>(null);
  const rows = useRef<RowsHandle>(null);
  const filterPane = useFilterPane();
  const [printed, onPrint] = usePrinting(ids);
  const wishToEdit = useEditWish(reading, place.note);
  // Until all are found there is only the beginning of the list.
  const onPrintKey = found === null ? ignore : onPrint;
  usePageKeys({ field, reading, onPrint: onPrintKey });

  const at = useMemo(() => ({ ...place, query }), [place, query]);
  const onFilters = useCallback(
    (filters: Filters) => go({ ...at, filters, wide: false }),
    [go, at],
  );
  const onOpen = useCallback(
    (id: string, toEdit: boolean) => {
      go({ ...at, note: id }, at.note === null ? undefined : 'replace');
      if (toEdit) wishToEdit(id);
    },
    [go, at, wishToEdit],
  );
  // Eight dimensions of counts must not keep the rows of a letter waiting.
  const counted = useAfterPaint(found);
  const filters = useMemo(
    () => <FilterPane found={counted} filters={place.filters} onFilters={onFilters} />,
    [counted, place.filters, onFilters],
  );
  const isReading = place.note !== null;
  useLayoutEffect(() => {
    if (isReading && matchMedia(ONE_BY_ONE).matches) reading.current?.focus();
  }, [isReading]);
  const onClose = () => {
    if (place.note === null) return;
    go({ ...at, note: null });
    rows.current?.show(place.note, true);
  };
  const onStep = (by: 1 | -1) => {
    const next = ids[place.note === null ? 0 : ids.indexOf(place.note) + by];
    if (next === undefined) return;
    go({ ...at, note: next }, 'replace');
    rows.current?.show(next, false);
  };

  return (
    <main
      class="notes-view"
      data-reading={isReading}
      data-filtering={filterPane.isOpen}
      data-printed={printed !== null}
    >
      <h1 class="unseen">{title}</h1>
      <div class="notes-filters" {...filterPane.props}>
        {filters}
        <Button kind="primary" class="notes-show" onPress={filterPane.close}>
          {t('libraryList.show', ids.length, [formatCount(ids.length)])}
        </Button>
      </div>
      <ListPane
        {...{ index, listed, ids, query, onQuery, field, rows, filterPane, onPrint }}
        place={at}
        onFilters={onFilters}
        onOpen={onOpen}
        onClose={onClose}
      />
      <section
        ref={reading}
        class="notes-reading"
        aria-label={t('libraryList.reading')}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          onClose();
        }}
      >
        {place.note === null ? (
          <ReadingHint isTrash={place.filters.trash === true} />
        ) : (
          <>
            <Button class="quiet notes-back" onPress={onClose}>
              <Icon icon={ChevronLeft} />
              {t('libraryList.back')}
            </Button>
            <ReadingPane id={place.note} terms={listed.terms} onClose={onClose} onStep={onStep} />
          </>
        )}
      </section>
      {printed !== null && <PrintedList notes={printed} count={ids.length} />}
    </main>
  );
}
