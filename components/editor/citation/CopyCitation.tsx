import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { Regulation } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';
import { copyWords } from '../note/copy-words';

interface CopyCitationProps {
  readonly regulation: Regulation;
}

/** Puts the document's citation in full on the clipboard; where that is refused it is shown, to be copied by hand. */
export function CopyCitation({ regulation }: CopyCitationProps) {
  const { ask } = useEditor();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      const { citeInFull } = await import('../../../lib/citation/documents/cite');
      // Without an answer the citation has what the card knows.
      const described = await ask('describeRegulations', { regulations: [regulation] }).catch(
        () => [],
      );
      const { text, unknown } = citeInFull(described[0] ?? regulation);
      if (!(await copyWords(text, document))) setSaid(`${t('editor.notCopied')} ${text}`);
      else setSaid(t(unknown.length === 0 ? 'citing.copied' : 'citing.copiedMarked'));
    } catch {
      setSaid(t('editor.outdated'));
    }
  };
  return (
    <div class="row">
      <Button kind="plain" class="small" onPress={() => void copy()}>
        <Icon icon={Copy} size={14} /> {t('citing.copy')}
      </Button>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
