import {
  type Annotation,
  type ArticleVersion,
  changesSince,
  lastAnnotatedAt,
} from '../../../lib/records';
import { formatDayOf } from '../../ui/words/dates';
import { formatCount, language, t } from '../../ui/words/i18n';

/** How many paragraphs the newspaper changed since the user's latest notes, in words; null where none. */
export function changesInWords(
  versions: readonly ArticleVersion[],
  annotations: readonly Annotation[],
): string | null {
  const since = lastAnnotatedAt(annotations);
  const changes = since === null ? null : changesSince(versions, since);
  if (since === null || changes === null) return null;
  const { count } = changes;
  return t('library.changedSince', count, [formatCount(count), formatDayOf(since, language())]);
}
