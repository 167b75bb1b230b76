import { limits } from './schema/limits';
import type {
  Annotation,
  AnnotationFields,
  AnnotationPatch,
  OtherText,
  Patch,
} from './schema/records';

/** What a writer knew and what it wants, as a patch. Fields that it does not name stay as they are. */
export function patchFrom<Fields extends AnnotationFields>(
  known: Annotation,
  to: Fields,
  at: string,
): Patch<Fields> {
  const names = Object.keys(to) as (keyof Fields & keyof Annotation)[];
  const from = Object.fromEntries(names.map((name) => [name, known[name]])) as Fields;
  return { base: known.updatedAt, at, from, to };
}

/**
 * The record after a patch. A patch of the record as it stands sets its fields; one of an older record is merged field by
 * field, so that nobody's text is lost:
 * - a field that nobody else changed takes what the patch wants; tags, documents and other texts merge as sets
 * - of colour, passage and check the later edit wins; a deletion stays until a patch that is not older takes it back
 * - of a note that both changed, the arriving text is the note and the stored one goes to `others`
 *
 * The same patch once more changes nothing.
 * @param device the eight letters of this profile, for a text that goes to `others`
 * @returns the very same record where nothing changes
 * @throws RefusedError where `others` is full
 */
export function applyPatch(
  record: Annotation,
  patch: AnnotationPatch,
  device: string,
  now: string,
): Annotation {
  const to = patch.base === record.updatedAt ? patch.to : merge(record, patch, device);
  const names = Object.keys(to) as (keyof AnnotationFields)[];
  const changed = names.filter((name) => to[name] !== undefined && !equal(to[name], record[name]));
  if (changed.length === 0) return record;
  const fields = Object.fromEntries(changed.map((name) => [name, to[name]]));
  // As old as what it was made of: nobody's edit, such as a place that was found, which moves nothing in the order of notes.
  const time = patch.at === patch.base ? patch.at : now;
  return { ...record, ...fields, updatedAt: laterThan(record.updatedAt, time) };
}

/** `now`, or one millisecond behind `time` where the clock has not moved on (ISO 8601). */
const laterThan = (time: string, now: string): string =>
  new Date(Math.max(Date.parse(time) + 1, Date.parse(now))).toISOString();

/** Whether two values of plain data are the same, whatever the order of their fields; `undefined` is a missing field. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  const [a, b] = [Object.entries(one), new Map(Object.entries(other))];
  const present = a.filter(([, value]) => value !== undefined);
  const size = [...b.values()].filter((value) => value !== undefined).length;
  return present.length === size && present.every(([name, value]) => equal(value, b.get(name)));
}

function merge(record: Annotation, patch: AnnotationPatch, device: string): AnnotationFields {
  const { from, to } = patch;
  const { note, others } = mergeNote(record, patch, device);
  return {
    ...later(record, patch),
    ...(to.tags && { tags: mergeSet(record.tags, from.tags, to.tags, String) }),
    ...(to.regulationIds && {
      regulationIds: mergeSet(record.regulationIds, from.regulationIds, to.regulationIds, String),
    }),
    ...(to.deletedAt !== undefined && { deletedAt: mergeDeletion(record, patch, to.deletedAt) }),
    note,
    others: requireRoom(mergeSet(others, from.others, to.others, otherKey)),
  };
}

/** Colour, passage and check: of two edits of the same field the later one wins. */
function later(record: Annotation, { from, to, at }: AnnotationPatch): AnnotationFields {
  const names = (['colour', 'target', 'checked'] as const).filter((name) => {
    if (to[name] === undefined) return false;
    return equal(record[name], from[name]) || Date.parse(at) >= Date.parse(record.updatedAt);
  });
  return Object.fromEntries(names.map((name) => [name, to[name]]));
}

function mergeDeletion(
  { deletedAt }: Annotation,
  { at }: AnnotationPatch,
  to: string | null,
): string | null {
  if (deletedAt === null) return to;
  return to === null && Date.parse(at) >= Date.parse(deletedAt) ? null : deletedAt;
}

function mergeNote(
  record: Annotation,
  { from, to }: AnnotationPatch,
  device: string,
): Pick<Annotation, 'note' | 'others'> {
  const { note: stored, others } = record;
  if (to.note === undefined || stored === to.note) return { note: stored, others };
  if (stored === from.note) return { note: to.note, others };
  const hasText = (text: string) => (other: OtherText) => other.text === text;
  // This text arrived before and was overwritten since. A text that the writer chose among the others is another case.
  const arrived = others.some(hasText(to.note)) && !from.others?.some(hasText(to.note));
  if (arrived) return { note: stored, others };
  // The writer's own earlier text is what the new one was made of.
  const remaining = others.filter(({ text }) => text === '' || text !== from.note);
  // To empty a note is to delete the text that stood there, not a text that another window wrote meanwhile.
  if (to.note === '') return { note: stored, others: remaining };
  if (stored === '' || remaining.some(hasText(stored))) return { note: to.note, others: remaining };
  return { note: to.note, others: [...remaining, { text: stored, device, at: record.updatedAt }] };
}

/** Where there are too many, the two oldest become one text: nothing is dropped. Null where that is too long. */
export function othersWithinLimit(others: readonly OtherText[]): OtherText[] | null {
  if (others.length <= limits.others) return [...others];
  const [first, second, ...rest] = others;
  const text = [first?.text, second?.text].join('\n\n');
  if (first === undefined || second === undefined || text.length > limits.note) return null;
  return othersWithinLimit([{ ...second, text }, ...rest]);
}

function requireRoom(others: readonly OtherText[]): OtherText[] {
  const within = othersWithinLimit(others);
  if (within === null) {
    throw Object.assign(new Error('no room for another text'), { name: 'RefusedError' });
  }
  return within;
}

const otherKey = ({ text, device }: OtherText): string => `${device}\n${text}`;

/** What is stored, without what the patch took out, with what it put in. */
function mergeSet<T>(
  stored: readonly T[],
  from: readonly T[] | undefined,
  to: readonly T[] | undefined,
  keyOf: (item: T) => string,
): T[] {
  if (to === undefined) return [...stored];
  const [before, after] = [new Set((from ?? []).map(keyOf)), new Set(to.map(keyOf))];
  const remaining = stored.filter((item) => after.has(keyOf(item)) || !before.has(keyOf(item)));
  const there = new Set(stored.map(keyOf));
  const added = to.filter((item) => !there.has(keyOf(item)) && !before.has(keyOf(item)));
  return [...remaining, ...added];
}
