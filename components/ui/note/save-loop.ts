import type { AnnotationPatch, AnnotationResult, FailedWrite } from '../../../lib/records';
import { type DraftFields, fieldsOf } from './draft-fields';
import type { DraftRecord } from './draft-record';
import { answered } from './save-answer';
import { type SaveTimers, saveTimers } from './save-timers';

/** Writes a patch. May reject, answer late or never. */
export type SavePatch = (patch: AnnotationPatch) => Promise<AnnotationResult>;

/** How often a highlight may be missing before its record was seen: it may be on its way to the disk. */
const MAX_EARLY_FAILURES = 4;

/** The saves of a draft: one at a time, and another one as long as something is left to save. */
export interface SaveLoop {
  readonly isRunning: boolean;
  /** The fields of the save that waits for its answer. */
  readonly inFlight: DraftFields | null;
  /** Why the last save did not end well. */
  readonly failure: FailedWrite | null;
  readonly typed: SaveTimers['typed'];
  /** Saves at once what is unsaved. */
  flush(): Promise<void>;
}

/** @param changed something here, or in the record, is not what it was */
export function createSaveLoop(
  record: DraftRecord,
  save: SavePatch,
  changed: () => void,
): SaveLoop {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let inFlight: DraftFields | null = null;
  let failure: FailedWrite | null = null;
  let failures = 0;

  const flush = (): Promise<void> => {
    timers.stop();
    if (running) isAskedAgain = true;
    else {
      running = run().finally(() => {
        running = null;
        changed();
      });
    }
    return running;
  };
  const timers = saveTimers(() => void flush());
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      const patch = record.patch();
      if (patch === null) {
        failure = null;
        break;
      }
      // Without what is too long to be sent: that is unsaved after the answer too.
      const sent: DraftFields = { ...fieldsOf(record.known), ...patch.to };
      inFlight = sent;
      const wasKnown = record.known !== null;
      changed();
      const result = await answered(save(patch));
      inFlight = null;
      if (!takeAnswer(result, sent, wasKnown)) break;
    } while (isAskedAgain);
  };
  /** @returns false where nothing more can be saved now */
  const takeAnswer = (result: AnnotationResult, sent: DraftFields, wasKnown: boolean): boolean => {
    const isKnown = record.known !== null;
    if (result.kind === 'saved') {
      failure = null;
      failures = 0;
      record.adopt(result.annotation, sent);
      return true;
    }
    if (result.reason === 'gone' && !wasKnown && isKnown) {
      // The highlight came while this was on its way: it is there to be written on now.
      isAskedAgain = true;
      return true;
    }
    const isEarly = result.reason === 'gone' && !isKnown && failures < MAX_EARLY_FAILURES;
    failure = isEarly ? null : result;
    if (canHelp(result, isKnown)) timers.failed(failures++);
    return false;
  };
  return {
    get isRunning() {
      return running !== null;
    },
    get inFlight() {
      return inFlight;
    },
    get failure() {
      return failure;
    },
    typed: timers.typed,
    flush,
  };
}

/** Whether trying again can end otherwise. */
const canHelp = ({ reason }: FailedWrite, isKnown: boolean): boolean =>
  reason === 'gone' ? !isKnown : reason !== 'refused' && reason !== 'newer';
