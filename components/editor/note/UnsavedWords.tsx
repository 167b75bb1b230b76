import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { NoteCard } from '../../../lib/extension';
import { limits } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import type { DraftHandle } from '../../ui/note/use-draft';
import { failureText } from '../../ui/store/failure-text';
import { formatCount, t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';
import { copyWords } from './copy-words';

interface UnsavedWordsProps {
  readonly card: NoteCard;
  readonly draft: DraftHandle;
}

/** Why something is not on disk, that the words are safe here, and the ways out. */
export function UnsavedWords({ card, draft }: UnsavedWordsProps) {
  const { line } = useEditor();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { state, fields } = draft;
  if (card.unsaved === null && state.kind !== 'unsaved') return null;

  const retry = (): void => {
    void line.perform({ name: 'retry', annotationId: card.annotationId });
    void draft.keep();
  };
  return (
    <div class="warning failure" role="alert">
      {card.unsaved !== null && (
        <p>
          {card.unsaved === 'outdated' ? t('editor.outdated') : failureText(card.unsaved)}{' '}
          {card.unsaved !== 'outdated' && t('editor.unsavedMark')}
        </p>
      )}
      {state.kind === 'unsaved' && (
        <p>{state.kept ? t('editor.keptElsewhere') : reasonOf(state)}</p>
      )}
      <div class="row">
        <Button kind="plain" onPress={retry}>
          {t('editor.retry')}
        </Button>
        <Button
          kind="plain"
          onPress={async () => setCopied(await copyWords(fields.note, document))}
        >
          <Icon icon={Copy} /> {t('editor.copyNote')}
        </Button>
        {copied !== null && (
          <span class="hint">{copied ? t('editor.copied') : t('editor.notCopied')}</span>
        )}
      </div>
    </div>
  );
}

const reasonOf = ({ reason, field }: Extract<DraftHandle['state'], { kind: 'unsaved' }>): string =>
  field === 'note' ? t('editor.tooLong', [formatCount(limits.note)]) : failureText(reason);
