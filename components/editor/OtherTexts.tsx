import type { OtherText } from '../../lib/records';
import { t } from '../ui/i18n';
import { language } from '../ui/language';
import type { DraftHandle } from '../ui/use-draft';
import { useEditor } from './context';

interface OtherTextsProps {
  readonly draft: DraftHandle;
}

/** Texts of the same note that were written elsewhere at the same time. Nothing of them goes until the user says so. */
export function OtherTexts({ draft }: OtherTextsProps) {
  const { welcome } = useEditor();
  const { others, note } = draft.fields;
  if (others.length === 0) return null;
  const without = (other: OtherText): OtherText[] => others.filter((one) => one !== other);
  return (
    <section class="others" aria-label={t('editor.others', others.length)}>
      <p>{t('editor.others', others.length)}</p>
      {others.map((other) => (
        <article key={`${other.at} ${other.device}`}>
          <p class="hint">
            {other.device === welcome.device
              ? t('editor.othersHere', [momentOf(other.at)])
              : t('editor.othersElsewhere', [other.device, momentOf(other.at)])}
          </p>
          <p class="text">{other.text}</p>
          <div class="row">
            <button
              type="button"
              class="plain small"
              onClick={() => draft.set({ others: without(other) })}
            >
              {t('editor.keepThis')}
            </button>
            <button
              type="button"
              class="plain small"
              onClick={() => draft.set({ note: other.text, others: without(other) })}
            >
              {t('editor.useThat')}
            </button>
            <button
              type="button"
              class="plain small"
              onClick={() =>
                draft.set({ note: `${note}\n\n${other.text}`, others: without(other) })
              }
            >
              {t('editor.keepBoth')}
            </button>
          </div>
        </article>
      ))}
    </section>
  );
}

const momentOf = (at: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'short', timeStyle: 'short' }).format(
    Date.parse(at),
  );
