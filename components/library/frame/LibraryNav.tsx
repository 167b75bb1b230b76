import { useContext } from 'preact/hooks';
import { allNotes, hashOf, type LibraryPlace } from '../../ui/address/library-address';
import { formatCount, t } from '../../ui/words/i18n';
import { PlaceContext } from '../library-context';
import { type Counts, useCounts } from './use-counts';

interface Part {
  readonly place: LibraryPlace;
  readonly name: () => string;
  /** The views that it leads to. */
  readonly holds: (place: LibraryPlace) => boolean;
  readonly count?: keyof Counts;
}

const isTrash = (place: LibraryPlace): boolean =>
  place.view === 'notes' && place.filters.trash === true;

const parts: readonly Part[] = [
  {
    place: allNotes,
    name: () => t('library.navNotes'),
    holds: (place) => (place.view === 'notes' && !isTrash(place)) || place.view === 'article',
    count: 'notes',
  },
  {
    place: { view: 'documents', find: '' },
    name: () => t('library.navDocuments'),
    holds: ({ view }) => view === 'documents' || view === 'document',
  },
  {
    place: { view: 'dossiers' },
    name: () => t('library.navDossiers'),
    holds: ({ view }) => view === 'dossiers' || view === 'dossier',
  },
  {
    place: { view: 'pictures' },
    name: () => t('library.navPictures'),
    holds: ({ view }) => view === 'pictures',
  },
  {
    place: { ...allNotes, filters: { trash: true } },
    name: () => t('library.navTrash'),
    holds: isTrash,
    count: 'trash',
  },
];

/** The parts of the library, with the one at hand marked. The head has it; no page draws it again. */
export function LibraryNav() {
  const here = useContext(PlaceContext);
  const counts = useCounts();
  return (
    <nav class="library-nav" aria-label={t('library.nav')}>
      <ul>
        {parts.map(({ place, name, holds, count }) => (
          <li key={name()}>
            <a href={hashOf(place) || '#'} aria-current={holds(here) ? 'page' : undefined}>
              {name()}{' '}
              {count !== undefined && counts !== null && counts[count] > 0 && (
                <span class="library-nav-count">{formatCount(counts[count])}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
