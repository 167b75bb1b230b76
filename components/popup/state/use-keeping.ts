import { useMemo } from 'preact/hooks';
import { forgetCitations } from '../../../lib/store';
import { t } from '../../ui/words/i18n';
import { attempt } from './attempt';
import { usePopup } from './popup-context';
import { notifyOfWrite } from './write-notice';

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
