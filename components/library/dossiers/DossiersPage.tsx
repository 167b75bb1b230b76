import { t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';

// In: dossiers. Out: their items in another order, words between them, and files.

interface DossiersPageProps {
  readonly onRetry: () => void;
}

/** All dossiers. */
export const DossiersPage = (_: DossiersPageProps) => (
  <LibraryPage title={t('library.navDossiers')}>{null}</LibraryPage>
);
