import type { NotesPlace } from '../../ui/address/library-address';
import { t } from '../../ui/words/i18n';
import { useTabTitle } from '../frame/LibraryPage';
import { useLibrary } from '../library-context';
import { useNoteIndex } from '../list/zz-stand-in';
import { FirstStep } from './FirstStep';
import { NotesPanes } from './NotesPanes';
import { useFound } from './use-found';
import { useTypedQuery } from './use-typed-query';

// In: what the address asks for. Out: the notes that fit beside filters with their counts, and the one that is read.

interface NotesPageProps {
  readonly place: NotesPlace;
  readonly onRetry: () => void;
}

/** All notes, those that fit, or the trash. */
export function NotesPage({ place }: NotesPageProps) {
  const { store } = useLibrary();
  const index = useNoteIndex(store);
  const [query, setQuery] = useTypedQuery(place);
  const listed = useFound(index, place, query);
  const title = place.filters.trash ? t('library.navTrash') : t('library.navNotes');
  useTabTitle(title);
  if (listed.hits === null) {
    return (
      <p class="loading" role="status">
        {t('popup.loading')}
      </p>
    );
  }
  if (index !== null && index.count === 0 && index.trashed === 0) return <FirstStep />;
  return (
    <NotesPanes
      title={title}
      place={place}
      index={index}
      listed={{ ...listed, hits: listed.hits }}
      query={query}
      onQuery={setQuery}
    />
  );
}
