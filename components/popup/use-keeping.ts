import { useMemo } from 'preact/hooks';
import { forgetCitations, type Store } from '../../lib/store';
import { t } from '../ui/i18n';
import { attempt } from './attempt';
import type { Page } from './page';
import type { Notice } from './Snackbar';
import { tell } from './tell';

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
