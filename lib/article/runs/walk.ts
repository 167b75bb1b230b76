import type { Focus } from '../page/focus';
import { inherited } from '../safe-dom';
import { signalsOf } from '../words/class-signals';
import * as Signal from '../words/signal-bits';
import { HIDDEN, readMarks, UNREAD } from './element-signals';
import { closeBox, type Page } from './page-runs';
import { reachBehind } from './reach';
import { passOver, readInline, readText } from './read-node';
import { cut } from './run-builder';
import * as Tag from './tag-bits';
import { kindOf } from './tag-kinds';
import { endOrGoOn, startAt, type Walking } from './walk-state';

/** Elements so deep in one another are left unread: a parser makes 512 levels at the most, pages have a tenth of it. */
const DEEPEST = 512;

const ELEMENT = 1;
const TEXT = 3;
const NOT_READ = HIDDEN | UNREAD;
const NONE: readonly Node[] = [];
const FORM = kindOf('form');
const AROUND = -1 << Tag.FIRST_AROUND;

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
  visit(walking, root, root, -1, 0);
  const { boxes, runs, videos, path } = walking;
  return { boxes, runs, videos, passed: path.length - 1, elsewhere: focus?.elsewhere ?? 0 };
}

/** Visits the nodes from `first` to its sibling `last`, or to the end. `state` is what holds for their text: see inline.ts. */
function visit(
  walking: Walking,
  first: Node | null,
  last: Node | null,
  box: number,
  state: number,
): void {
  if (first === null || walking.depth >= DEEPEST) return;
  walking.depth++;
  let node: Node | null = first;
  while (node !== null && walking.nodesLeft > 0) {
    const at: Node = node;
    walking.nodesLeft--;
    const type: unknown = at.nodeType;
    if (type === TEXT) {
      readText(walking, at as Text, box, state);
      node = at.nextSibling;
    } else node = enter(walking, at as Element, type, box, state);
    if (at === last) break;
  }
  walking.depth--;
}

/** Visits an element and what is in it, or a node that is no text. @returns the node behind it */
function enter(
  walking: Walking,
  element: Element,
  type: unknown,
  box: number,
  state: number,
): Node | null {
  const name: unknown = element.localName;
  if (type !== ELEMENT || typeof name !== 'string' || name === 'form')
    return enterOther(walking, element, type, box, state);
  const kind = kindOf(name);
  const mark = walking.marks.get(element) ?? 0;
  if (kind & (Tag.BREAK | Tag.IMAGE)) passOver(walking, element, kind, box);
  const isInline = (kind & Tag.INLINE) !== 0;
  if ((kind & Tag.SILENT) === 0 && (mark & (isInline ? NOT_READ : HIDDEN)) === 0) {
    const names: unknown = element.className;
    const { id } = element;
    let told = mark;
    if (names !== '') told |= signalsOf(names);
    if (id !== '') told |= signalsOf(id);
    const first = firstIn(walking, element, kind);
    if (isInline) {
      const inner = state | readInline(walking.line, element, kind, told);
      enterInside(walking, element, first, box, inner);
    } else {
      const text = typeof names === 'string' ? names : '';
      enterBox(walking, element, kind, text, told, first, box, state);
    }
  }
  return element.nextSibling;
}

/** The first node in an element as it is shown: of its shadow root where it has one. */
function firstIn({ marks }: Walking, element: Element, kind: number): Node | null {
  const shadow = kind & Tag.HOST ? element.shadowRoot : null;
  if (shadow) readMarks(shadow, marks);
  return shadow?.firstChild ?? element.firstChild;
}

/** A form's inputs shadow its properties by their names, "nextSibling" and "nodeType" too: it is read with care. */
function enterOther(
  walking: Walking,
  element: Element,
  type: unknown,
  box: number,
  state: number,
): Node | null {
  if (type !== ELEMENT && typeof type === 'number') return element.nextSibling;
  enterBox(walking, element, FORM, '', 0, inherited(element, 'firstChild'), box, state);
  return inherited(element, 'nextSibling');
}

/** Visits a box: an element that ends the run before it. */
function enterBox(
  walking: Walking,
  element: Element,
  kind: number,
  names: string,
  told: number,
  first: Node | null,
  box: number,
  state: number,
): void {
  const { boxes, runs } = walking;
  cut(walking.line, box, runs);
  const slotted = kind & Tag.SLOT ? (element as HTMLSlotElement).assignedNodes() : NONE;
  if (first === null && slotted.length === 0) return;
  const own = boxes.length;
  const firstRun = runs.length;
  boxes.push({
    element,
    tag: kind & Tag.FORM ? 'form' : element.localName,
    kind,
    around: (boxes[box]?.around ?? 0) | (kind & AROUND) | (told & Signal.COMMENT ? Tag.COMMENT : 0),
    names,
    parent: box,
    signals: told,
    firstRun,
    endRun: firstRun,
    end: 0,
    images: 0,
  });
  if (slotted.length === 0) enterInside(walking, element, first, own, state);
  else for (const node of slotted) visit(walking, node, node, own, state);
  endBox(walking, own);
}

/** Visits what is in an element; on the way to what is read whole, only what stands right before that. */
function enterInside(
  walking: Walking,
  element: Element,
  first: Node | null,
  box: number,
  state: number,
): void {
  if (element !== walking.path[walking.step]) {
    visit(walking, first, null, box, state);
    return;
  }
  const inner = walking.path[++walking.step];
  const start = walking.focus?.starts[walking.step - 1];
  if (inner && !start) visit(walking, inner, inner, box, state);
  else visit(walking, start ?? first, null, box, state);
}

function endBox(walking: Walking, box: number): void {
  const { boxes, runs, focus } = walking;
  cut(walking.line, box, runs);
  if (focus !== null && boxes[box]?.element === focus.body)
    walking.reach = reachBehind(walking.reach, runs.length);
  endOrGoOn(walking, box);
  closeBox(boxes, box, runs.length);
}
