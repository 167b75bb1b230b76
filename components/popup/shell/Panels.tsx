import { useCallback, useState } from 'preact/hooks';
import { countAnnotations } from '../../../lib/store';
import { later } from '../../ui/browser/later';
import { tabId } from '../../ui/controls/Tabs';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { useStoreCondition } from '../../ui/store/use-store-condition';
import { ArticlePanel } from '../article/ArticlePanel';
import { useEntries } from '../article/use-entries';
import { StaleLine } from '../faults/StaleLine';
import { usePopup } from '../state/popup-context';
import { usePageStatus } from '../state/use-page-status';
import { Foot } from './Foot';
import { Header } from './Header';
import { Loading } from './Loading';
import { PANEL_ID, type PanelName, PanelTabs } from './PanelTabs';

// In: the page's status and the store. Out: what stays around the panels: header, tabs, foot, notice, loading line, pictures.
// The panels themselves have folders of their own.

const StoreFailure = later(async () => (await import('../faults/StoreFailure')).StoreFailure);
const ReadOnlyLine = later(async () => (await import('../faults/ReadOnlyLine')).ReadOnlyLine);
const AllPanel = later(async () => (await import('../all/AllPanel')).AllPanel);
const CitedPanel = later(async () => (await import('../cited/CitedPanel')).CitedPanel);
const ReminderLine = later(async () => (await import('../reminder/ReminderLine')).ReminderLine);

interface PanelsProps {
  /** Ids of the annotations whose notes are open for typing. */
  readonly writing: ReadonlySet<string>;
  readonly onRetry: () => void;
}

/** The article at hand, the tabs, the chosen panel or why there is none, and the ways out. */
export function Panels({ writing, onRetry }: PanelsProps) {
  const { store, page } = usePopup();
  const { status, ask } = usePageStatus(page);
  const [panel, setPanel] = useState<PanelName>(page.url === null ? 'all' : 'article');
  const [query, setQuery] = useState('');
  const total = useLiveQuery(useCallback(() => countAnnotations(store), [store]));
  const condition = useStoreCondition(store);
  const { view, notes, entries, failure } = useEntries(status, writing);
  const isKnown = notes !== null && status !== undefined && condition !== undefined;

  // An emptied store reads as a new one: never the beginner's picture there.
  const fault =
    condition === 'emptied' && writing.size === 0 ? condition : view === null ? failure : null;

  const content = () => {
    if (fault !== null) return <StoreFailure reason={fault} onRetry={onRetry} />;
    if (panel === 'all') {
      return (
        <AllPanel
          status={status ?? null}
          query={query}
          onQuery={setQuery}
          writing={writing}
          onRetry={onRetry}
        />
      );
    }
    if (!isKnown) return <Loading />;
    const elsewhere = view?.elsewhere ?? new Map();
    return panel === 'cited' ? (
      <CitedPanel status={status} notes={notes} elsewhere={elsewhere} />
    ) : (
      <ArticlePanel
        status={status}
        notes={notes}
        versions={view?.versions ?? []}
        entries={entries}
        hasOthers={readyValue(total, 0) > 0}
        onActivated={() => ask(true)}
      />
    );
  };

  return (
    <>
      <Header article={notes?.article ?? null} status={status} isFolded={panel === 'all'} />
      <PanelTabs
        selected={panel}
        counts={{
          article: isKnown ? entries.length : undefined,
          cited: isKnown ? (status?.cited.length ?? 0) : undefined,
          all: total.kind === 'ready' ? total.value : undefined,
        }}
        onSelect={setPanel}
      />
      <div class="panel" id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(panel)} tabIndex={-1}>
        {failure !== null && view !== null && <StaleLine reason={failure} />}
        {condition === 'newer' && <ReadOnlyLine />}
        {content()}
      </div>
      <ReminderLine />
      <Foot notes={notes} hasAny={readyValue(total, 0) > 0} />
    </>
  );
}
