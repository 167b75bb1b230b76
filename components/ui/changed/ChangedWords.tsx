import { useMemo } from 'preact/hooks';
import type { PassageChange } from '../../../lib/records';
import { formatMomentDay } from '../words/dates';
import { language, t } from '../words/i18n';
import { changedStretches } from './changed-stretches';

// In: the words of a passage before and after. Out: the few stretches that differ, as text.

interface ChangedWordsProps {
  /** 'now' where only the open page shows that words changed; without a day where only the page has the new words. */
  readonly changed: (Omit<PassageChange, 'seenAt'> & { readonly seenAt: string | null }) | 'now';
  /** Of the article, for reading aloud. */
  readonly lang?: string;
}

/** More changes than this in one passage are better seen in the library. */
const MAX_SHOWN = 4;

/** That the newspaper changed words inside a highlighted passage: the old ones, the new ones and the day. */
export function ChangedWords({ changed, lang }: ChangedWordsProps) {
  const stretches = useMemo(
    () => (changed === 'now' ? [] : changedStretches(changed.before, changed.after)),
    [changed],
  );
  return (
    <div class="changed-words">
      <span class="changed-day">
        {changed === 'now' || changed.seenAt === null
          ? t('popup.changedNow')
          : t('popup.changed', [formatMomentDay(changed.seenAt, language())])}
      </span>{' '}
      {stretches.slice(0, MAX_SHOWN).map(({ before, after }, at) => (
        <span key={at} class="changed-stretch" lang={lang}>
          <del>
            <span class="changed-said">{t('popup.changedBefore')} </span>
            {before}
          </del>
          <span aria-hidden="true"> → </span>
          <ins>
            <span class="changed-said">{t('popup.changedAfter')} </span>
            {after}
          </ins>
        </span>
      ))}
      {stretches.length > MAX_SHOWN && '…'}
    </div>
  );
}
