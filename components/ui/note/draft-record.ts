import type { Annotation, AnnotationPatch } from '../../../lib/records';
import {
  changedFields,
  type DraftFields,
  draftPatch,
  fieldsOf,
  rebase,
  sameFields,
} from './draft-fields';

/** The fields of an annotation as they are here, over the record that is on disk. */
export interface DraftRecord {
  /** The record on disk; null while it is not known. */
  readonly known: Annotation | null;
  readonly fields: DraftFields;
  /** Raised when the fields changed otherwise than by `change`. */
  readonly revision: number;
  isChanged(): boolean;
  /** Whether the note or tags differ from what they were when it was opened. */
  canUndo(): boolean;
  /** What is to be written; null where nothing is. `before`: the fields that the writer takes for those on disk. */
  patch(before?: DraftFields): AnnotationPatch | null;
  change(change: Partial<DraftFields>): void;
  /** The same, and fields on the screen are to be written anew. */
  rewrite(change: Partial<DraftFields>): void;
  undo(): void;
  /** Takes the record for the one on disk. `sent`: the fields here when it was written. */
  adopt(stored: Annotation, sent: DraftFields): void;
  /** The same for the first one, which may come after the user began to type. False: it waits for `release`. */
  adoptFirst(stored: Annotation): boolean;
  /** Until `release` no field is written anew. */
  hold(): void;
  /** Gives the record that came meanwhile. */
  release(): Annotation | null;
}

export function createDraftRecord(record: Annotation | null): DraftRecord {
  let known = record;
  let fields = fieldsOf(record);
  let opened = fields;
  let revision = 0;
  let isHeld = false;
  let waiting: Annotation | null = null;

  const rewrite = (change: Partial<DraftFields>): void => {
    fields = { ...fields, ...change };
    revision++;
  };
  const adopt = (stored: Annotation, sent: DraftFields): void => {
    const next = rebase(fields, sent, fieldsOf(stored));
    if (isHeld && next.note !== fields.note) {
      waiting = stored;
      return;
    }
    waiting = null;
    if (known === null) opened = fieldsOf(stored);
    known = stored;
    if (!sameFields(next, fields)) rewrite(next);
  };

  return {
    get known() {
      return known;
    },
    get fields() {
      return fields;
    },
    get revision() {
      return revision;
    },
    isChanged: () => changedFields(fieldsOf(known), fields).length > 0,
    canUndo: () => fields.note !== opened.note || changedFields(opened, fields).includes('tags'),
    patch: (before = fieldsOf(known)) => draftPatch(known, before, fields),
    change(change) {
      fields = { ...fields, ...change };
    },
    rewrite,
    undo() {
      const { note, tags } = fields;
      rewrite({ note: opened.note, tags: opened.tags });
      opened = { ...opened, note, tags };
    },
    adopt,
    adoptFirst(stored) {
      if (isHeld) {
        waiting = stored;
        return false;
      }
      const typed = fields.note;
      adopt(stored, fieldsOf(null));
      if (typed !== '' && stored.note !== '' && typed !== stored.note) {
        // Typed before the stored note had come: it goes on behind it.
        rewrite({ note: `${stored.note}\n${typed}` });
      }
      return true;
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      const stored = waiting;
      waiting = null;
      return stored;
    },
  };
}
