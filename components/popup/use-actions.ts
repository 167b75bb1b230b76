import { useMemo } from 'preact/hooks';
import {
  changeAnnotation,
  deleteAnnotation,
  readTags,
  restoreAnnotation,
  type Store,
} from '../../lib/store';
import { t } from '../ui/i18n';
import type { Actions } from './actions';
import { attempt } from './attempt';
import { leaveRow, returnTo } from './focus';
import type { Page } from './page';
import type { Notice } from './Snackbar';
import { tell } from './tell';

/** Joins what rows ask for to the store and the page; the notice says what was done or why it was not. */
export function useActions(
  store: Store,
  page: Page,
  notify: (notice: Notice | null) => void,
): Actions {
  return useMemo(() => {
    const change: Actions['change'] = (id, patch) =>
      attempt(() => changeAnnotation(store, id, patch));
    const restore = (id: string) => {
      returnTo(id);
      return tell(notify, () => attempt(() => restoreAnnotation(store, id)), null);
    };
    return {
      change,
      readTags: () => readTags(store),
      recolour: ({ id }, colour) => void tell(notify, () => change(id, { colour }), null),
      remove({ id }) {
        leaveRow(id);
        const undo = { label: t('popup.undo'), run: () => void restore(id) };
        const done = { text: t('popup.deleted'), action: undo };
        void tell(notify, () => attempt(() => deleteAnnotation(store, id)), done);
      },
      async attach({ annotation }) {
        if (await page.attach(annotation.id)) page.leave();
        else notify({ text: t('popup.notFound') });
      },
      async jump({ annotation, place }) {
        const found = place !== 'orphan' && (await page.jumpTo(annotation.id));
        if (found) page.leave();
        else notify({ text: t('popup.notFound') });
      },
    };
  }, [store, page, notify]);
}
