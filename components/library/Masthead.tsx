import { ArrowUpRight } from 'lucide';
import type { ArticleRecord } from '../../lib/records';
import { Icon } from '../ui/controls/Icon';
import { addressOf, langOf } from '../ui/words/article-attributes';
import { formatPublished } from '../ui/words/dates';
import { language, t } from '../ui/words/i18n';

/** The article's title, where and when it appeared, and the way to it. */
export function Masthead({ article }: { article: ArticleRecord }) {
  const { title, site, publishedAt, authors } = article;
  const address = addressOf(article);
  const facts = [site, publishedAt && formatPublished(publishedAt, language()), ...authors];
  return (
    <header class="masthead">
      <h1 class="masthead-title" lang={langOf(article)}>
        {title || address}
      </h1>
      <p class="masthead-facts">
        <span>{facts.filter(Boolean).join(' · ')}</span>
        {address && (
          <a class="masthead-link" href={address} target="_blank" rel="noreferrer">
            {t('library.openArticle')}
            <Icon icon={ArrowUpRight} />
          </a>
        )}
      </p>
    </header>
  );
}
