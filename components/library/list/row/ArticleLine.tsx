import type { ArticleRecord } from '../../../../lib/records';
import { articlePlace, hashOf } from '../../../ui/address/library-address';
import { addressOf, langOf } from '../../../ui/words/article-attributes';
import { formatPublished } from '../../../ui/words/dates';
import { formatCount, language, t } from '../../../ui/words/i18n';
import { useList } from '../list-context';
import { ArticleFacts } from './ArticleFacts';
import { HitText } from './HitText';

interface ArticleLineProps {
  /** Undefined until it is read, null where none is stored. */
  readonly article: ArticleRecord | null | undefined;
  /** How many of the rows below are of it. */
  readonly count: number;
  /** Whether it says what waits and what the newspaper changed. */
  readonly withFacts: boolean;
}

const MAX_TITLE_CHARS = 300;

/** An article's name above its rows, which leads to its text. */
export function ArticleLine({ article, count, withFacts }: ArticleLineProps) {
  const { terms } = useList();
  if (article === undefined) return <header class="article-line article-line-unread" />;
  if (article === null) {
    return (
      <header class="article-line">
        <h2 class="article-line-title">{t('library.missing')}</h2>
      </header>
    );
  }
  const { id, title, site, publishedAt } = article;
  const facts = [
    site,
    publishedAt && formatPublished(publishedAt, language()),
    t('library.versionNotes', count, [formatCount(count)]),
  ];
  return (
    <header class="article-line">
      <h2 class="article-line-title" lang={langOf(article)} dir="auto">
        <a href={hashOf(articlePlace(id))}>
          <HitText
            text={title || (addressOf(article) ?? '')}
            terms={terms}
            most={MAX_TITLE_CHARS}
          />
        </a>
      </h2>
      <p class="article-line-facts">{facts.filter(Boolean).join(' · ')}</p>
      {withFacts && <ArticleFacts article={article} />}
    </header>
  );
}
