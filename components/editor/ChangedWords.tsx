import { useMemo } from 'preact/hooks';
import { t } from '../ui/i18n';
import { wordChanges } from '../ui/word-changes';

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
        {stretches.map(({ kind, ...texts }, at) => {
          const key = `${at} ${kind}`;
          if (kind === 'same') return <span key={key}>{texts.after}</span>;
          return kind === 'removed' ? (
            <del key={key}>
              <span class="unseen">{t('editor.before')} </span>
              {texts.before}
            </del>
          ) : (
            <ins key={key}>
              <span class="unseen">{t('editor.after')} </span>
              {texts.after}
            </ins>
          );
        })}
      </p>
    </section>
  );
}
