import type { Annotation, ArticleRecord } from '../../../lib/records';
import { addressOf, langOf } from '../../ui/words/article-attributes';
import { t } from '../../ui/words/i18n';
import { Masthead } from '../Masthead';
import { QuotedNote } from './QuotedNote';

interface UnseenArticleProps {
  readonly article: ArticleRecord;
  readonly annotations: readonly Annotation[];
}

/** An article of which a file knew the notes, and whose text was never seen. */
export function UnseenArticle({ article, annotations }: UnseenArticleProps) {
  const more = addressOf(article) === null ? 'library.unseenNowhere' : 'library.unseenMore';
  return (
    <main>
      <Masthead article={article} />
      <div class="page">
        <section class="lost" aria-labelledby="unseen">
          <h2 id="unseen" class="lost-title">
            {t('library.unseen')}
          </h2>
          <p class="lost-version">{t(more)}</p>
          <ul class="lost-list">
            {annotations.map((annotation) => (
              <QuotedNote key={annotation.id} annotation={annotation} lang={langOf(article)} />
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
