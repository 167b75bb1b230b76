import { limits } from '../../../lib/records';
import { t } from '../../ui/words/i18n';
import { Words } from './item/Words';
import type { DossierWrite } from './use-dossier-writes';

interface DossierTitleProps {
  readonly title: string;
  readonly write: DossierWrite;
}

/** The title, typed in place; one that is emptied stays as it was. */
export const DossierTitle = ({ title, write }: DossierTitleProps) => (
  <Words
    class="dossier-title"
    label={t('dossier.title')}
    text={title}
    most={limits.title}
    onSave={(_, to) =>
      to.trim() === ''
        ? Promise.resolve(true)
        : write([{ kind: 'rename', title: to.replace(/\s+/g, ' ').trim() }], null)
    }
  />
);
