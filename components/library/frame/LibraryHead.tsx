import { Download, Settings, Upload } from 'lucide';
import { allNotes, hashOf } from '../../ui/address/library-address';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import { LibraryNav } from './LibraryNav';

// In: where the user is. Out: the ways to the other parts of the library and to the other pages, and the place for one part.

const ways = [
  ['/export.html', Upload, () => t('exchange.name')],
  ['/import.html', Download, () => t('import.name')],
  ['/settings.html', Settings, () => t('popup.settings')],
] as const;

/** Over every page of the library: the extension's name, the parts of the library, and its other pages. */
export const LibraryHead = () => (
  <header class="library-head">
    <a class="library-name" href={hashOf(allNotes) || '#'}>
      {t('extension.name')}
    </a>
    <LibraryNav />
    <ul class="library-ways">
      {ways.map(([address, icon, name]) => (
        <li key={address}>
          <a href={address} title={name()}>
            <Icon icon={icon} />
            <span class="library-way">{name()}</span>
          </a>
        </li>
      ))}
    </ul>
  </header>
);
