import type { Mark, NewAnnotation } from '../../extension';
import type { MarkFields, MarkPatch } from '../../records';
import type { Change, Pending } from '../facts';

/** What is to be sent next of what is pending; null: nothing is left to be written. */
export type Step =
  | { readonly kind: 'add'; readonly annotation: NewAnnotation }
  | {
      readonly kind: 'patch';
      readonly patch: MarkPatch;
      /** How many of the changes it carries. */
      readonly count: number;
    };

export function nextStep(pending: Pending): Step | null {
  const { addition, changes, known, deletedAt, mayBeAdded } = pending;
  const to = fieldsOf(changes);
  if (addition !== null) {
    // Taken back before anybody could have stored it: nothing needs to be written.
    if (isText(to.deletedAt) && !mayBeAdded) return null;
    return { kind: 'add', annotation: addition };
  }
  const onDisk: Required<MarkFields> = { target: known.target, colour: known.colour, deletedAt };
  const fields = (Object.keys(to) as (keyof MarkFields)[]).filter(
    (field) => to[field] !== undefined && to[field] !== onDisk[field],
  );
  const last = changes.at(-1);
  if (fields.length === 0 || last === undefined) return null;
  return {
    kind: 'patch',
    count: changes.length,
    patch: {
      base: known.updatedAt,
      at: last.changedAt,
      from: pick(onDisk, fields),
      to: pick(to, fields),
    },
  };
}

/** The mark as the user wants it. */
export function wantedMark({ known, changes }: Pending): Mark {
  const { target = known.target, colour = known.colour } = fieldsOf(changes);
  const same = target === known.target && colour === known.colour;
  return same ? known : { ...known, target, colour };
}

/** When the user deleted it; null where it is to stay. */
export function wantedDeletion({ changes, deletedAt }: Pending): string | null {
  const wanted = fieldsOf(changes).deletedAt;
  return wanted === undefined ? deletedAt : wanted;
}

/** A highlight as its mark will be once it is stored. */
export const markFromAddition = (addition: NewAnnotation): Mark => ({
  ...addition,
  regulationIds: [],
  updatedAt: addition.createdAt,
  hasNote: false,
});

const fieldsOf = (changes: readonly Change[]): MarkFields =>
  Object.assign({}, ...changes.map(({ to }) => to));

const pick = (all: MarkFields, fields: readonly (keyof MarkFields)[]): MarkFields =>
  Object.fromEntries(fields.map((field) => [field, all[field]]));

const isText = (value: unknown): value is string => typeof value === 'string';
