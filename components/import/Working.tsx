import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/controls/Button';
import { formatCount, t } from '../ui/words/i18n';
import { rowsOf } from './task/import-work';
import type { ImportState } from './task/use-import';

interface WorkingProps {
  readonly state: Extract<ImportState, { kind: 'reading' | 'writing' }>;
  readonly onStop: () => void;
}

/** How far it is, and the button that stops it: what is not written to the end is not written at all. */
export function Working({ state, onStop }: WorkingProps) {
  const stop = useRef<HTMLButtonElement>(null);
  // What was pressed went away.
  useEffect(() => stop.current?.focus(), []);
  const all = state.kind === 'writing' ? rowsOf(state.plan) : 0;
  const words =
    state.kind === 'writing'
      ? t('import.writing', [formatCount(state.rows), formatCount(all)])
      : t('import.reading', state.records, [formatCount(state.records)]);

  return (
    <div class="working">
      <Button ref={stop} kind="quiet" onPress={onStop}>
        {t('recovery.stop')}
      </Button>
      {state.kind === 'writing' ? (
        <progress aria-label={t('import.name')} max={all} value={state.rows} />
      ) : (
        <progress aria-label={t('import.name')} />
      )}
      <span class="working-count">{words}</span>
    </div>
  );
}
