import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import { useDossierWrites } from './use-dossier-writes';

/** Above a dossier that another window moved to the trash while it was worked on here: the fields stay, and are saved. */
export function TrashedElsewhere({ id }: { readonly id: string }) {
  const write = useDossierWrites(id);
  return (
    <div class="warning words-failure" role="alert">
      <p>{t('dossier.trashedElsewhere')}</p>
      <Button kind="quiet" onPress={() => void write([{ kind: 'delete', at: null }], null)}>
        {t('dossier.restore')}
      </Button>
    </div>
  );
}
