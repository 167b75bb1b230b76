import type { Focus } from '../page/focus';
import { inherited } from '../safe-dom';
import { signalsOf } from '../words/class-signals';
import * as Signal from '../words/signal-bits';
import { HIDDEN, readAttributeFlags, UNREAD } from './element-signals';
import { readLinkedLines } from './linked-lines';
import { closeBox, type PageRuns } from './page-runs';
import { reachAfterBody } from './reach';
import { passOver, readInline, readText } from './read-node';
import { cutRun } from './run-builder';
import * as Tag from './tag-bits';
import { flagsOfTag } from './tag-flags';
import { startAt, stopIfEnough, type WalkState } from './walk-state';

/** Elements deeper in the tree are left unread. Parsers make 512 levels at the most; article pages have a tenth of that. */
const MAX_DEPTH = 512;

const ELEMENT = 1;
const TEXT = 3;
const NOT_READ = HIDDEN | UNREAD;
const NO_NODES: readonly Node[] = [];
const FORM = flagsOfTag('form');
const AROUND = -1 << Tag.FIRST_AROUND;

/**
 * Reads the live tree, or the part of it in focus, in one pass. Open shadow roots are included, the elements `others` are
 * left out. It asks for no layout and writes nothing. Most pages are read once or twice, by code that no engine has
 * compiled yet. So it takes few steps a node, in functions so small that compiling them does not hold up the reading.
 */
export function walk(
  root: Element,
  focus: Focus | null = null,
  others: readonly Element[] = [],
): PageRuns {
  const state = startAt(root, focus);
  for (const element of others) state.attributeFlags.set(element, HIDDEN);
  visit(state, root, root);
  const { boxes, runs, videos, path } = state;
  readLinkedLines(runs, boxes);
  return { boxes, runs, videos, passed: path.length - 1, elsewhere: focus?.elsewhere ?? 0 };
}

/** Visits the nodes from `first` to its sibling `last`, or to the last sibling. */
function visit(state: WalkState, first: Node | null, last: Node | null): void {
  if (first === null || state.depth >= MAX_DEPTH) return;
  state.depth++;
  let node: Node | null = first;
  while (node !== null && state.nodesLeft > 0) {
    const at: Node = node;
    state.nodesLeft--;
    const type: unknown = at.nodeType;
    if (type === TEXT) {
      readText(state, at as Text);
      node = at.nextSibling;
    } else node = enter(state, at as Element, type);
    if (at === last) break;
  }
  state.depth--;
}

/** Visits an element and what is in it, or a node that is no text. @returns the next sibling */
function enter(state: WalkState, element: Element, type: unknown): Node | null {
  const name: unknown = element.localName;
  if (type !== ELEMENT || typeof name !== 'string' || name === 'form')
    return enterOther(state, element, type);
  const tagFlags = flagsOfTag(name);
  const flags = state.attributeFlags.get(element) ?? 0;
  if (tagFlags & (Tag.BREAK | Tag.IMAGE)) passOver(state, element, tagFlags);
  const isInline = (tagFlags & Tag.INLINE) !== 0;
  if ((tagFlags & Tag.SILENT) === 0 && (flags & (isInline ? NOT_READ : HIDDEN)) === 0) {
    const classNames: unknown = element.className;
    const { id } = element;
    let signals = flags;
    if (classNames !== '') signals |= signalsOf(classNames);
    if (id !== '') signals |= signalsOf(id);
    if (isInline) enterInline(state, element, tagFlags, signals);
    else {
      const first = firstIn(state, element, tagFlags);
      enterBox(
        state,
        element,
        tagFlags,
        typeof classNames === 'string' ? classNames : '',
        signals,
        first,
      );
    }
  }
  return element.nextSibling;
}

/** The first node in an element as it is shown: of its shadow root, if it has one. */
function firstIn({ attributeFlags }: WalkState, element: Element, tagFlags: number): Node | null {
  const shadow = tagFlags & Tag.HOST ? element.shadowRoot : null;
  if (shadow) readAttributeFlags(shadow, attributeFlags);
  return shadow?.firstChild ?? element.firstChild;
}

function enterInline(state: WalkState, element: Element, tagFlags: number, signals: number): void {
  if (signals & Signal.UNSEEN) return;
  const outerBits = state.inlineBits;
  const first = firstIn(state, element, tagFlags);
  state.inlineBits = outerBits | readInline(state, element, tagFlags, signals);
  enterInside(state, element, first);
  state.inlineBits = outerBits;
}

/** Reads a form with care: its inputs shadow its properties by their names, "nextSibling" and "nodeType" too. */
function enterOther(state: WalkState, element: Element, type: unknown): Node | null {
  if (type !== ELEMENT && typeof type === 'number') return element.nextSibling;
  enterBox(state, element, FORM, '', 0, inherited(element, 'firstChild'));
  return inherited(element, 'nextSibling');
}

/** Visits a box: an element that ends the run before it. */
function enterBox(
  state: WalkState,
  element: Element,
  tagFlags: number,
  classNames: string,
  signals: number,
  first: Node | null,
): void {
  const { boxes, runs, box: parent } = state;
  cutRun(state.builder, parent, runs);
  const slotted = tagFlags & Tag.SLOT ? (element as HTMLSlotElement).assignedNodes() : NO_NODES;
  if (first === null && slotted.length === 0) return;
  const box = boxes.length;
  const firstRun = runs.length;
  const comments = signals & Signal.COMMENT ? Tag.COMMENT : 0;
  boxes.push({
    element,
    tag: tagFlags & Tag.FORM ? 'form' : element.localName,
    tagFlags,
    around: (boxes[parent]?.around ?? 0) | (tagFlags & AROUND) | comments,
    classNames,
    parent,
    signals,
    firstRun,
    endRun: firstRun,
    end: 0,
    images: 0,
  });
  state.box = box;
  if (slotted.length === 0) enterInside(state, element, first);
  else for (const node of slotted) visit(state, node, node);
  endBox(state);
  state.box = parent;
}

/** Visits an element's children. On the path down to the focus, visits only the few nodes just before it. */
function enterInside(state: WalkState, element: Element, first: Node | null): void {
  if (element !== state.path[state.step]) {
    visit(state, first, null);
    return;
  }
  const inner = state.path[++state.step];
  const start = state.focus?.starts[state.step - 1];
  if (inner && !start) visit(state, inner, inner);
  else visit(state, start ?? first, null);
}

function endBox(state: WalkState): void {
  const { box, boxes, runs, focus } = state;
  cutRun(state.builder, box, runs);
  if (focus !== null && boxes[box]?.element === focus.body)
    state.reach = reachAfterBody(state.reach, runs.length);
  stopIfEnough(state);
  closeBox(boxes, box, runs.length);
}
