import { t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';

interface DossierPageProps {
  readonly id: string;
  readonly onRetry: () => void;
}

/** A dossier that is worked on. */
export const DossierPage = (_: DossierPageProps) => (
  <LibraryPage title={t('library.navDossiers')}>{null}</LibraryPage>
);
