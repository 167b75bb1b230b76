import { BookOpenText } from 'lucide';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';

type Keys = readonly (readonly [readonly string[], () => string])[];

const walking: Keys = [
  [['↑', '↓'], () => t('libraryList.keyWalk')],
  [['Enter'], () => t('libraryList.keyOpen')],
  [['F2'], () => t('popup.edit')],
  [['Space'], () => t('libraryList.keyChoose')],
];
const searching: Keys = [[['Ctrl', 'F'], () => t('libraryList.keySearch')]];
const inList: Keys = [...walking, [['Delete'], () => t('libraryList.keyDelete')], ...searching];
const inTrash: Keys = [...walking, [['R'], () => t('trash.restore')], ...searching];

interface ReadingHintProps {
  readonly isTrash: boolean;
}

/** Where a note will be read: how it gets there, and the keys of the list. */
export const ReadingHint = ({ isTrash }: ReadingHintProps) => (
  <div class="reading-hint">
    <Icon icon={BookOpenText} size={32} class="nothing-picture" />
    <p class="reading-hint-title">{t('libraryList.readHere')}</p>
    <dl class="reading-keys">
      {(isTrash ? inTrash : inList).map(([names, does]) => (
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
