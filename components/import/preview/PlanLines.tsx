import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanLine, Verdict } from '../../../lib/exchange';
import { Button } from '../../ui/controls/Button';
import { formatCount, t } from '../../ui/words/i18n';
import { reasonWords, tableWords, verdictWords } from './plan-words';

/** Lines that are drawn at first, and with each press. */
const STEP_LINES = 30;

interface PlanLinesProps {
  readonly verdict: Verdict;
  readonly lines: readonly PlanLine[];
  /** Of all, those included that have no line. */
  readonly count: number;
}

/** The records that one thing becomes of; what is wrong is open at once. */
export function PlanLines({ verdict, lines, count }: PlanLinesProps) {
  const [shown, setShown] = useState(STEP_LINES);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(STEP_LINES);
  // The button moved down, or away: the first new line is read next.
  useEffect(() => {
    const line = list.current?.children.item(before.current);
    if (shown > before.current && line instanceof HTMLElement) line.focus();
    before.current = shown;
  }, [shown]);
  if (count === 0) return null;
  const left = count - Math.min(shown, lines.length);
  const more = moreOf(verdict);

  return (
    <details class="plan-lines" open={verdict === 'reject'}>
      <summary>
        {verdictWords[verdict]()} · {formatCount(count)}
      </summary>
      {more !== '' && <p class="plan-more">{more}</p>}
      <ul ref={list}>
        {lines.slice(0, shown).map((line) => (
          <Line key={`${line.table} ${line.place} ${line.words}`} line={line} />
        ))}
      </ul>
      {shown < lines.length && (
        <Button kind="quiet" onPress={() => setShown(shown + STEP_LINES)}>
          {t('import.showMore')}
        </Button>
      )}
      {shown >= lines.length && left > 0 && (
        <p class="plan-more">{t('import.unlisted', left, [formatCount(left)])}</p>
      )}
    </details>
  );
}

const moreOf = (verdict: Verdict): string => {
  if (verdict === 'update') return t('import.updateMore');
  return verdict === 'reject' ? t('import.rejectMore') : '';
};

const Line = ({ line: { table, words, reason, place, detail } }: { readonly line: PlanLine }) => (
  <li class="plan-line" tabIndex={-1}>
    {words !== '' && <span class="plan-words">{words}</span>}
    <span class="plan-place">
      {[reason && reasonWords[reason](), table !== 'annotations' && tableWords[table](), place]
        .filter((part) => part)
        .join(' · ')}
      {detail !== undefined && <span class="plan-detail"> {detail}</span>}
    </span>
  </li>
);
