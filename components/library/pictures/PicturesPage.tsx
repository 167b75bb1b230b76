import { ChartColumn } from 'lucide';
import { useCallback } from 'preact/hooks';
import type { Filters } from '../../../lib/search';
import { failureOf } from '../../../lib/store';
import { allNotes } from '../../ui/address/library-address';
import { Empty } from '../../ui/controls/Empty';
import { Icon } from '../../ui/controls/Icon';
import { useNoteIndex } from '../../ui/notes/index/use-note-index';
import { t } from '../../ui/words/i18n';
import { BlankFault } from '../Blank';
import { LibraryPage } from '../frame/LibraryPage';
import { useLibrary } from '../library-context';
import { CountedValues } from './CountedValues';
import { ArticleMap } from './map/ArticleMap';
import { NotesOverTime } from './NotesOverTime';

// In: counts of all notes. Out: drawings with a table behind each; what is taken in one goes to the notes that it counts.

interface PicturesPageProps {
  readonly onRetry: () => void;
}

/** Notes and documents as small pictures, each with its table. */
export function PicturesPage({ onRetry }: PicturesPageProps) {
  const { store, go } = useLibrary();
  const { index, state, error } = useNoteIndex(store);
  const onFilters = useCallback((filters: Filters) => go({ ...allNotes, filters }), [go]);
  if (state === 'failed' && index === null) {
    return <BlankFault reason={failureOf(error)} onRetry={onRetry} />;
  }
  return (
    <LibraryPage title={t('library.navPictures')} wide>
      {index === null ? (
        <p class="loading" role="status">
          {t('popup.loading')}
        </p>
      ) : (
        <div class="pictures">
          {index.count === 0 ? (
            <Empty
              picture={<Icon icon={ChartColumn} size={48} class="nothing-picture" />}
              title={t('pictures.none')}
              more={t('pictures.noneMore')}
            />
          ) : (
            <>
              <NotesOverTime index={index} onFilters={onFilters} />
              <CountedValues
                title={t('pictures.documents')}
                dimension="regulation"
                {...{ index, onFilters }}
              />
              <CountedValues
                title={t('pictures.sites')}
                dimension="site"
                {...{ index, onFilters }}
              />
            </>
          )}
          <ArticleMap />
        </div>
      )}
    </LibraryPage>
  );
}
