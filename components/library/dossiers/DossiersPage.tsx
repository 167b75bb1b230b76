import { LibraryNav } from '../frame/LibraryNav';

// In: dossiers. Out: their items in another order, words between them, and files.

interface DossiersPageProps {
  readonly onRetry: () => void;
}

/** All dossiers. */
export const DossiersPage = (_: DossiersPageProps) => (
  <main class="page">
    <LibraryNav />
  </main>
);
