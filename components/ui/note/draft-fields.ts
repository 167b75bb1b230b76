import { type Annotation, type AnnotationPatch, limits } from '../../../lib/records';

/** The fields of an annotation that an editor changes. */
export type DraftFields = Pick<
  Annotation,
  'note' | 'tags' | 'colour' | 'regulationIds' | 'checked' | 'others' | 'deletedAt'
>;

const EMPTY: DraftFields = {
  note: '',
  tags: [],
  colour: 'yellow',
  regulationIds: [],
  checked: null,
  others: [],
  deletedAt: null,
};

const names = [
  'note',
  'tags',
  'colour',
  'regulationIds',
  'checked',
  'others',
  'deletedAt',
] as const;

export function fieldsOf(record: Annotation | null): DraftFields {
  if (record === null) return EMPTY;
  const { note, tags, colour, regulationIds, checked, others, deletedAt } = record;
  return { note, tags, colour, regulationIds, checked, others, deletedAt };
}

export const changedFields = (
  before: DraftFields,
  after: DraftFields,
): readonly (keyof DraftFields)[] => names.filter((name) => !isSame(before[name], after[name]));

export const sameFields = (a: DraftFields, b: DraftFields): boolean =>
  changedFields(a, b).length === 0;

/** Lists are short enough to be compared as JSON; long texts are compared directly. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/**
 * The fields here over a record that is stored now: what was changed here since `sent` stays, in lists item by item; the rest is the
 * record's.
 */
export function rebase(here: DraftFields, sent: DraftFields, stored: DraftFields): DraftFields {
  const pick = <K extends keyof DraftFields>(name: K): DraftFields[K] =>
    isSame(here[name], sent[name]) ? stored[name] : here[name];
  return {
    note: pick('note'),
    tags: mergeLists(here.tags, sent.tags, stored.tags),
    colour: pick('colour'),
    regulationIds: mergeLists(here.regulationIds, sent.regulationIds, stored.regulationIds),
    checked: pick('checked'),
    others: pick('others'),
    deletedAt: pick('deletedAt'),
  };
}

/** What was added to and taken from `sent` here, done to `stored`. */
function mergeLists(
  here: readonly string[],
  sent: readonly string[],
  stored: readonly string[],
): string[] {
  const added = here.filter((item) => !sent.includes(item) && !stored.includes(item));
  const remaining = stored.filter((item) => here.includes(item) || !sent.includes(item));
  return [...remaining, ...added];
}

/** The record of a highlight that is not on disk yet, as the user sees it: older than any, and empty. */
const NEVER = '1970-01-01T00:00:00.000Z';

/**
 * What of the fields is to be written. A note that is too long is left out: it would be refused.
 * @param known the record on disk; null where it is not known
 * @param before the fields that the writer takes for those on disk
 * @returns null where nothing is
 */
export function draftPatch(
  known: Annotation | null,
  before: DraftFields,
  fields: DraftFields,
): AnnotationPatch | null {
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
}
