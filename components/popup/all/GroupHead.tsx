import type { ArticleRecord } from '../../../lib/records';
import type { SearchTerms } from '../../../lib/search';
import { addressOf, langOf } from '../../ui/words/article-attributes';
import { formatPublished } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { Marked } from '../notes/Marked';

interface GroupHeadProps {
  readonly article: ArticleRecord | null;
  readonly terms: SearchTerms;
  /** Of the heading, where it names a part of the page. */
  readonly id?: string;
}

/** An article's name over its highlights, and the way to it. */
export function GroupHead({ article, terms, id }: GroupHeadProps) {
  const address = addressOf(article);
  const title = <Marked text={article?.title || (address ?? '')} terms={terms} />;
  const date = article?.publishedAt && formatPublished(article.publishedAt, language());
  return (
    <header class="group-head">
      <h2 id={id} class="group-title" lang={langOf(article)} dir="auto">
        {address === null ? (
          title
        ) : (
          <a href={address} target="_blank" rel="noreferrer" title={t('popup.open')}>
            {title}
          </a>
        )}
      </h2>
      <p class="group-source">
        <Marked text={article?.site ?? ''} terms={terms} />
        {date && ` · ${date}`}
      </p>
    </header>
  );
}
