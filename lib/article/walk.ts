import { HIDDEN, isVideo, readMarks, signalsOfLink, UNREAD } from './element';
import type { Box, Page, Run } from './page';
import { Signal, signalsOf } from './signals';
import { kindOf, Tag } from './tags';

/**
 * More than any article page has (the largest of 231 real ones: 11 806 nodes, 1 522 runs); what stands behind is left
 * unread so that time stays bounded.
 */
const MOST_NODES = 40_000;
const MOST_RUNS = 4_000;

const ELEMENT = 1;
const TEXT = 3;

/** What holds for the text at a place; Alone keeps the walk from a node's siblings. */
const Inline = { Link: 1, Strong: 2, Shed: 4, Alone: 8 } as const;

/** One pass over the live tree, open shadow roots included, but for what is `unread`. It reads no layout and writes nothing. */
export function walk(root: Element, unread: readonly Element[] = []): Page {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const videos: number[] = [];
  const marks = new Map<Node, number>();
  readMarks(root, marks);
  for (const element of unread) marks.set(element, HIDDEN);
  let nodes: Node[] = [];
  let text = '';
  let links = 0;
  let strong = 0;
  let shed = 0;
  let signals = 0;
  let datetime: string | null = null;
  let afterImage = false;
  let breaks = 0;
  let box = -1;
  let left = MOST_NODES;

  const flush = (): void => {
    if (text !== '') {
      const folded = text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
      runs.push({ box, nodes, text: folded, links, strong, shed, signals, datetime, afterImage });
      if (runs.length >= MOST_RUNS) left = 0;
      afterImage = false;
      nodes = [];
      text = '';
      links = strong = shed = 0;
    }
    signals = breaks = 0;
    datetime = null;
  };

  const addText = (node: Text, inline: number): void => {
    const { data } = node;
    const { length } = data.trim();
    if (length > 0) {
      if (breaks > 1) flush();
      breaks = 0;
      if (inline & Inline.Link) links += length;
      if (inline & Inline.Strong) strong += length;
      if (inline & Inline.Shed) shed += length;
    } else if (text === '') return;
    nodes.push(node);
    text += data;
  };

  const close = (owner: number): void => {
    flush();
    const closed = boxes[box];
    if (closed?.firstRun === runs.length && closed.images === 0 && box === boxes.length - 1)
      boxes.pop();
    else if (closed) {
      closed.end = boxes.length;
      closed.endRun = runs.length;
    }
    box = owner;
  };

  // Where the walk goes on above: the node to visit next, the box to return to, the inline state.
  const nexts: (Node | null)[] = [];
  const owners: number[] = [];
  const states: number[] = [];
  const goOn = (next: Node | null, owner: number, state: number): void => {
    nexts.push(next);
    owners.push(owner);
    states.push(state);
  };
  let node: Node | null = root;
  let inline: number = Inline.Alone;

  while (node !== null || nexts.length > 0) {
    if (node === null || left-- <= 0) {
      const owner = owners.pop() ?? -1;
      if (owner !== box) close(owner);
      node = nexts.pop() ?? null;
      inline = states.pop() ?? 0;
      continue;
    }
    const type: unknown = node.nodeType;
    if (type === TEXT) {
      addText(node as Text, inline);
      node = inline & Inline.Alone ? null : node.nextSibling;
      continue;
    }
    const element = node as Element;
    const name: unknown = element.localName;
    // A form's inputs shadow its properties by their names, "nextSibling" and "nodeType" too: it is read with care.
    const form =
      type === ELEMENT ? typeof name !== 'string' || name === 'form' : typeof type !== 'number';
    const next: Node | null =
      inline & Inline.Alone ? null : form ? inherited(node, 'nextSibling') : node.nextSibling;
    const tag = form ? 'form' : type === ELEMENT ? String(name) : '';
    const kind = kindOf(tag);
    if (tag === 'br') {
      breaks++;
      if (text !== '') {
        nodes.push(element);
        text += ' ';
      }
    }
    if (kind & Tag.Image) {
      afterImage = true;
      const holder = boxes[box];
      if (holder) holder.images++;
      if (isVideo(element)) videos.push(runs.length);
    }
    const mark = form ? 0 : (marks.get(element) ?? 0);
    const isInline = (kind & Tag.Inline) !== 0;
    if (tag === '' || tag === 'br' || kind & Tag.Silent || mark & (isInline ? NOT_READ : HIDDEN)) {
      node = next;
      continue;
    }
    const names: unknown = form ? '' : element.className;
    let told = form ? 0 : mark | signalsOf(names) | signalsOf(element.id);
    const shadow = kind & Tag.Host ? element.shadowRoot : null;
    if (shadow) readMarks(shadow, marks);
    const first: Node | null = form
      ? inherited(node, 'firstChild')
      : (shadow?.firstChild ?? node.firstChild);
    const owner = box;
    let state = inline & ~Inline.Alone;
    if (isInline) {
      if (tag === 'a') {
        state |= Inline.Link;
        told |= signalsOfLink(element);
      } else if (tag === 'b' || tag === 'strong') state |= Inline.Strong;
      else if (tag === 'time') datetime = element.getAttribute('datetime') ?? datetime;
      if (told & (Signal.Shed | Signal.Comment) && tag !== 'a') state |= Inline.Shed;
      signals |= told;
    } else flush();
    if (first === null && tag !== 'slot') {
      node = next;
      continue;
    }
    if (!isInline) {
      box = boxes.length;
      boxes.push({
        element,
        tag,
        parent: owner,
        names: String(names),
        signals: told,
        firstRun: runs.length,
        endRun: runs.length,
        end: box + 1,
        images: 0,
      });
    }
    goOn(next, owner, inline);
    node = first;
    inline = state;
    if (tag === 'slot') {
      // Slotted nodes are visited through their slot, one at a time.
      const slotted = (element as HTMLSlotElement).assignedNodes().reverse();
      for (const one of slotted) goOn(one, box, state | Inline.Alone);
      if (slotted.length > 0) node = null;
    }
  }
  return { boxes, runs, videos };
}

const NOT_READ = HIDDEN | UNREAD;

/** A property as every node has it, whatever the page put in its way. */
const inherited = (node: Node, name: 'nextSibling' | 'firstChild'): Node | null =>
  Reflect.get(Node.prototype, name, node);
