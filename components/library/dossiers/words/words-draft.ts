import type { WriteFailure, WriteResult } from '../../../../lib/records';
import { answered } from '../../../ui/note/save-answer';
import { saveTimers } from '../../../ui/note/save-timers';
import type { KeptDraft } from '../../../ui/note/unsaved-drafts';

// In: what is typed in a field, and what others store meanwhile. Out: texts that reach the disk, one at a time.

/** Words of a dossier that are typed: saved soon after a pause, one save at a time, tried again where one fails. */
export interface WordsDraft extends KeptDraft {
  /** As they stand in the field. */
  read(): string;
  /** Why the last save did not end well. */
  failure(): WriteFailure | null;
  typed(text: string): void;
  /** The field is left: it shows what is stored of its words, and what is unsaved is saved at once. @returns what it shows */
  end(): string;
  /** Saves at once what is unsaved. */
  flush(): void;
  /** What is stored now. @returns whether the field is to show it: not while something of it is unsaved */
  receive(text: string): boolean;
}

interface WordsDraftParts {
  /** As it is stored. */
  readonly text: string;
  /** Stores a text in the place of another. */
  readonly save: (from: string, to: string) => Promise<WriteResult>;
  /** What is stored of what is typed. @param known what is stored now */
  readonly settle?: (typed: string, known: string) => string;
}

export function createWordsDraft(parts: WordsDraftParts): WordsDraft {
  const { save, settle = (text) => text } = parts;
  let [known, typed] = [parts.text, parts.text];
  let inFlight: string | null = null;
  let failure: WriteFailure | null = null;
  let failures = 0;
  // What this draft stored over, until what it stored is read: a long dossier is read again some time after it was written.
  const outdated = new Set<string>();
  let latestRead = parts.text;
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const wanted = (): string => settle(typed, known);
  const isUnsaved = (): boolean => inFlight !== null || wanted() !== known;

  const run = async (): Promise<void> => {
    while (wanted() !== known) {
      inFlight = wanted();
      notify();
      const result = await answered(save(known, inFlight));
      failure = result.kind === 'saved' ? null : result.reason;
      if (result.kind === 'failed') {
        inFlight = null;
        return timers.failed(failures++);
      }
      failures = 0;
      outdated.add(known);
      [known, inFlight] = [inFlight, null];
      if (latestRead === known) outdated.clear();
    }
    // Typed back to what is stored, after a save that failed.
    failure = null;
  };
  const flush = (): void => {
    timers.stop();
    if (inFlight === null) void run().finally(notify);
  };
  const timers = saveTimers(flush);
  return {
    read: () => typed,
    failure: () => failure,
    isUnsaved,
    typed(text) {
      typed = text;
      timers.typed('soon');
      notify();
    },
    end() {
      typed = wanted();
      flush();
      notify();
      return typed;
    },
    flush,
    leave() {
      timers.stop();
      // From what is on its way: the store shall not take that for a text of another window.
      if (wanted() !== (inFlight ?? known)) void answered(save(inFlight ?? known, wanted()));
    },
    receive(stored) {
      latestRead = stored;
      if (stored === known) outdated.clear();
      if (isUnsaved() || stored === known || outdated.has(stored)) return false;
      known = stored;
      if (wanted() === stored) return false;
      typed = stored;
      return true;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
