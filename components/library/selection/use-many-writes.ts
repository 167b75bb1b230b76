import { useMemo } from 'preact/hooks';
import type { Annotation, AnnotationFields } from '../../../lib/records';
import {
  type ChangedMany,
  changeMany,
  failureOf,
  purgeNotes,
  type Store,
  undoMany,
} from '../../../lib/store';
import { failureText } from '../../ui/store/failure-text';
import { formatCount, t } from '../../ui/words/i18n';
import { BUSY_AFTER_MS } from '../frame/use-long-work';
import { useLibrary } from '../library-context';

/** What can be done with many notes at once. Each is one transaction, said when it is done, with a way back where there is one. */
export interface ManyWrites {
  /**
   * @param write one that tells what it changed
   * @param takeBack how, where it is more than the fields of the notes
   */
  run(
    count: number,
    write: (store: Store) => Promise<ChangedMany>,
    done: (changed: number) => string,
    takeBack?: typeof undoMany,
  ): Promise<boolean>;
  /** @param fieldsOf what is to be otherwise in a note; an empty object where nothing is */
  change(
    ids: readonly string[],
    fieldsOf: (known: Annotation) => AnnotationFields,
    done: (changed: number) => string,
  ): Promise<boolean>;
  remove(ids: readonly string[]): Promise<boolean>;
  restore(ids: readonly string[]): Promise<boolean>;
  /** For good: there is no way back. */
  purge(ids: readonly string[]): Promise<boolean>;
}

export function useManyWrites(): ManyWrites {
  const { store, notify } = useLibrary();
  return useMemo(() => {
    /** Says that it goes on, since many notes take a while. */
    const attempt = async (count: number, write: () => Promise<void>): Promise<boolean> => {
      const busy = setTimeout(
        () => notify({ text: t('selection.busy', count, [formatCount(count)]), isBusy: true }),
        BUSY_AFTER_MS,
      );
      try {
        await write();
        return true;
      } catch (error) {
        const again = () => void attempt(count, write);
        clearTimeout(busy);
        notify({
          text: `${failureText(failureOf(error))} ${t('selection.unchanged')}`,
          action: { label: t('error.retry'), run: again },
        });
        return false;
      } finally {
        clearTimeout(busy);
      }
    };
    const run: ManyWrites['run'] = (count, write, done, takeBack = undoMany) =>
      attempt(count, async () => {
        const { changed, missing, refused } = await write(store);
        const left = missing.length + refused.length;
        const text = joined([
          done(changed.length),
          left > 0 && t('selection.left', left, [formatCount(left)]),
        ]);
        const undo = () =>
          void attempt(changed.length, async () => {
            const { undone, kept } = await takeBack(store, changed);
            if (kept === 0) return notify(null);
            notify({
              text: joined([
                undone > 0 && t('notice.undone', [text]),
                t('selection.kept', kept, [formatCount(kept)]),
              ]),
            });
          });
        notify({
          text,
          ...(changed.length > 0 && { action: { label: t('popup.undo'), run: undo } }),
        });
      });
    const change: ManyWrites['change'] = (ids, fieldsOf, done) =>
      run(ids.length, () => changeMany(store, ids, fieldsOf), done);
    return {
      run,
      change,
      remove: (ids) =>
        change(
          ids,
          () => ({ deletedAt: new Date().toISOString() }),
          (count) => t('selection.deleted', count, [formatCount(count)]),
        ),
      restore: (ids) =>
        change(
          ids,
          () => ({ deletedAt: null }),
          (count) => t('selection.restored', count, [formatCount(count)]),
        ),
      purge: (ids) =>
        attempt(ids.length, async () => {
          const count = await purgeNotes(store, ids);
          notify({ text: t('selection.purged', count, [formatCount(count)]) });
        }),
    };
  }, [store, notify]);
}

const joined = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');
