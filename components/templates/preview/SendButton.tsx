import { Send } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { obsidianUri, type RenderedNote } from '../../../lib/exchange';
import type { NoteTemplate } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { type Outcome, OutcomeLine } from '../../ui/tab-page/OutcomeLine';
import { t } from '../../ui/words/i18n';
import type { TemplateParts } from '../template-parts';

interface SendButtonProps {
  /** Null while it is being made. */
  readonly note: RenderedNote | null;
  readonly template: NoteTemplate;
  readonly openAddress: TemplateParts['openAddress'];
}

/** The vault that the template file names: a key of Clipper's that is kept with the others. */
const vaultOf = (template: NoteTemplate): string => {
  const { vault } = template as { readonly vault?: unknown };
  return typeof vault === 'string' ? vault : '';
};

/** Gives the note to Obsidian, by the clipboard where it is long. */
export function SendButton({ note, template, openAddress }: SendButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // It was about the note as it was.
  useEffect(() => setOutcome(null), [note]);
  const send = async (made: RenderedNote) => {
    const { uri, clipboard } = obsidianUri(made, vaultOf(template));
    try {
      if (clipboard !== null) await navigator.clipboard.writeText(clipboard);
    } catch {
      setOutcome({ text: t('templates.notSent'), failed: true });
      return;
    }
    openAddress(uri);
    setOutcome({ text: clipboard === null ? t('templates.sent') : t('templates.sentByClipboard') });
  };
  return (
    <>
      <div class="line-buttons">
        <Button
          kind="primary"
          disabled={note === null}
          onPress={() => note !== null && void send(note)}
        >
          <Icon icon={Send} />
          {t('templates.send')}
        </Button>
      </div>
      <OutcomeLine outcome={outcome} />
    </>
  );
}
