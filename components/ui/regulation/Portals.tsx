import { ExternalLink } from 'lucide';
import type { DocumentLink } from '../../../lib/records';
import { Icon } from '../controls/Icon';
import { t } from '../words/i18n';

interface PortalsProps {
  /** The user's own first. */
  readonly links: readonly DocumentLink[];
}

/** Where a document can be read. The links open as ordinary ones; nothing is asked of any portal before. */
export function Portals({ links }: PortalsProps) {
  if (links.length === 0) return null;
  return (
    <ul class="portals" aria-label={t('editor.portals')}>
      {links.map(({ url, label, match, official }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            <Icon icon={ExternalLink} size={14} /> {label}
          </a>
          <span>
            {match === 'exact' ? t('editor.exact') : t('editor.search')}
            {!official && ` · ${t('editor.unofficial')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
