import {
  type Annotation,
  type AnnotationPatch,
  type AnnotationResult,
  limits,
  type WriteResult,
} from '../../lib/records';
import { changedFields, type DraftFields, fieldsOf, rebase, sameFields } from './draft-fields';

/** Milliseconds without a key after which what was typed is saved. */
const PAUSE = 300;
/** Milliseconds after the first unsaved key when it is saved at the latest, though typing goes on. */
const LATEST = 800;
/** Milliseconds without an answer after which a save counts as failed: a stopped worker may never answer. */
const ANSWER = 10_000;
/** Milliseconds before a failed save is tried again; the last one repeats. */
const RETRIES = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;
/** The record of a highlight that is not on disk yet, as the user sees it: older than any, and empty. */
const NEVER = '1970-01-01T00:00:00.000Z';

type Failed = Extract<WriteResult, { kind: 'failed' }>;

/**
 * - saved: everything is on disk
 * - saving: something is on its way there
 * - unsaved: it could not be written; the draft has it, and tries again by itself where that can help
 */
export type DraftState =
  | { readonly kind: 'saved' | 'saving' }
  | ({ readonly kind: 'unsaved' } & Pick<Failed, 'reason' | 'field' | 'kept'>);

export interface DraftView {
  readonly fields: DraftFields;
  readonly state: DraftState;
  /** Raised when the fields changed otherwise than by `change`: a field on the screen has to be written anew. */
  readonly revision: number;
  /** Whether the note differs from what it was when it was opened. */
  readonly canUndo: boolean;
}

/** Writes a patch. May reject, answer late or never. */
export type SavePatch = (patch: AnnotationPatch) => Promise<AnnotationResult>;

export interface Draft {
  read(): DraftView;
  /** What the user typed or chose. It is saved by itself. */
  change(change: Partial<DraftFields>): void;
  /** What was chosen by a button: fields on the screen are written anew, and it is saved at once. */
  set(change: Partial<DraftFields>): void;
  /** Saves at once what is unsaved; true when all of it is on disk. */
  keep(): Promise<boolean>;
  /** The page is going: what is unsaved is sent now, though a save is under way. */
  leave(): void;
  /** Gives the note and tags back that were there when it was opened; a second time it brings the newer ones back. */
  undo(): void;
  /** The record as somebody else wrote it, or as it was read for the first time. */
  receive(record: Annotation): void;
  /** An input method composes letters: until `release` no field is written anew. */
  hold(): void;
  release(): void;
  subscribe(changed: () => void): () => void;
}

/**
 * What is typed about an annotation, on its way to the disk: one save at a time, soon after a pause in typing and while it goes on.
 * What is stored elsewhere meanwhile is taken over where nothing is unsaved here; where both changed, the store keeps both texts.
 * @param record null while it is not known
 */
