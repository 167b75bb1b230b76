import { useCallback, useMemo } from 'preact/hooks';
import { defaultSettings, type FindPassages } from '../../lib/records';
import { readDevice, readSettings, type Store } from '../../lib/store';
import type { DescribeRegulations } from '../ui/export/described-items';
import { NoticeBar } from '../ui/notice/NoticeBar';
import { useNotice } from '../ui/notice/use-notice';
import { readyValue, useLiveQuery } from '../ui/store/use-live-query';
import { Panels } from './shell/Panels';
import type { ActivePage } from './state/active-page';
import { PopupContext, type ReadLinks } from './state/popup-context';
import { useActions } from './state/use-actions';
import { useWriting } from './writing/use-writing';

// In: the store, the page in the active tab, and how passages are found in stored texts.
// Out: writes to the store, requests to the page (`ActivePage`), and questions about documents; nothing else leaves the popup.

interface PopupProps {
  readonly store: Store;
  readonly page: ActivePage;
  readonly find: FindPassages;
  /** Regulations with what the catalogue adds to them. */
  readonly describe: DescribeRegulations;
  readonly readLinks: ReadLinks;
  /** Opens the store again after it could not be read. */
  readonly onRetry: () => void;
}

/** Reviews the notes: of the article at hand, the regulations it cites, and everything. */
export function Popup({ store, page, find, describe, readLinks, onRetry }: PopupProps) {
  const { notice, notify, onGone } = useNotice();
  const { writing, setOpen } = useWriting();
  const settings = readyValue(
    useLiveQuery(useCallback(() => readSettings(store), [store])),
    defaultSettings,
  );
  const device = readyValue(useLiveQuery(useCallback(() => readDevice(store), [store])), '');
  const actions = useActions(store, page, notify, setOpen);
  const parts = useMemo(
    () => ({ store, page, find, describe, readLinks, settings, device, actions, notify }),
    [store, page, find, describe, readLinks, settings, device, actions, notify],
  );
  return (
    <PopupContext.Provider value={parts}>
      <main class="popup">
        <Panels writing={writing} onRetry={onRetry} />
        <NoticeBar notice={notice} onGone={onGone} />
      </main>
    </PopupContext.Provider>
  );
}
