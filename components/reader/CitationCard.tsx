import { ChevronDown, ChevronUp, ExternalLink, Link2, X } from 'lucide-preact';
import { formatDay } from '../shared/dates';
import { t } from '../shared/i18n';
import { language } from '../shared/language';
import { Floating } from './Floating';
import type { CitationView, ReaderActions } from './view';

interface CitationCardProps {
  readonly view: CitationView;
  readonly actions: ReaderActions;
}

/** What is known of a cited document, where it is cited, where it can be read, and the way to link it to a note. */
export function CitationCard({ view, actions }: CitationCardProps) {
  const { regulation, target } = view;
  const facts = [
    regulation.issuer,
    regulation.date ? formatDay(regulation.date, language()) : regulation.year,
  ];
  return (
    <Floating
      anchor={view.anchor}
      placement="bottom-start"
      class="card"
      role="dialog"
      label={regulation.name}
    >
      <header>
        <div>
          <h2>{regulation.name}</h2>
          <p class="facts">{facts.filter(Boolean).join(' · ') || t('reader.factsUnknown')}</p>
        </div>
        <button
          type="button"
          aria-label={t('reader.close')}
          title={t('reader.close')}
          onClick={actions.close}
        >
          <X size={18} aria-hidden />
        </button>
      </header>
      {regulation.subject && <p class="subject">{regulation.subject}</p>}
      <div class="mentions">
        <p>
          {t('reader.inArticle', view.count)}, {t('reader.spellingCount', view.spellings.length)}
          {view.otherArticles !== null && view.otherArticles > 0 && (
            <> · {t('reader.elsewhere', view.otherArticles)}</>
          )}
        </p>
        {view.count > 1 && (
          <div class="steps">
            <button
              type="button"
              aria-label={t('reader.previousMention')}
              onClick={() => actions.turn(-1)}
            >
              <ChevronUp size={16} aria-hidden />
            </button>
            <span>{t('reader.turn', [view.turn, view.count])}</span>
            <button
              type="button"
              aria-label={t('reader.nextMention')}
              onClick={() => actions.turn(1)}
            >
              <ChevronDown size={16} aria-hidden />
            </button>
          </div>
        )}
      </div>
      <ul class="spellings" aria-label={t('reader.spellings')}>
        {view.spellings.map((spelling) => (
          <li key={spelling}>{spelling}</li>
        ))}
      </ul>
      <ul class="portals" aria-label={t('reader.portals')}>
        {view.links.map(({ url, label, match, official }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <ExternalLink size={14} aria-hidden /> {label}
            </a>
            <span>
              {match === 'exact' ? t('reader.exact') : t('reader.search')}
              {!official && ` · ${t('reader.unofficial')}`}
            </span>
          </li>
        ))}
      </ul>
      <footer>
        {target?.linked ? (
          <p class="hint">{t('reader.isLinked')}</p>
        ) : (
          <button
            type="button"
            class="primary"
            onClick={(event) => event.isTrusted && actions.link(regulation.id)}
          >
            <Link2 size={16} aria-hidden />{' '}
            {target ? t('reader.linkHere') : t('reader.highlightAndLink')}
          </button>
        )}
        {target && <q class="target">{target.quote}</q>}
      </footer>
    </Floating>
  );
}
