import { allNotes, hashOf, type LibraryPlace } from '../../ui/address/library-address';
import { t } from '../../ui/words/i18n';

// In: where the user is. Out: the ways to the other parts of the library, and to the other pages.

const places = [
  [allNotes, () => t('library.navNotes')],
  [{ view: 'documents', find: '' }, () => t('library.navDocuments')],
  [{ view: 'dossiers' }, () => t('library.navDossiers')],
  [{ ...allNotes, filters: { trash: true } }, () => t('library.navTrash')],
  [{ view: 'pictures' }, () => t('library.navPictures')],
] as const satisfies readonly (readonly [LibraryPlace, () => string])[];

/** The parts of the library. */
export const LibraryNav = () => (
  <nav aria-label={t('library.nav')}>
    {places.map(([place, name]) => (
      <a key={name()} href={hashOf(place) || '#'}>
        {name()}
      </a>
    ))}
  </nav>
);
