import type { DossierItem } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { t } from '../../ui/words/i18n';
import { useDossier } from './dossier-context';

/** The headings of a long dossier, to go to. */
export function Outline({ items }: { readonly items: readonly DossierItem[] }) {
  const { control } = useDossier();
  const headings = items.flatMap((item, at) =>
    item.kind === 'heading' && item.text.trim() !== '' ? [{ ...item, at }] : [],
  );
  if (headings.length < 2) return null;
  return (
    <nav class="dossier-outline" aria-label={t('dossier.outline')}>
      <ol>
        {headings.map(({ id, text, at }) => (
          <li key={id}>
            <Button kind="quiet" onPress={() => control.current?.focusRow(at)}>
              <span dir="auto">{text}</span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
