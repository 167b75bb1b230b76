import { type DossierItem, limits } from '../../../../lib/records';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useDossier } from '../dossier-context';
import { Words } from '../words/Words';
import { itemDraft } from '../words/words-drafts';

interface WordsItemProps {
  readonly item: Exclude<DossierItem, { kind: 'note' }>;
}

/** A heading or a text of the user's between passages. */
export function WordsItem({ item }: WordsItemProps) {
  const { id, kind, text } = item;
  const { store } = useLibrary();
  const { id: dossierId, fresh, onFocused, followerOf, gone, hold } = useDossier();
  const isHeading = kind === 'heading';
  return (
    <>
      <Words
        class={isHeading ? 'item-heading' : 'item-text'}
        label={t(isHeading ? 'dossier.heading' : 'dossier.text')}
        placeholder={t(isHeading ? 'dossier.headingExample' : 'dossier.textExample')}
        text={text}
        most={limits.note}
        makeDraft={() => itemDraft(store, dossierId, item, followerOf)}
        onFocused={id === fresh ? onFocused : undefined}
        onHeld={(isHeld) => hold(isHeld ? item : null)}
      />
      {gone === id && (
        <p class="hint" role="status">
          {t('dossier.takenOut')}
        </p>
      )}
    </>
  );
}
