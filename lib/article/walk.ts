import { Signal, signalsOf } from './signals';
import { IMAGES, INLINE, SILENT } from './tags';

/** A block-level element. Boxes stand in document order: those inside box i are i + 1 to end - 1. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** The class attribute. */
  readonly names: string;
  /** The index of the box around it; -1 for the outermost. */
  readonly parent: number;
  readonly signals: number;
  /** Runs inside: firstRun to endRun - 1. */
  readonly firstRun: number;
  endRun: number;
  end: number;
  images: number;
}

/** Text without a block boundary or an empty line in it. Lengths are in UTF-16 code units of the folded text. */
export interface Run {
  readonly box: number;
  readonly nodes: readonly Node[];
  readonly text: string;
  readonly links: number;
  readonly strong: number;
  readonly shed: number;
  /** Signals of the inline elements inside. */
  readonly signals: number;
  readonly datetime: string | null;
  /** An image stands between this run and the one before. */
  readonly afterImage: boolean;
}

export interface Page {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
  /** For each video, how many runs stand before it. */
  readonly videos: readonly number[];
}

/**
 * More than any article page has (the largest of 231 real ones: 11 806 nodes, 1 522 runs); what stands behind is left
 * unread so that time stays bounded.
 */
const MOST_NODES = 60_000;
const MOST_RUNS = 5_000;

/** Where links to an author's own page lead. */
const AUTHOR_PAGE = /\/(?:tac-gia|authors?|staff|writers?|contributors?|profiles?)\//i;

/** Frames that play a video; most others are advertisements. */
const PLAYER = /video|player|embed|youtu/i;

/** Built-in elements that pages give shadow roots; all others with one have a dash in their name. */
const HOSTS = new Set([
  'article',
  'aside',
  'body',
  'div',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

const Inline = { Link: 1, Strong: 2, Shed: 4 } as const;

/** What the names of an element tell: class, id, and the attributes some systems name parts by. */
export function signalsOfElement(element: Element): number {
  const signals =
    signalsOf(element.getAttribute('class')) |
    signalsOf(element.getAttribute('id')) |
    signalsOf(element.getAttribute('itemprop')) |
    signalsOf(element.getAttribute('data-role'));
  if (element.localName !== 'a') return signals | signalsOf(element.getAttribute('type'));
  const isAuthor =
    AUTHOR_PAGE.test(element.getAttribute('href') ?? '') ||
    element.getAttribute('rel') === 'author';
  return isAuthor ? signals | Signal.Author : signals;
}

const isForm = (node: Node): boolean =>
  typeof node.nodeType !== 'number' ||
  (node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === 'form') ||
  (node.nodeType === Node.ELEMENT_NODE && typeof (node as Element).localName !== 'string');

function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

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
      if (tag === 'video' || PLAYER.test(element.getAttribute('src') ?? ''))
        videos.push(runs.length);
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
    const shadow = tag.includes('-') || HOSTS.has(tag) ? element.shadowRoot : null;
    const first: Node | null = assigned?.next().value ?? shadow?.firstChild ?? element.firstChild;
    top++;
    nexts[top] = first;
    owners[top] = owner;
    states[top] = state;
    slots[top] = assigned;
  }
  return { boxes, runs, videos };
}
