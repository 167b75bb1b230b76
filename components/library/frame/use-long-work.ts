import { useCallback } from 'preact/hooks';
import type { WriteControl } from '../../../lib/exchange';
import { formatCount, t } from '../../ui/words/i18n';
import { useLibrary } from '../library-context';

/** Milliseconds: what is done sooner needs no word that it goes on. */
export const BUSY_AFTER_MS = 400;

type Control = Required<Pick<WriteControl, 'signal' | 'progress'>>;

/** What is said of work that only reads. */
interface Outcome {
  readonly failed: string;
  readonly stopped: string;
}

/** @returns what is said when it is done */
type LongWork = (control: Control) => Promise<string>;

/** Does what may take long and changes nothing: says how far it is, can be stopped, and says how it ended. */
export function useLongWork(): (work: LongWork, outcome: Outcome) => Promise<void> {
  const { notify } = useLibrary();
  return useCallback(
    async (work, { failed, stopped }) => {
      const stop = new AbortController();
      const { signal } = stop;
      const begun = performance.now();
      const progress = (notes: number) => {
        if (signal.aborted || performance.now() - begun < BUSY_AFTER_MS) return;
        const action = { label: t('exchange.stop'), run: () => stop.abort() };
        notify({ text: t('exchange.busy', notes, [formatCount(notes)]), action, isBusy: true });
      };
      // The first notes may take long, too.
      const first = setTimeout(() => progress(0), BUSY_AFTER_MS);
      try {
        const done = await work({ signal, progress });
        clearTimeout(first);
        notify({ text: done });
      } catch {
        clearTimeout(first);
        notify({ text: signal.aborted ? stopped : failed });
      }
    },
    [notify],
  );
}
