import { useMemo } from 'preact/hooks';
import { wordChanges } from '../library/word-changes';
import { t } from '../ui/i18n';

interface ChangedWordsProps {
  readonly before: string;
  readonly after: string;
}

/** The words of the passage as they were and as the newspaper has them now. */
export function ChangedWords({ before, after }: ChangedWordsProps) {
  const stretches = useMemo(() => wordChanges(before, after), [before, after]);
  return (
    <section class="warning" aria-label={t('editor.changed')}>
      <p>{t('editor.changed')}</p>
      <p class="words">
        {stretches.map((stretch, at) => {
          const key = `${at} ${stretch.kind}`;
          if (stretch.kind === 'same') return <span key={key}>{stretch.after}</span>;
          return stretch.kind === 'removed' ? (
            <del key={key}>
              <span class="unseen">{t('editor.before')} </span>
              {stretch.before}
            </del>
          ) : (
            <ins key={key}>
              <span class="unseen">{t('editor.after')} </span>
              {stretch.after}
            </ins>
          );
        })}
      </p>
    </section>
  );
}
