import { useCallback, useMemo, useState } from 'preact/hooks';
import { defaultSettings, type FindPassages } from '../../lib/records';
import {
  changeSettings,
  countAnnotations,
  readDevice,
  readSettings,
  type Store,
} from '../../lib/store';
import { Snackbar } from '../ui/controls/Snackbar';
import { failureText } from '../ui/store/failure-text';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { useStoreCondition } from '../ui/store/use-store-condition';
import { t } from '../ui/words/i18n';
import { AllPanel } from './all/AllPanel';
import { ArticleEmpty } from './article/ArticleEmpty';
import { ArticlePanel } from './article/ArticlePanel';
import { ChangedLine } from './article/ChangedLine';
import { useEntries } from './article/use-entries';
import { CitedPanel } from './cited/CitedPanel';
import { KeepLine } from './cited/KeepLine';
import { Foot } from './shell/Foot';
import { Header } from './shell/Header';
import { Loading } from './shell/Loading';
import { PANEL_ID, type Tab, Tabs, tabId } from './shell/PanelTabs';
import { ReadOnlyLine } from './shell/ReadOnlyLine';
import { StaleLine } from './shell/StaleLine';
import { StoreFailure } from './shell/StoreFailure';
import { hostOf, type Page } from './state/active-page';
import { attempt } from './state/attempt';
import type { Entry } from './state/note-entry';
import { useActions } from './state/use-actions';
import { useKeeping } from './state/use-keeping';
import { useNotice } from './state/use-notice';
import { usePageStatus } from './state/use-page-status';
import { useWriting } from './state/use-writing';

interface PopupProps {
  readonly store: Store;
  readonly page: Page;
  readonly find: FindPassages;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** Reviews the notes: of the article at hand, the regulations it cites, and everything. */
export function Popup({ store, page, find, onRetry }: PopupProps) {
  const { status, ask } = usePageStatus(page);
  const [tab, setTab] = useState<Tab>(page.url === null ? 'all' : 'article');
  const [query, setQuery] = useState('');
  const [notice, notify] = useNotice();
  const settings = readyValue(
    useLiveQuery(useCallback(() => readSettings(store), [store])),
    defaultSettings,
  );
  const all = useLiveQuery(useCallback(() => countAnnotations(store), [store]));
  const device = readyValue(useLiveQuery(useCallback(() => readDevice(store), [store])), '');
  const { writing, setOpen } = useWriting();
  const condition = useStoreCondition(store);
  const actions = useActions(store, page, notify, setOpen);
  const keeping = useKeeping(store, page, notify);

  const question = { store, page, find, status, writing };
  const { view, notes, entries, failure } = useEntries(question);
  const linked = useMemo(() => countLinks(entries), [entries]);
  const articleId = status?.articleId ?? null;
  const cited = status?.cited ?? [];
  const host = hostOf(page.url);
  const on = host === null || !settings.offHosts.includes(host);
  const known = notes !== null && status !== undefined && condition !== undefined;

  // An emptied store reads as a new one: never the beginner's picture there.
  const fault =
    condition === 'emptied' && writing.size === 0 ? condition : view === null ? failure : null;

  const switchSite = async (turnOn: boolean) => {
    if (host === null) return;
    const others = settings.offHosts.filter((each) => each !== host);
    const offHosts = turnOn ? others : [...others, host];
    const result = await attempt(() => changeSettings(store, { offHosts }));
    if (result.kind === 'failed') notify({ text: failureText(result.reason) });
  };
  const jumpToRegulation = async (id: string) => {
    if (await page.jumpToRegulation(id)) page.leave();
    else notify({ text: t('popup.regulationNotFound') });
  };

  return (
    <main class="popup">
      <Header
        title={notes?.article?.title || status?.title || page.title}
        site={notes?.article?.site || status?.site || null}
        publishedAt={notes?.article?.publishedAt ?? status?.publishedAt ?? null}
        host={host}
        on={on}
        onSwitch={(turnOn) => void switchSite(turnOn)}
      />
      <Tabs
        selected={tab}
        counts={{
          article: known ? entries.length : undefined,
          cited: known ? cited.length : undefined,
          all: all.kind === 'ready' ? all.value : undefined,
        }}
        onSelect={setTab}
      />
      <div class="panel" id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(tab)} tabIndex={-1}>
        {failure !== null && view !== null && <StaleLine reason={failure} />}
        {condition === 'newer' && <ReadOnlyLine />}
        {fault !== null ? (
          <StoreFailure reason={fault} onRetry={onRetry} />
        ) : tab === 'all' ? (
          <AllPanel
            store={store}
            find={find}
            status={status ?? null}
            query={query}
            onQuery={setQuery}
            names={settings.colourNames}
            actions={actions}
            device={device}
            writing={writing}
            onRetry={onRetry}
          />
        ) : !known ? (
          <Loading />
        ) : tab === 'cited' ? (
          <>
            {articleId !== null && cited.length > 0 && entries.length === 0 && (
              <KeepLine
                kept={notes.mentions.length > 0}
                onKeep={() => void keeping.keep()}
                onForget={() => void keeping.forget(articleId)}
              />
            )}
            <CitedPanel
              cited={cited}
              regulations={notes.regulations}
              linked={linked}
              elsewhere={view?.elsewhere ?? new Map()}
              onJump={(id) => void jumpToRegulation(id)}
            />
          </>
        ) : (
          <>
            {notes.article && (
              <ChangedLine
                article={notes.article}
                versions={view?.versions ?? []}
                annotations={notes.annotations}
              />
            )}
            <ArticlePanel
              entries={entries}
              names={settings.colourNames}
              actions={actions}
              device={device}
              empty={
                <ArticleEmpty
                  page={page}
                  host={host}
                  on={on}
                  status={status}
                  onActivated={() => ask(true)}
                />
              }
            />
          </>
        )}
      </div>
      <Foot
        store={store}
        find={find}
        notes={notes}
        hasAny={readyValue(all, 0) > 0}
        names={settings.colourNames}
        notify={notify}
      />
      <Snackbar notice={notice} onGone={() => notify(null)} />
    </main>
  );
}

/** How many annotations are linked to a regulation, by its id. */
function countLinks(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { annotation } of entries) {
    for (const id of annotation.regulationIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
