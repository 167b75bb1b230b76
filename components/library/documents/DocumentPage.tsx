import { t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';

interface DocumentPageProps {
  readonly id: string;
  readonly pin: string | null;
  readonly onRetry: () => void;
}

/** What is known of a document, and every passage that cites it. */
export const DocumentPage = (_: DocumentPageProps) => (
  <LibraryPage title={t('library.navDocuments')}>{null}</LibraryPage>
);
