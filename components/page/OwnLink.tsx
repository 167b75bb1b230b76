import { useState } from 'preact/hooks';
import { t } from '../ui/i18n';
import type { OwnLinkFailure, PageActions } from './view';

interface OwnLinkProps {
  readonly template: string;
  readonly actions: PageActions;
}

const problems = {
  'not-an-address': () => t('reader.linkNoAddress'),
  'not-http': () => t('reader.linkNotHttp'),
  'unknown-field': () => t('reader.linkUnknownField'),
  unsaved: () => t('error.unknown'),
} satisfies Record<OwnLinkFailure, () => string>;

/** The reader's own address for documents. A broken one is refused with the reason, and the old one stays. */
export function OwnLink({ template, actions }: OwnLinkProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<OwnLinkFailure | null>(null);

  if (typed === null) {
    return (
      <button type="button" class="plain small" onClick={() => setTyped(template)}>
        {t('reader.ownLink')}
      </button>
    );
  }
  return (
    <form
      class="own-link"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!event.isTrusted) return;
        const found = await actions.setOwnLink(typed);
        setProblem(found);
        if (found === null) setTyped(null);
      }}
    >
      <label class="field">
        <span>{t('reader.ownLinkLabel')}</span>
        <input
          type="text"
          value={typed}
          placeholder="https://…/?q={query}"
          aria-invalid={problem !== null}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {problem && (
        <p class="warning" role="alert">
          {problems[problem]()}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {t('reader.saveCorrection')}
        </button>
        <button type="button" class="plain" onClick={() => setTyped(null)}>
          {t('reader.cancel')}
        </button>
      </div>
    </form>
  );
}
