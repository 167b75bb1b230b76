import { BookOpenText } from 'lucide';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';

const keys = [
  [['↑', '↓'], () => t('libraryList.keyWalk')],
  [['Enter'], () => t('libraryList.keyOpen')],
  [['F2'], () => t('popup.edit')],
  [['Space'], () => t('libraryList.keyChoose')],
  [['Delete'], () => t('libraryList.keyDelete')],
  [['Ctrl', 'F'], () => t('libraryList.keySearch')],
] as const satisfies readonly (readonly [readonly string[], () => string])[];

/** Where a note will be read: how it gets there, and the keys of the list. */
export const ReadingHint = () => (
  <div class="reading-hint">
    <Icon icon={BookOpenText} size={32} class="nothing-picture" />
    <p class="reading-hint-title">{t('libraryList.readHere')}</p>
    <dl class="reading-keys">
      {keys.map(([names, does]) => (
        <div key={names.join()}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{does()}</dd>
        </div>
      ))}
    </dl>
  </div>
);
