import { type DossierItem, limits, newId } from '../../../../lib/records';
import { t } from '../../../ui/words/i18n';
import { useDossier } from '../dossier-context';
import { Words } from './Words';

interface WordsItemProps {
  readonly item: Exclude<DossierItem, { kind: 'note' }>;
}

/** A heading or a text of the user's between passages. */
export function WordsItem({ item: { id, kind, text } }: WordsItemProps) {
  const { write, fresh } = useDossier();
  const isHeading = kind === 'heading';
  return (
    <Words
      class={isHeading ? 'item-heading' : 'item-text'}
      label={t(isHeading ? 'dossier.heading' : 'dossier.text')}
      placeholder={t(isHeading ? 'dossier.headingExample' : 'dossier.textExample')}
      text={text}
      most={limits.note}
      takesFocus={id === fresh}
      onSave={(from, to) => write([{ kind: 'write', id, from, to, spareId: newId() }], null)}
    />
  );
}
