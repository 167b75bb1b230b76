import { LibraryNav } from '../frame/LibraryNav';

interface DossierPageProps {
  readonly id: string;
  readonly onRetry: () => void;
}

/** A dossier that is worked on. */
export const DossierPage = (_: DossierPageProps) => (
  <main class="page">
    <LibraryNav />
  </main>
);
