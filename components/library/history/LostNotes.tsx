import type { ArticleVersion } from '../../../lib/records';
import { Button } from '../../ui/controls/Button';
import { formatMoment } from '../../ui/words/dates';
import { language, t } from '../../ui/words/i18n';
import type { PlacedNotes } from '../text/placed-notes';
import { QuotedNote } from './QuotedNote';

interface LostNotesProps {
  readonly lost: PlacedNotes['lost'];
  readonly after: ArticleVersion;
  readonly onChoose: (before: string, after: string) => void;
}

/** Notes whose passage is in neither version: with its words, and the way to the version that still has it. */
export function LostNotes({ lost, after, onChoose }: LostNotesProps) {
  if (lost.length === 0) return null;
  return (
    <section class="lost" aria-labelledby="lost">
      <h2 id="lost" class="lost-title">
        {t('library.lost')}
      </h2>
      <ul class="lost-list">
        {lost.map(({ annotation, version }) => (
          <QuotedNote key={annotation.id} annotation={annotation} lang="vi">
            <p class="lost-version">
              {version === null
                ? t('library.nowhere')
                : t('library.stillIn', [formatMoment(version.seenAt, language())])}
              {version !== null && version.seenAt < after.seenAt && (
                <Button kind="quiet" onPress={() => onChoose(version.seenAt, after.seenAt)}>
                  {t('library.compareWith')}
                </Button>
              )}
            </p>
          </QuotedNote>
        ))}
      </ul>
    </section>
  );
}
