import { ArrowDown, ArrowUp } from 'lucide';
import type { DossierItem } from '../../../lib/records';
import { Button, IconButton } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import { useDossier } from './dossier-context';
import { sectionStepped } from './item-moves';

/** Nobody reads more of a heading to find it. */
const MAX_NAME_CHARS = 120;

/** The headings of a long dossier: to go to, and to move with all that stands under them. */
export function Outline({ items }: { readonly items: readonly DossierItem[] }) {
  const { control, move } = useDossier();
  const headings = items.flatMap((item, at) => (item.kind === 'heading' ? [{ ...item, at }] : []));
  if (headings.length < 2) return null;
  return (
    <nav class="dossier-outline" aria-label={t('dossier.outline')}>
      <ol>
        {headings.map(({ id, text, at }, nth) => {
          const name = text.trim().slice(0, MAX_NAME_CHARS) || t('dossier.headingExample');
          const step = (to: 'up' | 'down') => move((now) => sectionStepped(now, id, to));
          return (
            <li key={id}>
              <Button kind="quiet" onPress={() => control.current?.focusRow(at)}>
                <span dir="auto">{name}</span>
              </Button>
              <IconButton
                icon={ArrowUp}
                label={t('dossier.sectionUp', [name])}
                disabled={nth === 0}
                onPress={() => step('up')}
              />
              <IconButton
                icon={ArrowDown}
                label={t('dossier.sectionDown', [name])}
                disabled={nth === headings.length - 1}
                onPress={() => step('down')}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
