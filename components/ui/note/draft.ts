import { type Annotation, type FailedWrite, limits } from '../../../lib/records';
import type { DraftFields } from './draft-fields';
import { createDraftRecord } from './draft-record';
import { answered } from './save-answer';
import { createSaveLoop, type SavePatch } from './save-loop';

// In: what the user types, and what others store meanwhile. Out: patches that reach the disk, one at a time.
// draft-record.ts has the fields, save-loop.ts the saves, use-draft.ts joins them to a component.

/**
 * - saved: everything is on disk
 * - saving: something is on its way there
 * - unsaved: it could not be written; the draft has it, and tries again by itself where that can help
 */
export type DraftState =
  | { readonly kind: 'saved' | 'saving' }
  | ({ readonly kind: 'unsaved' } & Pick<FailedWrite, 'reason' | 'field' | 'kept'>);

export interface DraftView {
  readonly fields: DraftFields;
  readonly state: DraftState;
  /** Raised when the fields changed otherwise than by `change`: a field on the screen has to be written anew. */
  readonly revision: number;
  /** Whether the note or the tags differ from what they were when it was opened. */
  readonly canUndo: boolean;
}

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
  const draft = createDraftRecord(record);
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  const saves = createSaveLoop(draft, save, notify);

  const state = (): DraftState => {
    if (draft.fields.note.length > limits.note)
      return { kind: 'unsaved', reason: 'refused', field: 'note' };
    if (draft.known !== null && !saves.isRunning && !draft.isChanged()) return { kind: 'saved' };
    return saves.failure === null ? { kind: 'saving' } : { ...saves.failure, kind: 'unsaved' };
  };
  const receive = (stored: Annotation): void => {
    const { known } = draft;
    if (known === null) {
      if (!draft.adoptFirst(stored)) return;
      if (draft.isChanged()) void saves.flush();
    } else {
      if (stored.updatedAt <= known.updatedAt) return;
      // Else the next save is merged by the store, and its answer has both.
      if (!draft.isChanged() && !saves.isRunning) draft.adopt(stored, draft.fields);
    }
    notify();
  };

  return {
    read: () => ({
      fields: draft.fields,
      state: state(),
      revision: draft.revision,
      canUndo: draft.canUndo(),
    }),
    isUnsaved: () => saves.inFlight !== null || draft.isChanged(),
    change(change) {
      draft.change(change);
      // Before the stored note has come, it would take what is typed for another text of the same note.
      saves.typed(draft.known === null ? 'later' : 'soon');
      notify();
    },
    set(change) {
      draft.rewrite(change);
      notify();
      void saves.flush();
    },
    async keep() {
      await saves.flush();
      return state().kind === 'saved';
    },
    leave() {
      if (saves.inFlight === null) {
        void saves.flush();
        return;
      }
      // Changed from what is on its way: the store shall not take that for a text of somebody else.
      const patch = draft.patch(saves.inFlight);
      if (patch !== null) void answered(save(patch));
    },
    undo() {
      draft.undo();
      notify();
      void saves.flush();
    },
    receive,
    hold: draft.hold,
    release() {
      const stored = draft.release();
      if (stored === null) return;
      const { known } = draft;
      if (known === null) return receive(stored);
      if (stored.updatedAt <= known.updatedAt) return;
      // What was composed meanwhile is merged by the store.
      if (draft.isChanged()) void saves.flush();
      else draft.adopt(stored, draft.fields);
      notify();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
