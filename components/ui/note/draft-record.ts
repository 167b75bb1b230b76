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

export function createDraftRecord(stored: Annotation | null): DraftRecord {
  const fields = fieldsOf(stored);
  let opened = fields;
  let isHeld = false;
  let waiting: Annotation | null = null;

  const here = {
    known: stored,
    fields,
    revision: 0,
    isChanged: () => changedFields(fieldsOf(here.known), here.fields).length > 0,
    canUndo: () =>
      here.fields.note !== opened.note || changedFields(opened, here.fields).includes('tags'),
    patch: (before = fieldsOf(here.known)) => draftPatch(here.known, before, here.fields),
    change(change: Partial<DraftFields>) {
      here.fields = { ...here.fields, ...change };
    },
    rewrite(change: Partial<DraftFields>) {
      here.change(change);
      here.revision++;
    },
    undo() {
      const { note, tags } = here.fields;
      here.rewrite({ note: opened.note, tags: opened.tags });
      opened = { ...opened, note, tags };
    },
    adopt(record: Annotation, sent: DraftFields) {
      const next = rebase(here.fields, sent, fieldsOf(record));
      if (isHeld && next.note !== here.fields.note) {
        waiting = record;
        return;
      }
      waiting = null;
      if (here.known === null) opened = fieldsOf(record);
      here.known = record;
      if (!sameFields(next, here.fields)) here.rewrite(next);
    },
    adoptFirst(record: Annotation) {
      if (isHeld) {
        waiting = record;
        return false;
      }
      const typed = here.fields.note;
      here.adopt(record, fieldsOf(null));
      if (typed !== '' && record.note !== '' && typed !== record.note) {
        // Typed before the stored note had come: it goes on behind it.
        here.rewrite({ note: `${record.note}\n${typed}` });
      }
      return true;
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      const record = waiting;
      waiting = null;
      return record;
    },
  };
  return here;
}
