import type { Beside } from '../../lib/extension';
import { Button } from '../ui/controls/Button';
import { t } from '../ui/words/i18n';
import { useEditor } from './editor-context';

interface BesideListProps {
  readonly beside: readonly Beside[];
}

/** Highlights and citations on the same words: a click can only open one. */
export function BesideList({ beside }: BesideListProps) {
  const { line } = useEditor();
  if (beside.length === 0) return null;
  return (
    <nav class="beside" aria-label={t('editor.beside')}>
      <span aria-hidden>{t('editor.beside')}</span>
      {beside.map((to) => (
        <Button
          key={to.kind === 'note' ? to.annotationId : to.mentionId}
          class="chip"
          data-colour={to.kind === 'note' ? to.colour : undefined}
          onPress={() => void line.perform({ name: 'go', to })}
        >
          <span>{to.kind === 'note' ? t('editor.besideNote', [to.quote]) : `§ ${to.name}`}</span>
        </Button>
      ))}
    </nav>
  );
}
