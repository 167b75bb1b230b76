import { useMemo } from 'preact/hooks';
import type { Annotation, ArticleRecord, ArticleVersion } from '../../../lib/records';
import { changesSince, lastAnnotatedAt } from '../../../lib/records';
import { articlePlace, libraryAddress } from '../../ui/address/library-address';
import { formatCount, language, t } from '../../ui/words/i18n';

interface ChangedLineProps {
  readonly article: ArticleRecord;
  readonly versions: readonly ArticleVersion[];
  readonly annotations: readonly Annotation[];
}

/** That the newspaper changed the article since the latest notes, and the way to see what. */
export function ChangedLine({ article, versions, annotations }: ChangedLineProps) {
  const since = lastAnnotatedAt(annotations);
  const count = useMemo(
    () => (since === null ? 0 : (changesSince(versions, since)?.count ?? 0)),
    [versions, since],
  );
  if (since === null || count === 0) return null;
  const day = new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: language() === 'vi' ? 'numeric' : 'short',
  }).format(Date.parse(since));
  return (
    <a
      class="changed-line"
      href={libraryAddress(articlePlace(article.id))}
      target="_blank"
      rel="noreferrer"
    >
      {t('library.changedSince', count, [formatCount(count), day])}
    </a>
  );
}
