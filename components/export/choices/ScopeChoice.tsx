import { useId } from 'preact/hooks';
import { t } from '../../ui/words/i18n';
import type { Asked } from './use-asked';
import type { Choices } from './use-scope';

// In: what is stored, and the page's address. Out: which notes are wanted, and in which form.

interface ScopeChoiceProps {
  readonly asked: Asked;
  readonly choices: Choices;
  readonly onAsk: (asked: Asked) => void;
}

/** One article, the passages about a document, a dossier, what was chosen in the library, or everything. */
export function ScopeChoice({ asked, choices, onAsk }: ScopeChoiceProps) {
  const name = useId();
  const [firstArticle] = choices.articles;
  const [firstRegulation] = choices.regulations;
  const [firstDossier] = choices.dossiers;
  const id = asked.kind === 'everything' ? '' : asked.id;
  const options = [
    {
      kind: 'article' as const,
      label: t('exchange.scopeArticle'),
      first: firstArticle && { kind: 'article' as const, id: firstArticle.id },
    },
    {
      kind: 'regulation' as const,
      label: t('exchange.scopeRegulation'),
      first: firstRegulation && { kind: 'regulation' as const, id: firstRegulation.regulation.id },
    },
    {
      kind: 'dossier' as const,
      label: t('dossier.one'),
      first: firstDossier && { kind: 'dossier' as const, id: firstDossier.id },
    },
    ...(asked.kind === 'chosen'
      ? [{ kind: 'chosen' as const, label: t('exchange.scopeChosen'), first: asked }]
      : []),
    {
      kind: 'everything' as const,
      label: t('exchange.everything'),
      first: { kind: 'everything' as const },
    },
  ];
  return (
    <fieldset class="choice">
      <legend class="choice-title">{t('exchange.which')}</legend>
      <div class="segments">
        {options.map(({ kind, label, first }) => (
          <label key={kind} class="segment">
            <input
              type="radio"
              name={name}
              checked={kind === asked.kind}
              disabled={first === undefined}
              onChange={() => first && onAsk(first)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {asked.kind === 'article' && (
        <select
          class="text-input"
          aria-label={t('exchange.article')}
          value={id}
          onChange={({ currentTarget }) => onAsk({ kind: 'article', id: currentTarget.value })}
        >
          {choices.articles.map((article) => (
            <option key={article.id} value={article.id}>
              {[article.title || t('popup.untitled'), article.site].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      )}
      {asked.kind === 'regulation' && (
        <select
          class="text-input"
          aria-label={t('exchange.regulation')}
          value={id}
          onChange={({ currentTarget }) => onAsk({ kind: 'regulation', id: currentTarget.value })}
        >
          {choices.regulations.map(({ regulation }) => (
            <option key={regulation.id} value={regulation.id}>
              {regulation.name}
            </option>
          ))}
        </select>
      )}
      {asked.kind === 'dossier' && (
        <select
          class="text-input"
          aria-label={t('dossier.one')}
          value={id}
          onChange={({ currentTarget }) => onAsk({ kind: 'dossier', id: currentTarget.value })}
        >
          {choices.dossiers.map((dossier) => (
            <option key={dossier.id} value={dossier.id}>
              {dossier.title}
            </option>
          ))}
        </select>
      )}
      {firstRegulation === undefined && <p class="choice-hint">{t('exchange.noRegulation')}</p>}
    </fieldset>
  );
}
