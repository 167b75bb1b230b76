import { containment, plain } from './likeness';
import type { Metadata } from './metadata';

/** The part of a page that is worth reading, told by its paragraphs and its headline. */
export interface Focus {
  /** From the outermost element to the one that is read whole. */
  readonly path: readonly Element[];
  /** For each element of the path but the first, where reading begins beside it; null: it is read alone. */
  readonly starts: readonly (Node | null)[];
  /** Holds most of the page's paragraphs; what stands far behind it is not read. */
  readonly body: Element;
  /** Text of paragraphs outside, in code units. */
  readonly elsewhere: number;
}

/** Shorter paragraphs are captions, teasers and notices. */
const SHORTEST = 60;
const LEAST_PARAGRAPHS = 4;
const MOST_PARAGRAPHS = 2_000;
/** With less text in paragraphs the page is built otherwise. */
const LEAST_TEXT = 800;
/** The body holds so much of the page's paragraphs. */
const MOST_OF_IT = 0.7;
/** So many levels around body and headline stand what belongs to them: crumbs, dates, names. */
const LEVELS_AROUND = 5;
/** More text than this before them, in code units, is a menu. */
const MOST_BEFORE = 500;
const MOST_HEADINGS = 20;

/**
 * Finds by few native queries where the article of a plainly built page is; null when the whole page must be read. Most
 * nodes of a page are menus and lists of other articles.
 */
export function focusOf(top: Element, metadata: Metadata): Focus | null {
  const paragraphs = top.querySelectorAll('p');
  if (paragraphs.length < LEAST_PARAGRAPHS || paragraphs.length > MOST_PARAGRAPHS) return null;
  const masses = new Map<Element, number>();
  let total = 0;
  let body: Element | null = null;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    const parent = paragraph?.parentElement;
    const length = paragraph?.textContent.length ?? 0;
    if (!parent || length < SHORTEST) continue;
    total += length;
    const mass = (masses.get(parent) ?? 0) + length;
    masses.set(parent, mass);
    if (body === null || mass > (masses.get(body) ?? 0)) body = parent;
  }
  if (total < LEAST_TEXT) return null;
  const within = (element: Element): number => {
    let sum = 0;
    for (const [parent, mass] of masses) if (element.contains(parent)) sum += mass;
    return sum;
  };
  while (body !== null && body !== top && within(body) < total * MOST_OF_IT)
    body = body.parentElement;
  const title = headline(top, metadata);
  if (body === null || title === null || isBehind(title, body)) return null;
  let around: Element | null = body;
  while (around !== null && !around.contains(title)) around = around.parentElement;
  if (around === null || around === top) return null;
  const path: Element[] = [];
  const starts: (Node | null)[] = [];
  for (let at: Element | null = around; at !== null; at = at.parentElement) {
    path.push(at);
    if (at === top) break;
    starts.push(path.length > LEVELS_AROUND ? null : startBefore(at));
    // What a shadow root shows of its host is not told by the tree.
    if (at.parentElement?.shadowRoot) return null;
  }
  return {
    path: path.reverse(),
    starts: starts.reverse(),
    body,
    elsewhere: total - within(around),
  };
}

/** Whether an element stands behind another, and not in it. */
const isBehind = (element: Element, other: Element): boolean => {
  const place = other.compareDocumentPosition(element);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
};

/** The first of the nodes before an element that hold little text together. */
function startBefore(element: Element): Node {
  let start: Node = element;
  let length = 0;
  for (let at = element.previousSibling; at !== null; at = at.previousSibling) {
    length += at.textContent?.length ?? 0;
    if (length > MOST_BEFORE) break;
    start = at;
  }
  return start;
}

/**
 * The headline, before the body's first paragraph: the first h1 that says what the metadata say the title is, else the
 * first h1 of a sentence, else another element that says just that.
 */
function headline(top: Element, { titles }: Metadata): Element | null {
  const told = titles.map(plain);
  const headings = top.querySelectorAll('h1');
  let first: Element | null = null;
  for (let i = 0; i < Math.min(headings.length, MOST_HEADINGS); i++) {
    const heading = headings[i];
    const text = plain(heading?.textContent ?? '');
    if (!heading || text.length < SHORTEST_TITLE) continue;
    if (told.some((title) => title.startsWith(text) || containment(text, title) > ALIKE))
      return heading;
    first ??= heading;
  }
  if (first !== null) return first;
  const others = top.querySelectorAll('h2,h3,[class*=title]');
  for (let i = 0; i < Math.min(others.length, MOST_HEADINGS); i++) {
    const text = plain(others[i]?.textContent ?? '');
    if (text.length >= SHORTEST_TITLE && told.includes(text)) return others[i] ?? null;
  }
  return null;
}

const SHORTEST_TITLE = 15;
const ALIKE = 0.6;
