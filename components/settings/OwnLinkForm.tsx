import { useId, useRef, useState } from 'preact/hooks';
import { limits, type OwnLinkProblem, type WriteFailure } from '../../lib/records';
import { Button } from '../ui/controls/Button';
import { failureText } from '../ui/store/failure-text';
import { t } from '../ui/words/i18n';
import { example, fillExample } from './example-link';
import type { Surroundings } from './surroundings';

interface OwnLinkFormProps {
  /** As it is stored; empty for none. */
  readonly template: string;
  readonly setOwnLink: Surroundings['setOwnLink'];
}

const problems = {
  'not-an-address': () => t('settings.linkNoAddress'),
  'not-http': () => t('settings.linkNotHttp'),
  'unknown-field': () => t('settings.linkUnknownField'),
} satisfies Record<OwnLinkProblem, () => string>;

const fields = {
  '{query}': () => t('settings.fieldQuery'),
  '{number}': () => t('settings.fieldNumber'),
  '{year}': () => t('settings.fieldYear'),
  '{symbol}': () => t('settings.fieldSymbol'),
} as const;

type State =
  | { readonly kind: 'idle' | 'saving' | 'saved' | 'taken' }
  | { readonly kind: 'broken'; readonly reason: OwnLinkProblem }
  | { readonly kind: 'failed'; readonly reason: WriteFailure };

/** The user's own address for documents. A broken one is refused with the reason, and the old one stays. */
export function OwnLinkForm({ template, setOwnLink }: OwnLinkFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const [field, help, fault] = [useId(), useId(), useId()];
  const value = typed ?? template;
  const opened = fillExample(value);

  const save = async (next: string) => {
    setState({ kind: 'saving' });
    const result = await setOwnLink(next).catch(() => unanswered);
    if (result.kind !== 'saved') {
      setState(result);
      return;
    }
    setTyped(null);
    setState({ kind: next === '' ? 'taken' : 'saved' });
  };
  const insert = (name: string) => {
    const element = input.current;
    if (element === null) return;
    element.setRangeText(name, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
    element.focus();
    setTyped(element.value);
    setState({ kind: 'idle' });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(value.trim());
      }}
    >
      <label class="field-label" for={field}>
        {t('settings.ownLinkLabel')}
      </label>
      <input
        ref={input}
        id={field}
        class="text-input"
        type="text"
        inputMode="url"
        spellcheck={false}
        autocomplete="off"
        maxLength={limits.url}
        value={value}
        placeholder="https://…/?q={query}"
        aria-invalid={state.kind === 'broken'}
        aria-describedby={`${help} ${fault}`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setState({ kind: 'idle' });
        }}
      />
      <p
        id={fault}
        class={state.kind === 'broken' || state.kind === 'failed' ? 'fault' : ''}
        role="alert"
      >
        {state.kind === 'broken' && problems[state.reason]()}
        {state.kind === 'failed' && failureText(state.reason)}
      </p>
      <div id={help} class="link-help">
        <p>{t('settings.ownLinkHelp')}</p>
        <dl class="link-fields">
          {Object.entries(fields).map(([name, meaning]) => (
            <div key={name} class="link-field">
              <dt>
                <Button
                  class="field-name"
                  aria-label={t('settings.insert', [name])}
                  onPress={() => insert(name)}
                >
                  {name}
                </Button>
              </dt>
              <dd>{meaning()}</dd>
            </div>
          ))}
        </dl>
        <p class="link-example">
          {t('settings.ownLinkExample')}{' '}
          <code>{opened ?? `${example} → ${fillExample(example) ?? ''}`}</code>
        </p>
      </div>
      <div class="line-buttons">
        <Button submit kind="primary" disabled={value.trim() === template}>
          {t('settings.save')}
        </Button>
        {template !== '' && (
          <Button kind="quiet" onPress={() => void save('')}>
            {t('settings.takeAway')}
          </Button>
        )}
        <span class="done" role="status">
          {state.kind === 'saved' && t('settings.saved')}
          {state.kind === 'saving' && t('settings.saving')}
          {state.kind === 'taken' && t('settings.takenAway')}
        </span>
      </div>
    </form>
  );
}

const unanswered = { kind: 'failed', reason: 'unknown' } as const;
