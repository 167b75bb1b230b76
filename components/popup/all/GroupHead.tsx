import type { ArticleRecord } from '../../../lib/records';
import { addressOf, langOf } from '../../ui/words/article-attributes';
import { formatPublished } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import { Marked } from '../notes/Marked';
import type { MarkText } from '../notes/mark-text';

interface GroupHeadProps {
  readonly article: ArticleRecord | null;
  readonly mark: MarkText;
  /** Of the heading, where it names a part of the page. */
  readonly id?: string;
}

/** An article's name over its highlights, and the way to it. */
export function GroupHead({ article, mark, id }: GroupHeadProps) {
  const address = addressOf(article);
  const title = <Marked text={article?.title || (address ?? '')} mark={mark} />;
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
        <Marked text={article?.site ?? ''} mark={mark} />
        {date && ` · ${date}`}
      </p>
    </header>
  );
}
