import { useMemo } from 'preact/hooks';
import { forgetCitations, type Store } from '../../lib/store';
import { failureText } from '../shared/failure-text';
import { t } from '../shared/i18n';
import { attempt } from './attempt';
import type { Page } from './page';
import type { Notice } from './Snackbar';

/** Keeps and forgets what an article cites; the notice offers to take it back, or to try again. */
export function useKeeping(store: Store, page: Page, notify: (notice: Notice | null) => void) {
  return useMemo(() => {
    const keep = async (): Promise<void> => {
      const result = await page.keep();
      if (result.kind === 'saved') notify(null);
      else notify({ text: failureText(result.reason), action: retry(keep) });
    };
    const forget = async (articleId: string): Promise<void> => {
      const result = await attempt(async () => {
        await forgetCitations(store, articleId);
        return true;
      });
      if (result.kind === 'saved') {
        notify({
          text: t('popup.forgotten'),
          action: { label: t('popup.undo'), run: () => void keep() },
        });
      } else notify({ text: failureText(result.reason), action: retry(() => forget(articleId)) });
    };
    const retry = (run: () => Promise<void>) => ({
      label: t('error.retry'),
      run: () => void run(),
    });
    return { keep, forget };
  }, [store, page, notify]);
}
