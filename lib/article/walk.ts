import { HIDDEN } from './element';
import { enter } from './enter';
import type { Focus } from './focus';
import { addTo, cut, Inline } from './line';
import { closeBox, type Page, type Run } from './page';
import { MOST_RUNS, startAt, type Walking } from './walking';

/**
 * Behind the body in a focus so many runs are read (who signed it, what tells it is over), and as many again behind
 * prose, but no more than these together.
 */
const BEHIND = 30;
const MOST_BEHIND = 80;
const PROSE = 80;

const TEXT = 3;

/**
 * One pass over the live tree or the part of it in focus, open shadow roots included, but for what is of `others`. It
 * reads no layout and writes nothing. Most pages are read once or twice, by code no engine has compiled yet: few steps a
 * node, in functions so small that compiling them on the way does not hold up the reading.
 */
export function walk(
  root: Element,
  focus: Focus | null = null,
  others: readonly Element[] = [],
): Page {
  const walking = startAt(root, focus);
  for (const element of others) walking.marks.set(element, HIDDEN);
  for (;;) {
    const { node } = walking;
    if (node === null || walking.nodesLeft <= 0) {
      if (walking.nexts.length === 0) break;
      leave(walking);
      continue;
    }
    walking.nodesLeft--;
    const type: unknown = node.nodeType;
    if (type === TEXT) readText(walking, node as Text);
    else enter(walking, node as Element, type);
  }
  const { boxes, runs, videos, path } = walking;
  return { boxes, runs, videos, passed: path.length - 1, elsewhere: focus?.elsewhere ?? 0 };
}

function readText(walking: Walking, text: Text): void {
  const { line, runs, inline } = walking;
  const { data } = text;
  const { length } = data.trim();
  if (length > 0) {
    if (line.breaks > 1) {
      cut(line, walking.box, runs);
      if (runs.length >= walking.mostRuns) walking.nodesLeft = 0;
    }
    line.breaks = 0;
  }
  addTo(line, text, data, length, inline);
  walking.node = inline & Inline.Alone ? null : text.nextSibling;
}

/** Returns from an element whose last node has been visited. */
function leave(walking: Walking): void {
  const { box } = walking;
  const owner = walking.owners.pop() ?? -1;
  if (owner !== box) endBox(walking, box, owner);
  walking.node = walking.nexts.pop() ?? null;
  walking.inline = walking.states.pop() ?? 0;
}

function endBox(walking: Walking, box: number, owner: number): void {
  const { boxes, runs, focus } = walking;
  cut(walking.line, box, runs);
  if (focus !== null) {
    if (boxes[box]?.element === focus.body) {
      walking.bound = Math.min(MOST_RUNS, runs.length + MOST_BEHIND);
      walking.mostRuns = Math.min(walking.bound, runs.length + BEHIND);
    } else if (walking.mostRuns < walking.bound && isProse(runs[runs.length - 1], box))
      walking.mostRuns = Math.min(walking.bound, runs.length + BEHIND);
  }
  if (runs.length >= walking.mostRuns) walking.nodesLeft = 0;
  closeBox(boxes, box, runs.length);
  walking.box = owner;
}

/** Whether a run that ends with its box is prose. */
const isProse = (run: Run | undefined, box: number): boolean =>
  run !== undefined &&
  run.box === box &&
  run.text.length > PROSE &&
  run.links * 2 < run.text.length;
