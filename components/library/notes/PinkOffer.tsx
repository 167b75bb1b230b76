import { useMemo } from 'preact/hooks';
import type { Index } from '../../../lib/search';
import { changeMany, changeSettings, failureOf, undoMany } from '../../../lib/store';
import { Button } from '../../ui/controls/Button';
import { failureText } from '../../ui/store/failure-text';
import { formatCount, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';

/** ISO 8601: who marked a passage pink later knew the colour by its new name. */
const LAST_DAY = '2026-11-30';

/**
 * Pink was named "to verify" before notes could be marked so: who has pink notes and never named the colour is asked once
 * whether they are.
 */
export function PinkOffer({ index }: { readonly index: Index }) {
  const { store, settings, notify } = useLibrary();
  const isAsked = settings.pinkAsked === true || settings.colourNames.pink !== undefined;
  const ids = useMemo(
    () =>
      isAsked
        ? []
        : index
            .query('', { colour: ['pink'], checked: ['none'], to: LAST_DAY })
            .hits.map(({ id }) => id),
    [index, isAsked],
  );
  if (ids.length === 0) return null;

  const attempt = async (write: () => Promise<unknown>) => {
    try {
      await write();
    } catch (error) {
      notify({ text: failureText(failureOf(error)) });
    }
  };
  const dismiss = () => attempt(() => changeSettings(store, { pinkAsked: true }));
  const mark = () =>
    attempt(async () => {
      const at = new Date().toISOString();
      const { changed } = await changeMany(store, ids, ({ checked }) =>
        checked === null ? { checked: { state: 'open', source: '', at } } : {},
      );
      await changeSettings(store, { pinkAsked: true });
      const run = () =>
        void attempt(async () => {
          await undoMany(store, changed);
          notify(null);
        });
      notify({
        text: t('checked.pinkMarked', changed.length, [formatCount(changed.length)]),
        action: { label: t('popup.undo'), run },
      });
    });
  return (
    <section class="pink-offer" aria-label={t('checked.pinkLabel')}>
      <p>{t('checked.pink', ids.length, [formatCount(ids.length)])}</p>
      <Button kind="primary" onPress={() => void mark()}>
        {t('checked.pinkMark')}
      </Button>
      <Button kind="quiet" onPress={() => void dismiss()}>
        {t('checked.pinkLeave')}
      </Button>
    </section>
  );
}
