import type { BlockChange } from '../../../lib/records';
import type { PassagePart } from './placed-notes';
import { type Stretch, wordChanges } from './word-changes';

/** A stretch of a block that is drawn in one way: its change, and the parts of passages over it. */
export interface Run {
  readonly kind: Stretch['kind'];
  readonly text: string;
  readonly parts: readonly PassagePart[];
}

const NONE: readonly PassagePart[] = [];

/** A block's text with its changes and the highlights of both versions. */
export function runsOf(
  change: BlockChange,
  before: readonly PassagePart[] = NONE,
  after: readonly PassagePart[] = NONE,
): readonly Run[] {
  let [from, to] = [0, 0];
  return stretchesOf(change).flatMap((stretch) => {
    const text = stretch.kind === 'removed' ? stretch.before : stretch.after;
    const parts = [
      ...(stretch.kind === 'added' ? NONE : shifted(before, from)),
      ...(stretch.kind === 'removed' ? NONE : shifted(after, to)),
    ];
    from += stretch.before.length;
    to += stretch.after.length;
    return cutAtParts(stretch.kind, text, parts);
  });
}

function stretchesOf({ before, after }: BlockChange): readonly Stretch[] {
  if (before === null) return [{ kind: 'added', before: '', after: after.text }];
  if (after === null) return [{ kind: 'removed', before: before.text, after: '' }];
  return wordChanges(before.text, after.text);
}

const shifted = (parts: readonly PassagePart[], by: number): readonly PassagePart[] =>
  parts.map((part) => ({ ...part, start: part.start - by, end: part.end - by }));

/** Cuts a text wherever a highlight begins or ends in it. */
export function cutAtParts(
  kind: Run['kind'],
  text: string,
  parts: readonly PassagePart[],
): readonly Run[] {
  const edges = parts
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > 0 && edge < text.length);
  const points = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, at) => {
    const end = points[at + 1] ?? text.length;
    return {
      kind,
      text: text.slice(start, end),
      parts: parts.filter((part) => part.start < end && part.end > start),
    };
  });
}
