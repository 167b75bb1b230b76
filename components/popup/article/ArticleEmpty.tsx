import type { PageStatus } from '../../../lib/records';
import { later } from '../../ui/browser/later';
import { Empty } from '../../ui/controls/Empty';
import { t } from '../../ui/words/i18n';
import { HighlightPicture, PagePicture } from '../shell/pictures';
import { useSite } from '../state/use-site';

const ActivatePage = later(async () => (await import('./ActivatePage')).ActivatePage);

interface ArticleEmptyProps {
  readonly status: PageStatus | null;
  /** Who has highlights knows how they are made: no pictures then. */
  readonly isKnowing: boolean;
  readonly onActivated: () => Promise<boolean>;
}

/** Why there are no highlights of the page at hand, and the one step that leads to some. */
export function ArticleEmpty({ status, isKnowing, onActivated }: ArticleEmptyProps) {
  const pagePicture = isKnowing ? null : <PagePicture />;
  const { host, isOn } = useSite();
  if (host === null) {
    return (
      <Empty picture={pagePicture} title={t('popup.unreadable')} more={t('popup.unreadableMore')} />
    );
  }
  if (!isOn) {
    return <Empty picture={pagePicture} title={t('popup.off', [host])} more={t('popup.offMore')} />;
  }
  if (status === null)
    return <ActivatePage host={host} picture={pagePicture} onActivated={onActivated} />;
  if (!status.isArticle) {
    return (
      <Empty
        picture={pagePicture}
        title={t(status.isInDoubt ? 'popup.inDoubt' : 'popup.noArticle')}
        more={t(status.isInDoubt ? 'popup.inDoubtMore' : 'popup.noArticleMore')}
      />
    );
  }
  return (
    <Empty
      picture={isKnowing ? null : <HighlightPicture />}
      title={t('popup.emptyArticle')}
      more={t('popup.emptyArticleMore')}
    />
  );
}
