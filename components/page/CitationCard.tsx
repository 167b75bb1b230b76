import { Ban, Check, ChevronDown, ChevronUp, Link2, Pencil, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../ui/dates';
import { t } from '../ui/i18n';
import { language } from '../ui/language';
import { Correction } from './Correction';
import { Floating } from './Floating';
import { Portals } from './Portals';
import type { CitationView, PageActions } from './view';

interface CitationCardProps {
  readonly view: CitationView;
  readonly actions: PageActions;
}

/** What is known of a cited document, where it is cited, where it can be read, and the way to link it to a note. */
export function CitationCard({ view, actions }: CitationCardProps) {
  const { regulation, target, at } = view;
  const [correcting, setCorrecting] = useState(false);
  const day = regulation.date ? formatDay(regulation.date, language()) : regulation.year;
  const facts = [regulation.issuer, day].filter(Boolean).join(' · ');
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
          <p class="facts">{facts || t('reader.factsUnknown')}</p>
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
      {correcting ? (
        <Correction view={view} actions={actions} onDone={() => setCorrecting(false)} />
      ) : (
        <>
          {regulation.subject && <p class="subject">{regulation.subject}</p>}
          <Mentions view={view} actions={actions} />
          <Portals links={view.links} ownLink={view.ownLink} actions={actions} />
          <footer>
            {target?.linked ? (
              <p class="hint">{t('reader.isLinked')}</p>
            ) : (
              <button
                type="button"
                class="primary"
                onClick={(event) => event.isTrusted && actions.link(regulation.id)}
              >
                <Link2 size={16} aria-hidden />
                {target ? t('reader.linkHere') : t('reader.highlightAndLink')}
              </button>
            )}
            {target && <q class="target">{target.quote}</q>}
          </footer>
          <div class="row judge">
            <button
              type="button"
              class="plain small"
              aria-pressed={view.confirmed}
              disabled={view.confirmed}
              onClick={(event) => event.isTrusted && actions.confirm(at)}
            >
              <Check size={14} aria-hidden />
              {view.confirmed ? t('reader.confirmed') : t('reader.confirm')}
            </button>
            <button type="button" class="plain small" onClick={() => setCorrecting(true)}>
              <Pencil size={14} aria-hidden /> {t('reader.correct')}
            </button>
            <button
              type="button"
              class="plain small"
              onClick={(event) => event.isTrusted && actions.reject(at)}
            >
              <Ban size={14} aria-hidden /> {t('reader.reject')}
            </button>
          </div>
        </>
      )}
    </Floating>
  );
}

/** How often and in which spellings the article cites the document, with the way from one mention to the next. */
function Mentions({ view, actions }: CitationCardProps) {
  const { count, spellings, otherArticles, turn } = view;
  return (
    <>
      <div class="mentions">
        <p>
          {t('reader.inArticle', count)}, {t('reader.spellingCount', spellings.length)}
          {otherArticles !== null && otherArticles > 0 && (
            <> · {t('reader.elsewhere', otherArticles)}</>
          )}
        </p>
        {count > 1 && (
          <div class="steps">
            <button
              type="button"
              aria-label={t('reader.previousMention')}
              onClick={() => actions.turn(-1)}
            >
              <ChevronUp size={16} aria-hidden />
            </button>
            <span>{t('reader.turn', [turn, count])}</span>
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
        {spellings.map((spelling) => (
          <li key={spelling}>{spelling}</li>
        ))}
      </ul>
    </>
  );
}
