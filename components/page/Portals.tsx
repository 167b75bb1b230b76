import { ExternalLink } from 'lucide-preact';
import { t } from '../ui/i18n';
import { OwnLink } from './OwnLink';
import type { CitationView, PageActions } from './view';

interface PortalsProps {
  readonly links: CitationView['links'];
  readonly ownLink: string;
  readonly actions: PageActions;
}

/** Where a document can be read. The links open as ordinary ones; nothing is asked of any portal before. */
export function Portals({ links, ownLink, actions }: PortalsProps) {
  return (
    <section class="portals" aria-label={t('reader.portals')}>
      <ul>
        {links.map(({ url, label, match, official }) => (
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
      <OwnLink template={ownLink} actions={actions} />
    </section>
  );
}
