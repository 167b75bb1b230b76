import type { BlockChange } from '../../../lib/records';
import type { Mark } from './placed-notes';
import { type Stretch, wordChanges } from './word-changes';

/** A piece of a block that is drawn in one way: its change, and the highlights over it. */
export interface Run {
  readonly kind: Stretch['kind'];
  readonly text: string;
  readonly marks: readonly Mark[];
}

const NONE: readonly Mark[] = [];

/** A block's text with its changes and the highlights of both versions. */
export function runsOf(
  change: BlockChange,
  before: readonly Mark[] = NONE,
  after: readonly Mark[] = NONE,
): readonly Run[] {
  let [from, to] = [0, 0];
  return stretchesOf(change).flatMap((stretch) => {
    const text = stretch.kind === 'removed' ? stretch.before : stretch.after;
    const marks = [
      ...(stretch.kind === 'added' ? NONE : shifted(before, from)),
      ...(stretch.kind === 'removed' ? NONE : shifted(after, to)),
    ];
    from += stretch.before.length;
    to += stretch.after.length;
    return cut(stretch.kind, text, marks);
  });
}

function stretchesOf({ before, after }: BlockChange): readonly Stretch[] {
  if (before === null) return [{ kind: 'added', before: '', after: after.text }];
  if (after === null) return [{ kind: 'removed', before: before.text, after: '' }];
  return wordChanges(before.text, after.text);
}

const shifted = (marks: readonly Mark[], by: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, start: mark.start - by, end: mark.end - by }));

/** Cuts a text wherever a highlight begins or ends in it. */
function cut(kind: Run['kind'], text: string, marks: readonly Mark[]): readonly Run[] {
  const edges = marks
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > 0 && edge < text.length);
  const points = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, at) => {
    const end = points[at + 1] ?? text.length;
    return {
      kind,
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start < end && mark.end > start),
    };
  });
}
