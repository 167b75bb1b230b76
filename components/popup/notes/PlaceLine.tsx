import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';

/** That the passage was not found for sure on the page, not at all, or not looked for yet, with the way to select it again. */
export function PlaceLine({ entry }: { readonly entry: NoteEntry }) {
  const { actions } = usePopup();
  if (entry.place === 'uncertain') return <p class="note-state">{t('popup.uncertain')}</p>;
  const waits = entry.annotation.target.position === undefined;
  if (waits && entry.place === 'elsewhere') return <p class="note-state">{t('popup.waiting')}</p>;
  if (entry.place !== 'orphan') return null;
  return (
    <p class="note-state" title={waits ? undefined : t('popup.orphanHelp')}>
      {t(waits ? 'popup.notSeen' : 'popup.orphan')}
      <Button kind="quiet" onPress={() => actions.attach(entry)}>
        {t('popup.attach')}
      </Button>
    </p>
  );
}
