import { t } from '../../ui/words/i18n';
import { LibraryPage } from '../frame/LibraryPage';

// In: documents that are stored, and who cites them. Out: their pages; merges, splits and edits, each with a way back.

interface DocumentsPageProps {
  readonly find: string;
  readonly onRetry: () => void;
}

/** Every document that an article cites or a note is linked to. */
export const DocumentsPage = (_: DocumentsPageProps) => (
  <LibraryPage title={t('library.navDocuments')}>{null}</LibraryPage>
);
