import type { PageStatus } from '../../../lib/records';
import { Empty } from '../../ui/controls/Empty';
import { t } from '../../ui/words/i18n';
import { HighlightPicture, PagePicture } from '../shell/pictures';
import type { Page } from '../state/active-page';
import { ActivatePage } from './ActivatePage';

interface ArticleEmptyProps {
  readonly page: Page;
  readonly host: string | null;
  /** Whether Bên Lề is switched on for this newspaper. */
  readonly on: boolean;
  readonly status: PageStatus | null;
  readonly onActivated: () => Promise<boolean>;
}

/** Why there are no highlights of the page at hand, and the one step that leads to some. */
export function ArticleEmpty({ page, host, on, status, onActivated }: ArticleEmptyProps) {
  if (host === null) {
    return (
      <Empty
        picture={<PagePicture />}
        title={t('popup.unreadable')}
        more={t('popup.unreadableMore')}
      />
    );
  }
  if (!on) {
    return (
      <Empty picture={<PagePicture />} title={t('popup.off', [host])} more={t('popup.offMore')} />
    );
  }
  if (status === null) return <ActivatePage page={page} host={host} onActivated={onActivated} />;
  if (!status.isArticle) {
    return (
      <Empty
        picture={<PagePicture />}
        title={t('popup.noArticle')}
        more={t('popup.noArticleMore')}
      />
    );
  }
  return (
    <Empty
      picture={<HighlightPicture />}
      title={t('popup.emptyArticle')}
      more={t('popup.emptyArticleMore')}
    />
  );
}
