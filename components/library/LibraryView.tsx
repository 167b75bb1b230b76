import type { LibraryPlace } from '../ui/address/library-address';
import { later } from '../ui/browser/later';
import { useStoreCondition } from '../ui/store/use-store-condition';
import { BlankFault } from './Blank';
import { useLibrary } from './library-context';
import { NotesPage } from './notes/NotesPage';

const ArticlePage = later(async () => (await import('./history/ArticlePage')).ArticlePage);
const DocumentsPage = later(async () => (await import('./documents/DocumentsPage')).DocumentsPage);
const DocumentPage = later(async () => (await import('./documents/DocumentPage')).DocumentPage);
const DossiersPage = later(async () => (await import('./dossiers/DossiersPage')).DossiersPage);
const DossierPage = later(async () => (await import('./dossiers/DossierPage')).DossierPage);
const PicturesPage = later(async () => (await import('./pictures/PicturesPage')).PicturesPage);

interface LibraryViewProps {
  readonly place: LibraryPlace;
  readonly onRetry: () => void;
}

/** What the address asks for. What is read seldom is loaded with its first use. */
export function LibraryView({ place, onRetry }: LibraryViewProps) {
  const { store } = useLibrary();
  const condition = useStoreCondition(store);
  if (condition === 'emptied') return <BlankFault reason={condition} onRetry={onRetry} />;
  switch (place.view) {
    case 'notes':
      return <NotesPage place={place} onRetry={onRetry} />;
    case 'article':
      return <ArticlePage key={place.id} place={place} onRetry={onRetry} />;
    case 'documents':
      return <DocumentsPage place={place} onRetry={onRetry} />;
    case 'document':
      return <DocumentPage key={place.id} place={place} onRetry={onRetry} />;
    case 'dossiers':
      return <DossiersPage onRetry={onRetry} />;
    case 'dossier':
      return <DossierPage key={place.id} id={place.id} onRetry={onRetry} />;
    case 'pictures':
      return <PicturesPage onRetry={onRetry} />;
  }
}
