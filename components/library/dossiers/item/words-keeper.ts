import { saveTimers } from '../../../ui/note/save-timers';

/** Keeps words that are typed in a field: saved soon after a pause, one save at a time, tried again where one fails. */
export interface WordsKeeper {
  typed(text: string): void;
  /** Saves at once what is unsaved. */
  flush(): void;
  /** What is stored now. @returns whether the field is to show it: not while something of it is unsaved */
  receive(text: string): boolean;
}

/**
 * @param save stores a text in the place of another; whether it is on disk
 * @param failed told whether the last save did
 */
export function createWordsKeeper(
  text: string,
  save: (from: string, to: string) => Promise<boolean>,
  failed: (isFailed: boolean) => void,
): WordsKeeper {
  let [known, typed] = [text, text];
  let isRunning = false;
  let failures = 0;
  const run = async (): Promise<void> => {
    while (typed !== known) {
      const to = typed;
      const isSaved = await save(known, to).catch(() => false);
      failed(!isSaved);
      if (!isSaved) return timers.failed(failures++);
      failures = 0;
      known = to;
    }
  };
  const flush = (): void => {
    timers.stop();
    if (isRunning) return;
    isRunning = true;
    void run().finally(() => {
      isRunning = false;
    });
  };
  const timers = saveTimers(flush);
  return {
    typed(next) {
      typed = next;
      timers.typed('soon');
    },
    flush,
    receive(stored) {
      if (typed !== known || isRunning) return false;
      [known, typed] = [stored, stored];
      return true;
    },
  };
}
