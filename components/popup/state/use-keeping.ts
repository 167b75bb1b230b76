import { useMemo } from 'preact/hooks';
import { forgetCitations, type Store } from '../../../lib/store';
import type { Notice } from '../../ui/controls/Snackbar';
import { t } from '../../ui/words/i18n';
import type { Page } from './active-page';
import { attempt } from './attempt';
import { tell } from './write-notice';

/** Keeps and forgets what an article cites; the notice offers to take it back, or to try again. */
export function useKeeping(store: Store, page: Page, notify: (notice: Notice | null) => void) {
  return useMemo(() => {
    const keep = () => tell(notify, () => page.keep(), null);
    const forget = (articleId: string) => {
      const undo = { label: t('popup.undo'), run: () => void keep() };
      const done = { text: t('popup.forgotten'), action: undo };
      return tell(notify, () => attempt(() => forgetCitations(store, articleId)), done);
    };
    return { keep, forget };
  }, [store, page, notify]);
}
