import type { ArticleRecord } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { formatPublished } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { usePopup } from '../state/popup-context';
import type { AskedStatus } from '../state/use-page-status';
import { useSite } from '../state/use-site';

interface HeaderProps {
  /** As it is stored; null where it is not, or not read yet. */
  readonly article: ArticleRecord | null;
  /** What the page says of itself. */
  readonly status: AskedStatus;
  /** One line: what is listed is not of this article alone. */
  readonly isFolded: boolean;
}

/** The article at hand, and the switch for its newspaper. */
export function Header({ article, status, isFolded }: HeaderProps) {
  const { page } = usePopup();
  const { host, isOn, switchTo } = useSite();
  const title = article?.title || status?.title || page.title;
  const site = article?.site || status?.site || host || t('extension.name');
  const publishedAt = article?.publishedAt ?? status?.publishedAt;
  const date = publishedAt && formatPublished(publishedAt, language());
  // Where Bên Lề is not on the page, nothing is on that could be switched off.
  const hasSwitch = host !== null && (status !== null || !isOn);
  return (
    <header class="head">
      <div class="head-line">
        <p class="head-source">{[site, date].filter(Boolean).join(' · ')}</p>
        {hasSwitch && (
          <Button
            class="switch"
            role="switch"
            aria-checked={isOn}
            aria-label={t('popup.site', [host])}
            onPress={() => void switchTo(!isOn)}
          >
            <span aria-hidden="true">{isOn ? t('popup.siteOn') : t('popup.siteOff')}</span>
            <span class="switch-track" aria-hidden="true" />
          </Button>
        )}
      </div>
      <h1
        class={isFolded ? 'unseen' : title ? 'head-title' : 'head-title head-untitled'}
        title={title}
      >
        {title || t('popup.untitled')}
      </h1>
    </header>
  );
}
