import { contains, inherited } from '../safe-dom';
import { headlineElement } from './headline-element';
import type { Metadata } from './metadata';
import { hasMoreThan, isHuge } from './page-size';

/** The part of a page that is worth reading, found by its paragraphs and its headline. */
export interface Focus {
  /** From the outermost element to the one that is read whole. */
  readonly path: readonly Element[];
  /** For each element of the path but the first: the earlier sibling where reading begins; null for the element itself. */
  readonly starts: readonly (Node | null)[];
  /** Holds most of the page's paragraphs. What is far behind it is not read. */
  readonly body: Element;
  /** Text of paragraphs outside, in code units. */
  readonly elsewhere: number;
}

/*
 * The numbers of this file are set by hand, 23 Nov 2026, on 231 real article pages.
 */
/** Shorter paragraphs are captions, teasers and notices. */
const MIN_PARAGRAPH_CHARS = 60;
/** To read a smaller page whole takes no longer than to look it over. */
const MIN_ELEMENTS = 120;
const MIN_PARAGRAPHS = 4;
const MAX_PARAGRAPHS = 2_000;
/** A page with less text in paragraphs is built in another way. */
const MIN_PARAGRAPHS_CHARS = 800;
/** The body holds this share of the text of the page's paragraphs. */
const MIN_BODY_SHARE = 0.7;
/** Crumbs, dates and names are in this many levels around body and headline. */
const LEVELS_AROUND = 5;
/** More text than this right before them is a menu; the second number is for further levels up. */
const MAX_CHARS_BESIDE = 3_000;
const MAX_CHARS_BEFORE = 500;
const MAX_NODES_BEFORE = 40;
/** A page beyond these limits is built to be slow: no article page is. */
const MAX_PARAGRAPHS_CHARS = 2_000_000;
const MAX_PARENTS = 300;
const MAX_DEPTH = 100;

/**
 * Finds by few native queries where the article of a plainly built page is; null when the whole page must be read. Most
 * nodes of a page are menus and lists of other articles.
 */
export function focusOf(top: Element, metadata: Metadata): Focus | null {
  if (!hasMoreThan(MIN_ELEMENTS, top) || isHuge(top)) return null;
  const masses = new Map<Element, number>();
  const total = weigh(top, masses);
  if (total < MIN_PARAGRAPHS_CHARS || masses.size > MAX_PARENTS) return null;
  const outward = pathOutward(heaviestOf(masses), top);
  const headline = headlineElement(top, metadata);
  if (headline === null || outward === null) return null;
  const inner = outward.findIndex((at) => massWithin(at, masses) >= total * MIN_BODY_SHARE);
  const outer = outward.findIndex((element, i) => i >= inner && contains(element, headline));
  const body = outward[inner];
  const around = outward[outer];
  if (!body || !around || around === top || isBehind(headline, body)) return null;
  const path = outward.slice(outer).reverse();
  // The tree does not say what a shadow root shows of its host.
  if (path.some((element) => element.shadowRoot)) return null;
  return { path, starts: startsOf(path), body, elsewhere: total - massWithin(around, masses) };
}

/** Adds to `masses` how much text each element holds in paragraphs, in code units. @returns the sum; 0 if it says nothing */
function weigh(top: Element, masses: Map<Element, number>): number {
  const paragraphs = top.querySelectorAll('p');
  if (paragraphs.length < MIN_PARAGRAPHS || paragraphs.length > MAX_PARAGRAPHS) return 0;
  let total = 0;
  for (let i = 0; i < paragraphs.length && total < MAX_PARAGRAPHS_CHARS; i++) {
    const paragraph = paragraphs[i];
    const parent = paragraph?.parentElement;
    const length = paragraph?.textContent.length ?? 0;
    if (!parent || length < MIN_PARAGRAPH_CHARS) continue;
    total += length;
    masses.set(parent, (masses.get(parent) ?? 0) + length);
  }
  return total < MAX_PARAGRAPHS_CHARS ? total : 0;
}

/** The element that holds the most; the first, where several do. */
function heaviestOf(masses: ReadonlyMap<Element, number>): Element | null {
  const most = Math.max(...masses.values());
  return [...masses.keys()].find((element) => masses.get(element) === most) ?? null;
}

function massWithin(element: Element, masses: ReadonlyMap<Element, number>): number {
  let sum = 0;
  masses.forEach((mass, parent) => {
    if (contains(element, parent)) sum += mass;
  });
  return sum;
}

/** From an element to `top`, the inner ones first; null where `top` is not around it, or too far up. */
function pathOutward(element: Element | null, top: Element): readonly Element[] | null {
  const outward: Element[] = [];
  for (let at = element; at !== null; at = inherited(at, 'parentElement')) {
    outward.push(at);
    if (at === top) return outward;
    if (outward.length > MAX_DEPTH) break;
  }
  return null;
}

/** Where reading begins at each element of the path but the first: see `Focus.starts`. */
const startsOf = (path: readonly Element[]): Focus['starts'] =>
  path.slice(1).map((element, i) => {
    const levels = path.length - 1 - i;
    if (levels > LEVELS_AROUND) return null;
    return startBefore(element, levels === 1 ? MAX_CHARS_BESIDE : MAX_CHARS_BEFORE);
  });

/** Whether an element comes after another, and is not in it. */
const isBehind = (element: Element, other: Element): boolean =>
  !contains(other, element) &&
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** The first of the nodes before an element that hold no more text together than `most`, in code units. */
function startBefore(element: Element, most: number): Node {
  let start: Node = element;
  let length = 0;
  for (let count = 0; count < MAX_NODES_BEFORE; count++) {
    const before = inherited(start, 'previousSibling');
    length += before?.textContent?.length ?? 0;
    if (before === null || length > most) break;
    start = before;
  }
  return start;
}
