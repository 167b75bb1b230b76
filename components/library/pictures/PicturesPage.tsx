import { t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';

// In: counts. Out: drawings with a table behind each; a click filters.

interface PicturesPageProps {
  readonly onRetry: () => void;
}

/** Notes and documents as small pictures, each with its table. */
export const PicturesPage = (_: PicturesPageProps) => (
  <LibraryPage title={t('library.navPictures')}>{null}</LibraryPage>
);
