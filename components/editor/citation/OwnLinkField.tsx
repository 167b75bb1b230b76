import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnLinkProblem } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { failureText } from '../../ui/store/failure-text';
import { t } from '../../ui/words/i18n';
import { useEditor } from '../editor-context';
import { FormField } from '../regulation/FormField';

interface OwnLinkFieldProps {
  readonly onSaved: () => void;
}

const problems = {
  'not-an-address': () => t('editor.linkNoAddress'),
  'not-http': () => t('editor.linkNotHttp'),
  'unknown-field': () => t('editor.linkUnknownField'),
} satisfies Record<OwnLinkProblem, () => string>;

/** The user's own address for documents. A broken one is refused with the reason, and the old one stays. */
export function OwnLinkField({ onSaved }: OwnLinkFieldProps) {
  const { ask, shelf } = useEditor();
  const [typed, setTyped] = useState(shelf.ownLink.get());
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async (): Promise<void> => {
    const result = await ask('setOwnLink', { template: typed.trim() }).catch(
      () => ({ kind: 'failed', reason: 'unknown' }) as const,
    );
    if (result.kind === 'broken') setProblem(problems[result.reason]());
    else setProblem(result.kind === 'failed' ? failureText(result.reason) : null);
    setSaved(result.kind === 'saved');
    if (result.kind !== 'saved') return;
    shelf.ownLink.saved();
    onSaved();
  };

  return (
    <form
      ref={form}
      class="own-link"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormField
        name="own-link"
        label={t('editor.ownLinkLabel')}
        value={typed}
        placeholder="https://…/?q={query}"
        help={t('editor.ownLinkHelp', ['{query}', '{number}', '{year}', '{symbol}'])}
        problem={problem}
        onType={(text) => {
          shelf.ownLink.set(text);
          setTyped(text);
          setSaved(false);
        }}
      />
      <div class="row">
        <Button submit kind="primary">
          {t('editor.save')}
        </Button>
        {isSaved && (
          <span class="hint" role="status">
            {t('editor.saved')}
          </span>
        )}
      </div>
    </form>
  );
}
