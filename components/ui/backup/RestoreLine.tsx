import { Upload } from 'lucide';
import { Icon } from '../controls/Icon';
import { t } from '../words/i18n';

/** Where a file is read, shown first, and then written. */
const IMPORT_PAGE = '/import.html';

/** The way from a backup file back into the store. */
export const RestoreLine = () => (
  <>
    <div class="line-buttons">
      <a class="quiet" href={IMPORT_PAGE}>
        <Icon icon={Upload} />
        {t('reminder.restore')}
      </a>
    </div>
    <p class="backup-outcome">{t('reminder.restoreMore')}</p>
  </>
);
