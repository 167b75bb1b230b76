import type { Annotation, ArticleVersion } from '../schema/records';
import { commonRun } from './changes-run';
import { comparable, splitWords, type Word } from './changes-words';

/** Where a highlighted passage stands in a text, in UTF-16 code units. */
export interface Passage {
  readonly kind: 'anchored' | 'uncertain';
  readonly start: number;
  readonly end: number;
}

/** Finds the passages of annotations in a text that may have changed since; null for one that is not there. */
export type FindPassages = (
  text: string,
  annotations: readonly Annotation[],
) => readonly (Passage | null)[];

/** A word of a passage that stayed, was taken out or was put in. */
export interface ChangedWord extends Word {
  readonly kind: 'same' | 'removed' | 'added';
}

/** What became of the words inside a passage. */
export interface PassageChange {
  readonly before: string;
  readonly after: string;
  /** When the version was seen in which the words changed first (ISO 8601). */
  readonly seenAt: string;
}

/** The text in which positions of annotations count: blocks joined by "\n". */
export const textOfVersion = ({ blocks }: Pick<ArticleVersion, 'blocks'>): string =>
  blocks.map(({ text }) => text).join('\n');

/**
 * How a passage's words changed: both texts in one list, what was taken out before what took its place.
 * @returns null where they read the same: white space, composition, tone placement, quotes and dashes are no change
 */
export function passageChange(before: string, after: string): ChangedWord[] | null {
  if (comparable(before) === comparable(after)) return null;
  const [old, now] = [splitWords(before), splitWords(after)];
  const same = commonRun(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const words: ChangedWord[] = [];
  const cut = { from: 0, to: 0 };
  for (const { from, to } of [...same, { from: old.length, to: now.length }]) {
    words.push(...old.slice(cut.from, from).map((word) => ({ ...word, kind: 'removed' as const })));
    words.push(...now.slice(cut.to, to).map((word) => ({ ...word, kind: 'added' as const })));
    const stayed = now[to];
    if (stayed) words.push({ ...stayed, kind: 'same' });
    cut.from = from + 1;
    cut.to = to + 1;
  }
  return words;
}

/**
 * The annotations whose passage still stands in the newest version, with other words inside.
 * @param versions oldest first
 * @returns by the annotation's id
 */
export function changedPassages(
  find: FindPassages,
  versions: readonly ArticleVersion[],
  annotations: readonly Annotation[],
): ReadonlyMap<string, PassageChange> {
  const changes = new Map<string, PassageChange>();
  let changed = annotations;
  // From the newest back: a passage is done with at the first version that has it unchanged, or has it no more.
  for (const version of versions.toReversed()) {
    if (changed.length === 0) break;
    const text = textOfVersion(version);
    const places = find(text, changed);
    changed = changed.filter((annotation, at) => {
      const place = places[at];
      if (place?.kind !== 'anchored') return false;
      const before = annotation.target.quote.exact;
      const here = text.slice(place.start, place.end);
      if (comparable(before) === comparable(here)) return false;
      const after = changes.get(annotation.id)?.after ?? here;
      changes.set(annotation.id, { before, after, seenAt: version.seenAt });
      return true;
    });
  }
  return changes;
}
