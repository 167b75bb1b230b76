import { formatPublished } from '../../ui/words/dates';
import { t } from '../../ui/words/i18n';
import { language } from '../../ui/words/language';

interface HeaderProps {
  readonly title: string;
  readonly site: string | null;
  readonly publishedAt: string | null;
  /** The page's host; null where Bên Lề can not be. */
  readonly host: string | null;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** The article at hand, and the switch for its newspaper. */
export function Header({ title, site, publishedAt, host, on, onSwitch }: HeaderProps) {
  const date = publishedAt && formatPublished(publishedAt, language());
  return (
    <header class="head">
      <div class="head-line">
        <p class="head-source">
          {[site || (host ?? t('extension.name')), date].filter(Boolean).join(' · ')}
        </p>
        {host !== null && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={on}
            aria-label={t('popup.site', [host])}
            onClick={() => onSwitch(!on)}
          >
            <span aria-hidden="true">{on ? t('popup.siteOn') : t('popup.siteOff')}</span>
            <span class="switch-track" aria-hidden="true" />
          </button>
        )}
      </div>
      <h1 class={title ? 'head-title' : 'head-title head-untitled'} title={title}>
        {title || t('popup.untitled')}
      </h1>
    </header>
  );
}
