import { type Dossier, limits } from '../../../../lib/records';
import { t } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { Words } from './Words';
import { titleDraft } from './words-drafts';

/** The title, typed in place; one that is emptied stays as it was. */
export function DossierTitle({ dossier }: { readonly dossier: Dossier }) {
  const { store } = useLibrary();
  return (
    <Words
      class="dossier-title"
      label={t('dossier.title')}
      text={dossier.title}
      most={limits.title}
      makeDraft={() => titleDraft(store, dossier)}
    />
  );
}
