import { useMemo } from 'preact/hooks';
import { forgetCitations } from '../../../lib/store';
import { attempt } from '../../ui/notice/attempt';
import { notifyOfWrite } from '../../ui/notice/write-notice';
import { t } from '../../ui/words/i18n';
import { usePopup } from './popup-context';

/** Keeps and forgets what an article cites; the notice offers to take it back, or to try again. */
export function useKeeping() {
  const { store, page, notify } = usePopup();
  return useMemo(() => {
    const keep = () => notifyOfWrite(notify, () => page.keep(), null);
    const forget = (articleId: string) => {
      const undo = { label: t('popup.undo'), run: () => void keep() };
      const done = { text: t('popup.forgotten'), action: undo };
      return notifyOfWrite(notify, () => attempt(() => forgetCitations(store, articleId)), done);
    };
    return { keep, forget };
  }, [store, page, notify]);
}
