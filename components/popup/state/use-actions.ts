import { useMemo } from 'preact/hooks';
import {
  changeAnnotation,
  deleteAnnotation,
  patchAnnotation,
  readTags,
  restoreAnnotation,
  type Store,
} from '../../../lib/store';
import { keepDrafts } from '../../ui/note/unsaved-drafts';
import { attempt, attemptChange } from '../../ui/notice/attempt';
import type { UndoNotice } from '../../ui/notice/notices';
import { notifyOfWrite } from '../../ui/notice/write-notice';
import { t } from '../../ui/words/i18n';
import { leaveRow, returnTo } from '../list/row-focus';
import type { ActivePage } from './active-page';
import type { NoteActions } from './note-actions';

/** Joins what rows ask for to the store and the page; the notice says what was done or why it was not. */
export function useActions(
  store: Store,
  page: ActivePage,
  notify: (notice: UndoNotice | null) => void,
  setOpen: NoteActions['setOpen'],
): NoteActions {
  return useMemo(() => {
    const settle: NoteActions['settle'] = (annotation, fields) =>
      void notifyOfWrite(
        notify,
        () => attempt(() => changeAnnotation(store, annotation, fields)),
        null,
      );
    return {
      setOpen,
      draftOf: keepDrafts(),
      settle,
      patch: (id, patch) => attemptChange(() => patchAnnotation(store, id, patch)),
      readTags: () => readTags(store),
      recolour: (annotation, colour) => settle(annotation, { colour }),
      remove({ id }) {
        leaveRow(id);
        const restore = () => {
          returnTo(id);
          void notifyOfWrite(notify, () => attempt(() => restoreAnnotation(store, id)), null);
        };
        const undo = { label: t('popup.undo'), run: restore };
        const done = { text: t('popup.deleted'), action: undo };
        void notifyOfWrite(notify, () => attempt(() => deleteAnnotation(store, id)), done);
      },
      async attach({ annotation }) {
        if (await page.attach(annotation.id)) page.leave();
        else notify({ text: t('popup.notFound') });
      },
      async jump({ annotation, place }) {
        const isShown = place !== 'orphan' && (await page.jumpTo(annotation.id));
        if (isShown) page.leave();
        else notify({ text: t('popup.notFound') });
      },
    };
  }, [store, page, notify, setOpen]);
}
