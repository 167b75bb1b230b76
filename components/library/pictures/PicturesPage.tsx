import { LibraryNav } from '../frame/LibraryNav';

// In: counts. Out: drawings with a table behind each; a click filters.

interface PicturesPageProps {
  readonly onRetry: () => void;
}

/** Notes and documents as small pictures, each with its table. */
export const PicturesPage = (_: PicturesPageProps) => (
  <main class="page">
    <LibraryNav />
  </main>
);
