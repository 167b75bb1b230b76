import { useId } from 'preact/hooks';
import { type AnnotationFields, limits, type OtherText } from '../../../lib/records';
import { Button } from '../controls/Button';
import { formatMoment } from '../words/dates';
import { language, t } from '../words/i18n';

interface OtherTextsProps {
  /** The text in use. */
  readonly note: string;
  readonly others: readonly OtherText[];
  /** This browser profile's letters: they say whether a text was written here. */
  readonly device: string;
  /** The user chose: what changes in the annotation. */
  readonly onSettle: (fields: Pick<AnnotationFields, 'note' | 'others'>) => void;
}

/** Texts of a note that were written in two places at once: each is shown until the user keeps or drops it. */
export function OtherTexts({ note, others, device, onSettle }: OtherTextsProps) {
  const heading = useId();
  if (others.length === 0) return null;
  return (
    <section class="others" aria-labelledby={heading}>
      <h3 id={heading} class="others-title">
        {t('popup.others', others.length)}
      </h3>
      <ul class="others-list">
        {others.map((other) => {
          const left = others.filter((each) => each !== other);
          const both = joined(note, other.text);
          const moment = [formatMoment(other.at, language())] satisfies [string];
          return (
            <li key={`${other.device} ${other.at}`} class="other">
              <p class="other-source">
                {other.device === device
                  ? t('popup.othersThis', moment)
                  : t('popup.othersDevice', moment)}
              </p>
              <p class="other-text">{other.text || t('popup.othersEmpty')}</p>
              <div class="other-choice">
                <Button kind="quiet" onPress={() => onSettle({ others: left })}>
                  {t('popup.othersKeepNote')}
                </Button>
                <Button kind="quiet" onPress={() => onSettle({ note: other.text, others: left })}>
                  {t('popup.othersUse')}
                </Button>
                {both.length <= limits.note && (
                  <Button kind="quiet" onPress={() => onSettle({ note: both, others: left })}>
                    {t('popup.othersBoth')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Both texts, one under the other; one of them where it holds the other already. */
function joined(note: string, other: string): string {
  if (note.includes(other)) return note;
  return other.includes(note) ? other : `${note}\n\n${other}`;
}
