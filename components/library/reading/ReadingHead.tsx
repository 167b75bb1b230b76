import { ArrowDown, ArrowUp, ArrowUpRight, X } from 'lucide';
import type { ArticleRecord } from '../../../lib/records';
import { articlePlace, hashOf } from '../../ui/address/library-address';
import { IconButton } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { addressOf, langOf } from '../../ui/words/article-attributes';
import { formatPublished } from '../../ui/words/dates';
import { formatCount, language, t } from '../../ui/words/i18n';

interface ReadingHeadProps {
  readonly article: ArticleRecord | null;
  /** Which of the article's notes is read, from 1, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly hasText: boolean;
  /** How much the newspaper changed since the notes; null where it changed nothing. */
  readonly changed: string | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Where the note is from, what was changed there since, and the way to the other notes of the article. */
export function ReadingHead(props: ReadingHeadProps) {
  const { article, at, count, hasText, changed, onStep, onClose } = props;
  const address = addressOf(article);
  const { site, publishedAt, authors = [] } = article ?? {};
  const facts = [site, publishedAt && formatPublished(publishedAt, language()), ...authors];
  return (
    <header class="reading-head">
      <div class="reading-bar">
        <p class="reading-turn">{t('reading.turn', [formatCount(at), formatCount(count)])}</p>
        <IconButton icon={ArrowUp} label={t('reading.previous')} onPress={() => onStep(-1)} />
        <IconButton icon={ArrowDown} label={t('reading.next')} onPress={() => onStep(1)} />
        <IconButton class="reading-close" icon={X} label={t('editor.close')} onPress={onClose} />
      </div>
      <h2 class="reading-title" lang={langOf(article)} dir="auto">
        {article?.title || address || t('reading.untitled')}
      </h2>
      <p class="reading-facts" dir="auto">
        {facts.filter(Boolean).join(' · ')}
      </p>
      <p class="reading-links">
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {t('library.openArticle')}
            <Icon icon={ArrowUpRight} />
          </a>
        )}
        {article !== null && hasText && (
          <a href={hashOf(articlePlace(article.id))}>{changed ?? t('reading.whole')}</a>
        )}
      </p>
    </header>
  );
}
