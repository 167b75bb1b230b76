import { contains, inherited } from '../safe-dom';
import { headline } from './headline';
import type { Metadata } from './metadata';
import { hasMoreThan, isHuge } from './page-size';

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
/** A smaller page is read sooner than looked over. */
const LEAST_ELEMENTS = 120;
const LEAST_PARAGRAPHS = 4;
const MOST_PARAGRAPHS = 2_000;
/** With less text in paragraphs the page is built otherwise. */
const LEAST_TEXT = 800;
/** The body holds so much of the page's paragraphs. */
const MOST_OF_IT = 0.7;
/** So many levels around body and headline stand what belongs to them: crumbs, dates, names. */
const LEVELS_AROUND = 5;
/** More text than this right before them, and some levels up, is a menu. In code units. */
const MOST_BESIDE = 3_000;
const MOST_BEFORE = 500;
const MOST_NODES_BEFORE = 40;
/** Built to be slow: no page of an article has so much, so many or so deep. Text in code units. */
const MOST_TEXT = 2_000_000;
const MOST_PARENTS = 300;
const DEEPEST = 100;

/**
 * Finds by few native queries where the article of a plainly built page is; null when the whole page must be read. Most
 * nodes of a page are menus and lists of other articles.
 */
export function focusOf(top: Element, metadata: Metadata): Focus | null {
  if (!hasMoreThan(LEAST_ELEMENTS, top) || isHuge(top)) return null;
  const masses = new Map<Element, number>();
  const total = weigh(top, masses);
  if (total < LEAST_TEXT || masses.size > MOST_PARENTS) return null;
  const parents = [...masses.keys()];
  const sums = [...masses.values()];
  const within = (element: Element): number => {
    let sum = 0;
    parents.forEach((parent, i) => {
      if (contains(element, parent)) sum += sums[i] ?? 0;
    });
    return sum;
  };
  const heaviest = parents[sums.indexOf(Math.max(...sums))] ?? null;
  // From the heaviest outwards.
  const line: Element[] = [];
  for (let at = heaviest; at !== null; at = inherited(at, 'parentElement')) {
    line.push(at);
    if (at === top || line.length > DEEPEST) break;
  }
  const title = headline(top, metadata);
  if (title === null || line.at(-1) !== top) return null;
  const inner = line.findIndex((element) => within(element) >= total * MOST_OF_IT);
  const outer = line.findIndex((element, i) => i >= inner && contains(element, title));
  const body = line[inner];
  const around = line[outer];
  if (!body || !around || around === top || isBehind(title, body)) return null;
  const path = line.slice(outer);
  // What a shadow root shows of its host is not told by the tree.
  if (path.some((element) => element.shadowRoot)) return null;
  return {
    path: path.reverse(),
    starts: path.slice(1).map((element, i) => {
      const levels = path.length - 1 - i;
      if (levels > LEVELS_AROUND) return null;
      return startBefore(element, levels === 1 ? MOST_BESIDE : MOST_BEFORE);
    }),
    body,
    elsewhere: total - within(around),
  };
}

/** Adds to `masses` the text of the paragraphs each element holds directly; their sum, 0 when it tells nothing. */
function weigh(top: Element, masses: Map<Element, number>): number {
  const paragraphs = top.querySelectorAll('p');
  if (paragraphs.length < LEAST_PARAGRAPHS || paragraphs.length > MOST_PARAGRAPHS) return 0;
  let total = 0;
  for (let i = 0; i < paragraphs.length && total < MOST_TEXT; i++) {
    const paragraph = paragraphs[i];
    const parent = paragraph?.parentElement;
    const length = paragraph?.textContent.length ?? 0;
    if (!parent || length < SHORTEST) continue;
    total += length;
    masses.set(parent, (masses.get(parent) ?? 0) + length);
  }
  return total < MOST_TEXT ? total : 0;
}

/** Whether an element stands behind another, and not in it. */
const isBehind = (element: Element, other: Element): boolean =>
  !contains(other, element) &&
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** The first of the nodes before an element that hold no more text together than `most`, in code units. */
function startBefore(element: Element, most: number): Node {
  let start: Node = element;
  let length = 0;
  for (let count = 0; count < MOST_NODES_BEFORE; count++) {
    const before = inherited(start, 'previousSibling');
    length += before?.textContent?.length ?? 0;
    if (before === null || length > most) break;
    start = before;
  }
  return start;
}