export function createDraft(record: Annotation | null, save: SavePatch): Draft {
  let known = record;
  let fields = fieldsOf(record);
  let opened = fields;
  let failure: Failed | null = null;
  let failures = 0;
  let revision = 0;
  let running: Promise<void> | null = null;
  let again = false;
  let inFlight: DraftFields | null = null;
  let held = false;
  let waiting: Annotation | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const patch = (before = fieldsOf(known)): AnnotationPatch | null => {
    const names = changedFields(before, fields).filter(
      (name) => name !== 'note' || fields.note.length <= limits.note,
    );
    if (names.length === 0) return null;
    const pick = (from: DraftFields): AnnotationPatch['to'] =>
      structuredClone(Object.fromEntries(names.map((name) => [name, from[name]])));
    return {
      base: known?.updatedAt ?? NEVER,
      at: new Date().toISOString(),
      from: pick(before),
      to: pick(fields),
    };
  };
  const isUnsaved = (): boolean => changedFields(fieldsOf(known), fields).length > 0;

  const state = (): DraftState => {
    if (fields.note.length > limits.note)
      return { kind: 'unsaved', reason: 'refused', field: 'note' };
    if (known !== null && running === null && !isUnsaved()) return { kind: 'saved' };
    return failure === null ? { kind: 'saving' } : { ...failure, kind: 'unsaved' };
  };

  /** Takes the record for the one on disk. `sent`: the fields here when it was written. */
  const adopt = (stored: Annotation, sent: DraftFields): void => {
    const next = rebase(fields, sent, fieldsOf(stored));
    if (held && next.note !== fields.note) {
      waiting = stored;
      return;
    }
    waiting = null;
    if (known === null) opened = fieldsOf(stored);
    known = stored;
    if (sameFields(next, fields)) return;
    fields = next;
    revision++;
  };

  const stopTimers = (): void => {
    for (const timer of [pause, latest, retry]) clearTimeout(timer);
    pause = latest = retry = undefined;
  };
  const flush = (): Promise<void> => {
    stopTimers();
    if (running) again = true;
    else {
      running = run().finally(() => {
        running = null;
        tell();
      });
    }
    return running;
  };
  const run = async (): Promise<void> => {
    do {
      again = false;
      const next = patch();
      if (next === null) {
        failure = null;
        break;
      }
      // Without what is too long to be sent: that is unsaved after the answer too.
      const sent: DraftFields = { ...fieldsOf(known), ...next.to };
      inFlight = sent;
      const wasKnown = known !== null;
      tell();
      const result = await answered(save(next));
      inFlight = null;
      if (result.kind === 'saved') {
        failure = null;
        failures = 0;
        adopt(result.annotation, sent);
      } else if (result.reason === 'gone' && !wasKnown && known !== null) {
        // The highlight came while this was on its way: it is there to be written on now.
        again = true;
      } else {
        // Before the record was seen, the highlight may be on its way to the disk.
        failure = known === null && result.reason === 'gone' && failures < 4 ? null : result;
        if (canHelp(result, known !== null)) retryLater();
        break;
      }
    } while (again);
  };
  const retryLater = (): void => {
    clearTimeout(retry);
    retry = setTimeout(flush, RETRIES[Math.min(failures, RETRIES.length - 1)]);
    failures++;
  };

  const receive = (stored: Annotation): void => {
    if (known !== null && stored.updatedAt <= known.updatedAt) return;
    if (known === null) {
      const typed = fields;
      adopt(stored, fieldsOf(null));
      if (typed.note !== '' && stored.note !== '' && typed.note !== stored.note) {
        // Typed before the stored note had come: it goes on behind it.
        fields = { ...fields, note: `${stored.note}\n${typed.note}` };
        revision++;
      }
      if (isUnsaved()) void flush();
    } else if (!isUnsaved() && running === null) adopt(stored, fields);
    // Else the next save is merged by the store, and its answer has both.
    tell();
  };

  return {
    read: () => ({
      fields,
      state: state(),
      revision,
      canUndo: fields.note !== opened.note || changedFields(opened, fields).includes('tags'),
    }),
    change(change) {
      fields = { ...fields, ...change };
      clearTimeout(pause);
      // Before the stored note has come, it would take what is typed for another text of the same note.
      if (known !== null) pause = setTimeout(flush, PAUSE);
      latest ??= setTimeout(flush, LATEST);
      tell();
    },
    set(change) {
      fields = { ...fields, ...change };
      revision++;
      tell();
      void flush();
    },
    async keep() {
      await flush();
      return state().kind === 'saved';
    },
    leave() {
      if (inFlight === null) {
        void flush();
        return;
      }
      // Changed from what is on its way: the store shall not take that for a text of somebody else.
      const next = patch(inFlight);
      if (next !== null) void answered(save(next));
    },
    undo() {
      const { note, tags } = fields;
      fields = { ...fields, note: opened.note, tags: opened.tags };
      opened = { ...opened, note, tags };
      revision++;
      tell();
      void flush();
    },
    receive,
    hold() {
      held = true;
    },
    release() {
      held = false;
      const stored = waiting;
      waiting = null;
      if (stored === null || (known !== null && stored.updatedAt <= known.updatedAt)) return;
      // What was composed meanwhile is merged by the store.
      if (isUnsaved()) void flush();
      else adopt(stored, fields);
      tell();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** Whether trying again can end otherwise. */
const canHelp = ({ reason }: Failed, isKnown: boolean): boolean =>
  reason === 'gone' ? !isKnown : reason !== 'refused' && reason !== 'newer';

/** The outcome, also of a save that throws or never answers. */
async function answered(saving: Promise<AnnotationResult>): Promise<AnnotationResult> {
  const failed: Failed = { kind: 'failed', reason: 'unknown' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<AnnotationResult>((resolve) => {
    timer = setTimeout(() => resolve(failed), ANSWER);
  });
  try {
    return await Promise.race([saving, late]);
  } catch {
    return failed;
  } finally {
    clearTimeout(timer);
  }
}
