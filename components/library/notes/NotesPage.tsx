import { useCallback } from 'preact/hooks';
import { failureOf, readEverything } from '../../../lib/store';
import type { NotesPlace } from '../../ui/address/library-address';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';
import { t } from '../../ui/words/i18n';
import { BlankFault } from '../Blank';
import { useLibrary } from '../library-context';
import { Start } from '../Start';

// In: what the address asks for. Out: the notes that fit, and filters with their counts.

interface NotesPageProps {
  readonly place: NotesPlace;
  readonly onRetry: () => void;
}

/** All notes, those that fit, or the trash. */
export function NotesPage({ onRetry }: NotesPageProps) {
  const { store } = useLibrary();
  const live = useLiveQuery(useCallback(() => readEverything(store), [store]));
  const everything = readyValue(live, null);
  if (live.kind === 'failed' && everything === null) {
    return <BlankFault reason={failureOf(live.error)} onRetry={onRetry} />;
  }
  if (everything === null) {
    return (
      <p class="loading" role="status">
        {t('library.loading')}
      </p>
    );
  }
  return <Start everything={everything} />;
}
