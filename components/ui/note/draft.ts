import {
  type Annotation,
  type AnnotationPatch,
  type AnnotationResult,
  limits,
} from '../../../lib/records';
import {
  changedFields,
  type DraftFields,
  draftPatch,
  fieldsOf,
  rebase,
  sameFields,
} from './draft-fields';
import { answered, type Failed } from './save-answer';
import { saveTimers } from './save-timers';

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
  /** Whether anything that was typed or chosen is not on disk; a record that is merely not known yet is nothing of the user's. */
  isUnsaved(): boolean;
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
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  const patch = (before = fieldsOf(known)): AnnotationPatch | null =>
    draftPatch(known, before, fields);
  const isChanged = (): boolean => changedFields(fieldsOf(known), fields).length > 0;

  const state = (): DraftState => {
    if (fields.note.length > limits.note)
      return { kind: 'unsaved', reason: 'refused', field: 'note' };
    if (known !== null && running === null && !isChanged()) return { kind: 'saved' };
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

  const flush = (): Promise<void> => {
    timers.stop();
    if (running) again = true;
    else {
      running = run().finally(() => {
        running = null;
        tell();
      });
    }
    return running;
  };
  const timers = saveTimers(() => void flush());
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
        if (canHelp(result, known !== null)) timers.failed(failures++);
        break;
      }
    } while (again);
  };
  const receive = (stored: Annotation): void => {
    if (known !== null && stored.updatedAt <= known.updatedAt) return;
    if (known === null) {
      if (held) {
        waiting = stored;
        return;
      }
      const typed = fields;
      adopt(stored, fieldsOf(null));
      if (typed.note !== '' && stored.note !== '' && typed.note !== stored.note) {
        // Typed before the stored note had come: it goes on behind it.
        fields = { ...fields, note: `${stored.note}\n${typed.note}` };
        revision++;
      }
      if (isChanged()) void flush();
    } else if (!isChanged() && running === null) adopt(stored, fields);
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
    isUnsaved: () => inFlight !== null || isChanged(),
    change(change) {
      fields = { ...fields, ...change };
      // Before the stored note has come, it would take what is typed for another text of the same note.
      timers.typed(known === null ? 'later' : 'soon');
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
      if (stored === null) return;
      if (known === null) return receive(stored);
      if (stored.updatedAt <= known.updatedAt) return;
      // What was composed meanwhile is merged by the store.
      if (isChanged()) void flush();
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
