import { useMemo } from 'preact/hooks';
import type { Index } from '../../../lib/search';
import { changeSettings, markPink, unmarkPink } from '../../../lib/store';
import { Button } from '../../ui/controls/Button';
import { attempt } from '../../ui/notice/attempt';
import { notifyOfWrite } from '../../ui/notice/write-notice';
import { formatCount, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';
import { useManyWrites } from '../selection/use-many-writes';

/** ISO 8601. No release had the new name on that day. */
const LAST_DAY = '2026-11-30';

/**
 * Who has a pink note of that day or before knew the old name, and used it until the new one was installed, whenever that was:
 * all pink notes without a state are meant. Who has none began with the new name, or nearly so, and is not asked.
 */
function askedOf(index: Index): readonly string[] {
  const filters = { colour: ['pink'], checked: ['none'] } as const;
  if (index.query('', { ...filters, to: LAST_DAY }).hits.length === 0) return [];
  return index.query('', filters).hits.map(({ id }) => id);
}

/**
 * Pink was named "to verify" before notes could be marked so: who has pink notes and never named the colour is asked once
 * whether they are.
 */
export function PinkOffer({ index }: { readonly index: Index }) {
  const { store, settings, notify } = useLibrary();
  const many = useManyWrites();
  const isAsked = settings.pinkAsked === true || settings.colourNames.pink !== undefined;
  const ids = useMemo(() => (isAsked ? [] : askedOf(index)), [index, isAsked]);
  if (ids.length === 0) return null;

  const dismiss = () =>
    notifyOfWrite(notify, () => attempt(() => changeSettings(store, { pinkAsked: true })), null);
  const mark = () =>
    many.run(
      ids.length,
      () => markPink(store, ids),
      (count) => t('checked.pinkMarked', count, [formatCount(count)]),
      unmarkPink,
    );
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
