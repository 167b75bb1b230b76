import { LibraryNav } from '../frame/LibraryNav';

interface DocumentPageProps {
  readonly id: string;
  readonly pin: string | null;
  readonly onRetry: () => void;
}

/** What is known of a document, and every passage that cites it. */
export const DocumentPage = (_: DocumentPageProps) => (
  <main class="page">
    <LibraryNav />
  </main>
);
