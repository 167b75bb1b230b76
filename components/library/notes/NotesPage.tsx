import { useEffect, useState } from 'preact/hooks';
import { failureOf } from '../../../lib/store';
import type { NotesPlace } from '../../ui/address/library-address';
import { useAfterPaint } from '../../ui/browser/use-after-paint';
import { isAllByDay, useFound } from '../../ui/notes/index/use-found';
import { useNoteIndex } from '../../ui/notes/index/use-note-index';
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
  const { store } = useLibrary();
  // The newest rows first: an index that is read beside them would keep them waiting.
  const [isSeen, setSeen] = useState(false);
  const live = useNoteIndex(store, isSeen || !isAllByDay(place));
  const { index, state, error } = live;
  const [query, setQuery] = useTypedQuery(place);
  const listed = useFound(store, live, place, query);
  const hasRows = useAfterPaint(listed.isTried);
  useEffect(() => {
    if (hasRows) setSeen(true);
  }, [hasRows]);
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
