/*
 * In: ids of many notes, and what is to become of each.
 * Out: all of it in one transaction, with what is needed to take it back; and notes emptied for good.
 */
import {
  type Annotation,
  type AnnotationFields,
  applyPatch,
  equal,
  patchFrom,
} from '../../records';
import type { Store } from '../open/database';
import { isTooMuch } from '../write/annotations';
import { type Along, writeMany } from './write-many';

/** Fields of a note as they were, and as they were written. */
export interface ChangedNote {
  readonly id: string;
  readonly before: AnnotationFields;
  readonly after: AnnotationFields;
}

export interface ChangedMany {
  /** Those that are otherwise now. */
  readonly changed: readonly ChangedNote[];
  /** Ids of notes that are not stored, or were emptied for good. */
  readonly missing: readonly string[];
  /** Ids of notes that stayed as they were, since they would have had more tags or documents than are stored. */
  readonly refused: readonly string[];
}

/**
 * Changes fields of many notes as they stand, in one transaction.
 * @param fieldsOf what is to be otherwise in a note; an empty object where nothing is
 */
export async function changeMany(
  store: Store,
  ids: readonly string[],
  fieldsOf: (known: Annotation) => AnnotationFields,
  now = new Date(),
  along?: Along,
): Promise<ChangedMany> {
  const at = now.toISOString();
  const changed: ChangedNote[] = [];
  const [missing, refused]: [string[], string[]] = [[], []];
  const nextOf = (id: string, known: Annotation | undefined, device: string) => {
    if (known === undefined) {
      missing.push(id);
      return null;
    }
    const fields = fieldsOf(known);
    const next = applyPatch(known, patchFrom(known, fields, at), device, at);
    if (next === known) return null;
    if (isTooMuch(next)) {
      refused.push(id);
      return null;
    }
    changed.push({ id, before: pick(known, fields), after: pick(next, fields) });
    return next;
  };
  await writeMany(store, ids, nextOf, along);
  return { changed, missing, refused };
}

const pick = (note: Annotation, fields: AnnotationFields): AnnotationFields => {
  const names = Object.keys(fields) as (keyof AnnotationFields)[];
  return Object.fromEntries(names.map((name) => [name, note[name]]));
};

/**
 * Takes back what `changeMany` wrote, field by field where a field is still as it was written.
 * @returns how many notes are as they were before in these fields, and how many are not: they were changed since, or are gone
 */
export async function undoMany(
  store: Store,
  changed: readonly ChangedNote[],
  now = new Date(),
  along?: Along,
): Promise<{ readonly undone: number; readonly kept: number }> {
  const byId = new Map(changed.map((note) => [note.id, note]));
  const at = now.toISOString();
  let undone = 0;
  const nextOf = (id: string, known: Annotation | undefined, device: string) => {
    const note = byId.get(id);
    if (known === undefined || note === undefined) return null;
    const names = Object.keys(note.after) as (keyof AnnotationFields)[];
    const still = names.filter((name) => equal(known[name], note.after[name]));
    if (still.length === names.length) undone++;
    const fields = Object.fromEntries(still.map((name) => [name, note.before[name]]));
    const next = applyPatch(known, patchFrom(known, fields, at), device, at);
    return next === known ? null : next;
  };
  await writeMany(store, [...byId.keys()], nextOf, along);
  return { undone, kept: byId.size - undone };
}
