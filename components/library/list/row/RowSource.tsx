import type { ListedNote } from '../../../../lib/records';
import { addressOf, langOf } from '../../../ui/words/article-attributes';
import { colourName } from '../../../ui/words/colour-name';
import { formatDayOf } from '../../../ui/words/dates';
import { language } from '../../../ui/words/i18n';
import { useLibrary } from '../../library-context';
import { useList } from '../list-context';
import { HitText } from './HitText';

interface RowSourceProps {
  readonly note: ListedNote;
  /** Whether the article's name stands above the row already. */
  readonly isHeaded: boolean;
}

const MAX_TITLE_CHARS = 160;

/** What the colour means, the day of the note, and where the passage stood. */
export function RowSource({ note: { annotation, article }, isHeaded }: RowSourceProps) {
  const { settings } = useLibrary();
  const { terms } = useList();
  const { colour, createdAt } = annotation;
  return (
    <p class="row-source">
      <span class="row-colour">{colourName(colour, settings.colourNames)}</span>
      <time dateTime={createdAt}>{formatDayOf(createdAt, language())}</time>
      {!isHeaded && article !== null && (
        <>
          {article.site !== '' && (
            <span class="row-site" dir="auto">
              <HitText text={article.site} terms={terms} most={MAX_TITLE_CHARS} />
            </span>
          )}
          <span class="row-title" lang={langOf(article)} dir="auto">
            <HitText
              text={article.title || (addressOf(article) ?? '')}
              terms={terms}
              most={MAX_TITLE_CHARS}
            />
          </span>
        </>
      )}
    </p>
  );
}
