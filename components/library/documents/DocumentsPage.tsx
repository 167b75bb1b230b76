import { LibraryNav } from '../frame/LibraryNav';

// In: documents that are stored, and who cites them. Out: their pages; merges, splits and edits, each with a way back.

interface DocumentsPageProps {
  readonly find: string;
  readonly onRetry: () => void;
}

/** Every document that an article cites or a note is linked to. */
export const DocumentsPage = (_: DocumentsPageProps) => (
  <main class="page">
    <LibraryNav />
  </main>
);
