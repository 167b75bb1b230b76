import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import type { NoteEntry } from '../state/note-entry';
import { usePopup } from '../state/popup-context';

/** That the passage was not found for sure on the page, or not at all, with the way to select it again. */
export function PlaceLine({ entry }: { readonly entry: NoteEntry }) {
  const { actions } = usePopup();
  if (entry.place === 'uncertain') return <p class="note-state">{t('popup.uncertain')}</p>;
  if (entry.place !== 'orphan') return null;
  return (
    <p class="note-state" title={t('popup.orphanHelp')}>
      {t('popup.orphan')}
      <Button kind="quiet" onPress={() => actions.attach(entry)}>
        {t('popup.attach')}
      </Button>
    </p>
  );
}
