import { type Annotation, limits, othersWithinLimit } from '../../../records';
import type { PlanReason } from '../../plan';
import type { ImportedNote } from '../notes/imported-note';
import { foldedWords } from './note-identity';
import type { NoteContent } from './note-record';

/** What becomes of a note that is stored already: why it stays as it is, or the row as it is to be. */
export type Comparison =
  | { readonly verdict: 'skip'; readonly reason: PlanReason }
  | { readonly verdict: 'update'; readonly row: Annotation };

/** When an import is planned, and the eight letters of the profile where. */
export interface Moment {
  readonly now: Date;
  readonly device: string;
}

const skip = (reason: PlanReason): Comparison => ({ verdict: 'skip', reason });

/**
 * Compares a note of a file with the stored one of its id. The file's note replaces what is older here, and that is kept among
 * the others; tags are only added; a file without a note, or without colours, says nothing of them.
 */
export function compareNote(
  stored: Annotation,
  content: NoteContent,
  times: Pick<ImportedNote, 'createdAt' | 'updatedAt' | 'annotationId'>,
  { now, device }: Moment,
): Comparison {
  if (stored.deletedAt !== null || stored.purgedAt !== undefined) return skip('in-trash');
  const note = content.note === '' ? stored.note : content.note;
  const tags = [...stored.tags, ...newTags(stored.tags, content.tags)];
  const colour = content.colour ?? stored.colour;
  const isSame =
    note === stored.note && tags.length === stored.tags.length && colour === stored.colour;
  if (isSame) return skip('same');
  const changedAt = times.updatedAt ?? times.createdAt;
  // What was written from here says more than the note, where a format has no field for it.
  if (times.annotationId !== undefined && changedAt === stored.updatedAt) return skip('same');
  // Without a time of its own, the file's note can only replace one that nobody touched since it came.
  if (stored.updatedAt > (changedAt ?? stored.createdAt)) return skip('newer-here');
  const others = othersWith(stored, note, device);
  if (others === null || tags.length > limits.tags) return skip('newer-here');
  const updatedAt = laterOf(changedAt, stored.updatedAt, now);
  return { verdict: 'update', row: { ...stored, note, tags, colour, others, updatedAt } };
}

/** The stored text goes to the others where another takes its place; null where they are full. */
function othersWith(stored: Annotation, note: string, device: string): Annotation['others'] | null {
  const { others, note: text, updatedAt: at } = stored;
  const isKept = text === '' || text === note || others.some((other) => other.text === text);
  if (isKept) return others;
  return othersWithinLimit([...others, { text, device, at }]);
}

const newTags = (known: readonly string[], tags: readonly string[]): readonly string[] => {
  const keys = new Set(known.map((tag) => tag.toLowerCase()));
  return tags.filter((tag) => !keys.has(tag.toLowerCase()));
};

/** When the file changed it, where that is later than what is stored and not in the future; else now, or just behind it. */
function laterOf(changedAt: string | null, storedAt: string, now: Date): string {
  const moment = now.toISOString();
  if (changedAt !== null && changedAt > storedAt && changedAt <= moment) return changedAt;
  return new Date(Math.max(now.getTime(), Date.parse(storedAt) + 1)).toISOString();
}

/** What makes two notes of an article equal: the same words with the same text. */
const likeness = (quote: string, note: string): string =>
  `${foldedWords(quote)}\n${foldedWords(note)}`;

/** Finds the note that the user made on the same words with the same text; null where there is none. */
export type FindEqual = (content: NoteContent) => Annotation | null;

/** Of equal ones it is one outside the trash. */
export function equalAmong(notes: readonly Annotation[]): FindEqual {
  const known = new Map<string, Annotation>();
  for (const note of notes) {
    const key = likeness(note.target.quote.exact, note.note);
    if (known.get(key)?.deletedAt !== null) known.set(key, note);
  }
  return ({ target, note }) => known.get(likeness(target.quote.exact, note)) ?? null;
}
