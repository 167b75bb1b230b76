import { isForm, isHidden, isVideo, shadowOf, signalsOfElement } from './element';
import type { Box, Page, Run } from './page';
import { Signal } from './signals';
import { IMAGES, INLINE, SILENT } from './tags';

/**
 * More than any article page has (the largest of 231 real ones: 11 806 nodes, 1 522 runs); what stands behind is left
 * unread so that time stays bounded.
 */
const MOST_NODES = 60_000;
const MOST_RUNS = 5_000;

const Inline = { Link: 1, Strong: 2, Shed: 4 } as const;

/** One pass over the live tree, open shadow roots included. It reads no layout and writes nothing. */
export function walk(root: Element): Page {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const videos: number[] = [];
  let nodes: Node[] = [];
  let text = '';
  let links = 0;
  let strong = 0;
  let shed = 0;
  let signals = 0;
  let datetime: string | null = null;
  let image = false;
  let breaks = 0;
  let box = -1;

  const flush = (): void => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded !== '') {
      runs.push({
        box,
        nodes,
        text: folded,
        links,
        strong,
        shed,
        signals,
        datetime,
        afterImage: image,
      });
      image = false;
    }
    nodes = [];
    text = '';
    links = strong = shed = signals = breaks = 0;
    datetime = null;
  };

  const addText = (node: Text, inline: number): void => {
    const { data } = node;
    const length = data.trim().length;
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

  // Frames of the walk: the next sibling to visit, the box to return to, the inline state.
  const nexts: (Node | null)[] = [root];
  const owners: number[] = [-1];
  const states: number[] = [0];
  // Slotted nodes are visited through their slot, one at a time.
  const slots: (Iterator<Node> | null)[] = [null];
  let left = MOST_NODES;
  let top = 0;

  while (top >= 0) {
    const node = nexts[top] ?? null;
    if (node === null || left-- <= 0 || runs.length >= MOST_RUNS) {
      const owner = owners[top] ?? -1;
      top--;
      if (owner !== box) {
        flush();
        const closed = boxes[box];
        if (closed) {
          closed.end = boxes.length;
          closed.endRun = runs.length;
          box = owner;
        }
      }
      continue;
    }
    const slot = slots[top] ?? null;
    // A form's inputs shadow its properties by their names, "nextSibling" and "getAttribute" too: it is read with care.
    const form = isForm(node);
    nexts[top] = slot
      ? (slot.next().value ?? null)
      : form
        ? Reflect.get(Node.prototype, 'nextSibling', node)
        : node.nextSibling;
    const inline = states[top] ?? 0;
    if (node.nodeType === Node.TEXT_NODE) {
      addText(node as Text, inline);
      continue;
    }
    if (!form && node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const tag = form ? 'form' : element.localName;
    if (tag === 'br') {
      breaks++;
      if (text !== '') {
        nodes.push(element);
        text += ' ';
      }
      continue;
    }
    if (IMAGES.has(tag)) {
      image = true;
      const holder = boxes[box];
      if (holder) holder.images++;
      if (isVideo(element)) videos.push(runs.length);
    }
    if (SILENT.has(tag)) continue;
    const attributed = !form && element.hasAttributes();
    if (attributed && isHidden(element)) continue;
    const own = attributed ? signalsOfElement(element) : 0;
    let state = inline;
    const owner = box;
    if (INLINE.has(tag)) {
      if (attributed && element.getAttribute('aria-hidden') === 'true') continue;
      if (tag === 'a') state |= Inline.Link;
      else if (tag === 'b' || tag === 'strong') state |= Inline.Strong;
      else if (tag === 'time') datetime = element.getAttribute('datetime') ?? datetime;
      if (own & (Signal.Shed | Signal.Comment) && tag !== 'a') state |= Inline.Shed;
      signals |= own;
    } else {
      flush();
      boxes.push({
        element,
        tag,
        parent: box,
        names: attributed ? (element.getAttribute('class') ?? '') : '',
        signals: own,
        firstRun: runs.length,
        endRun: runs.length,
        end: boxes.length + 1,
        images: 0,
      });
      box = boxes.length - 1;
    }
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes().values() : null;
    const first: Node | null =
      assigned?.next().value ?? shadowOf(element, tag)?.firstChild ?? element.firstChild;
    top++;
    nexts[top] = first;
    owners[top] = owner;
    states[top] = state;
    slots[top] = assigned;
  }
  return { boxes, runs, videos };
}
