import { HIDDEN, inherited, isVideo, marksOf, readMarks, signalsOfLink, UNREAD } from './element';
import type { Focus } from './focus';
import { addTo, cut, Inline, newLine } from './line';
import { type Box, boxOf, closeBox, type Page, type Run } from './page';
import { Signal, signalsOf } from './signals';
import { kindOf, Tag } from './tags';

/**
 * More than any article page has (the largest of 231 real ones: 11 806 nodes, 1 522 runs); what stands behind is left
 * unread so that time stays bounded.
 */
const MOST_NODES = 25_000;
const MOST_RUNS = 2_500;

/**
 * Behind the body in a focus so many runs are read (who signed it, what tells it is over), and as many again behind
 * prose, but no more than these together.
 */
const BEHIND = 30;
const MOST_BEHIND = 80;
const PROSE = 80;

const ELEMENT = 1;
const TEXT = 3;

/**
 * One pass over the live tree or the part of it in focus, open shadow roots included, but for what is of `others`. It reads no layout and writes
 * nothing. Most pages are read once or twice, by code no engine has compiled yet: few steps a node.
 */
export function walk(
  root: Element,
  focus: Focus | null = null,
  others: readonly Element[] = [],
): Page {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const videos: number[] = [];
  const path = focus?.path ?? [root];
  const marks = marksOf(path[path.length - 1] ?? root);
  for (const element of others) marks.set(element, HIDDEN);
  const line = newLine();
  let box = -1;
  let left = MOST_NODES;
  let mostRuns = MOST_RUNS;
  let bound = 0;
  // The element of the path to what is read whole that comes next.
  let step = 0;
  let expected: Element | undefined = path[0];
  // Where the walk goes on above: the node to visit next, the box to return to, the inline state.
  const nexts: (Node | null)[] = [];
  const owners: number[] = [];
  const states: number[] = [];
  let node: Node | null = root;
  let inline: number = Inline.Alone;

  for (;;) {
    if (node === null || left <= 0) {
      if (nexts.length === 0) break;
      const owner = owners.pop() ?? -1;
      if (owner !== box) {
        cut(line, box, runs);
        if (focus !== null) {
          if (boxes[box]?.element === focus.body) {
            bound = Math.min(MOST_RUNS, runs.length + MOST_BEHIND);
            mostRuns = Math.min(bound, runs.length + BEHIND);
          } else if (mostRuns < bound && isProse(runs[runs.length - 1], box))
            mostRuns = Math.min(bound, runs.length + BEHIND);
        }
        if (runs.length >= mostRuns) left = 0;
        closeBox(boxes, box, runs.length);
        box = owner;
      }
      node = nexts.pop() ?? null;
      inline = states.pop() ?? 0;
      continue;
    }
    left--;
    const type: unknown = node.nodeType;
    if (type === TEXT) {
      const { data } = node as Text;
      const { length } = data.trim();
      if (length > 0) {
        if (line.breaks > 1) {
          cut(line, box, runs);
          if (runs.length >= mostRuns) left = 0;
        }
        line.breaks = 0;
      }
      addTo(line, node, data, length, inline);
      node = inline & Inline.Alone ? null : node.nextSibling;
      continue;
    }
    const element = node as Element;
    const name: unknown = element.localName;
    // A form's inputs shadow its properties by their names, "nextSibling" and "nodeType" too: it is read with care.
    const form =
      type === ELEMENT ? name === 'form' || typeof name !== 'string' : typeof type !== 'number';
    const next: Node | null =
      inline & Inline.Alone ? null : form ? inherited(node, 'nextSibling') : node.nextSibling;
    if (type !== ELEMENT && !form) {
      node = next;
      continue;
    }
    const tag = form ? 'form' : String(name);
    const kind = kindOf(tag);
    const mark = marks.size === 0 || form ? 0 : (marks.get(element) ?? 0);
    if (kind & Tag.Break) {
      line.breaks++;
      addTo(line, element, ' ', 0, 0);
    } else if (kind & Tag.Image) {
      line.afterImage = true;
      const holder = boxes[box];
      if (holder) holder.images++;
      if (isVideo(element)) videos.push(runs.length);
    }
    const isInline = (kind & Tag.Inline) !== 0;
    if (kind & Tag.Silent || mark & (isInline ? NOT_READ : HIDDEN)) {
      node = next;
      continue;
    }
    const names: unknown = form ? '' : element.className;
    let told = form ? 0 : mark | signalsOf(names) | signalsOf(element.id);
    const shadow = kind & Tag.Host ? element.shadowRoot : null;
    if (shadow) readMarks(shadow, marks);
    let first: Node | null = form
      ? inherited(node, 'firstChild')
      : (shadow?.firstChild ?? node.firstChild);
    const owner = box;
    let state = inline & ~Inline.Alone;
    if (element === expected) {
      expected = path[++step];
      if (expected) {
        const start: Node | null = focus?.starts[step - 1] ?? null;
        first = start ?? expected;
        if (start === null) state |= Inline.Alone;
      }
    }
    if (isInline) {
      if (kind & Tag.Link) {
        state |= Inline.Link;
        told |= signalsOfLink(element);
      } else {
        if (kind & Tag.Strong) state |= Inline.Strong;
        else if (kind & Tag.Time) line.datetime = element.getAttribute('datetime') ?? line.datetime;
        if (told & (Signal.Shed | Signal.Comment)) state |= Inline.Shed;
      }
      line.signals |= told;
    } else cut(line, box, runs);
    if (first === null && (kind & Tag.Slot) === 0) {
      node = next;
      continue;
    }
    if (!isInline) {
      box = boxes.length;
      boxes.push(boxOf(element, tag, owner, String(names), told, runs.length));
    }
    nexts.push(next);
    owners.push(owner);
    states.push(inline);
    node = first;
    inline = state;
    if (kind & Tag.Slot) {
      // Slotted nodes are visited through their slot, one at a time.
      const slotted = (element as HTMLSlotElement).assignedNodes();
      for (let i = slotted.length - 1; i >= 0; i--) {
        nexts.push(slotted[i] ?? null);
        owners.push(box);
        states.push(state | Inline.Alone);
      }
      if (slotted.length > 0) node = null;
    }
  }
  return { boxes, runs, videos, passed: path.length - 1, elsewhere: focus?.elsewhere ?? 0 };
}

const NOT_READ = HIDDEN | UNREAD;

/** Whether a run that ends with its box is prose. */
const isProse = (run: Run | undefined, box: number): boolean =>
  run !== undefined &&
  run.box === box &&
  run.text.length > PROSE &&
  run.links * 2 < run.text.length;
