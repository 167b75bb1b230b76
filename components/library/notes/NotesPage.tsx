import { failureOf } from '../../../lib/store';
import type { NotesPlace } from '../../ui/address/library-address';
import { useFoundNotes } from '../../ui/notes/index/use-found-notes';
import { t } from '../../ui/words/i18n';
import { BlankFault } from '../Blank';
import { useTabTitle } from '../frame/LibraryPage';
import { useLibrary } from '../library-context';
import { FirstStep } from './FirstStep';
import { NotesPanes } from './NotesPanes';
import { useTypedQuery } from './use-typed-query';

// In: what the address asks for. Out: the notes that fit beside filters with their counts, and the one that is read.

interface NotesPageProps {
  readonly place: NotesPlace;
  readonly onRetry: () => void;
}

/** All notes, those that fit, or the trash. */
export function NotesPage({ place, onRetry }: NotesPageProps) {
  const { store, go } = useLibrary();
  const [query, setQuery] = useTypedQuery(place.query, (next, how) =>
    go({ ...place, query: next, wide: false }, how),
  );
  const { live, listed } = useFoundNotes(store, place, query);
  const { index, state, error } = live;
  const title = place.filters.trash ? t('library.navTrash') : t('library.navNotes');
  useTabTitle(title);
  if (state === 'failed' && index === null) {
    return <BlankFault reason={failureOf(error)} onRetry={onRetry} />;
  }
  if (state === 'ready' && index?.count === 0 && index.trashed === 0) return <FirstStep />;
  return (
    <NotesPanes
      title={title}
      place={place}
      index={index}
      listed={listed}
      query={query}
      onQuery={setQuery}
    />
  );
}
