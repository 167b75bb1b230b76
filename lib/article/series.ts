import { readDate } from './dates';
import { plain } from './likeness';

/** Several articles on one page, as where the next one is loaded below the first, and the one of them at hand. */
export interface Series {
  /** What holds the other articles: not to be read. */
  readonly others: readonly Element[];
  /** The headline at hand; null for the article that the page was loaded with, of which its metadata tell. */
  readonly headline: string | null;
}

/** Less text between two headlines is an entry of a list. In UTF-16 code units, white space included. */
const LEAST_TEXT = 700;
/** Where an article's date stands behind its headline, in UTF-16 code units. */
const DATED_WITHIN = 400;
/** Above a headline there is room for a path, a kicker and a date, not for paragraphs. */
const MOST_BEFORE = 300;
/** A page with more headlines is a list. */
const MOST = 30;

const alone: Series = { others: [], headline: null };

/**
 * Tells the articles of a page apart. Each begins with a headline made like the first one, and has a date or a box of its
 * own. The one at hand is the one that the window is titled after: pages that load more rename it on the way.
 */
export function seriesOf(document: Document): Series {
  const first: Element | undefined = document.getElementsByTagName('h1')[0];
  if (!first) return alone;
  const heads = headlines(document, first);
  if (heads.length === 0 || heads.length > MOST) return alone;
  const starts: Element[] = [first];
  heads.forEach((head, i) => {
    if (startsArticle(head, starts.at(-1) ?? first, heads[i + 1])) starts.push(head);
  });
  const window = plain(document.title);
  const titled = starts.findIndex((head) => {
    const text = plain(head.textContent ?? '');
    return text !== '' && window.includes(text);
  });
  const at = Math.max(0, titled);
  const own = starts[at] ?? first;
  const others = starts.flatMap((head, i) => (i === at ? [] : placesOf(head, own, i > at)));
  return { others, headline: at === 0 ? null : (own.textContent ?? '').trim() };
}

/** Headings behind the first headline and made like it, in document order. */
function headlines(document: Document, first: Element): readonly Element[] {
  const named = first.className === '' ? [] : [...document.getElementsByClassName(first.className)];
  const heads = named.length > 1 ? named : [...document.getElementsByTagName('h1')];
  return heads.filter(
    (head) =>
      /^h[1-3]$/.test(head.localName) &&
      head.className === first.className &&
      (first.compareDocumentPosition(head) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

function startsArticle(head: Element, before: Element, next: Element | undefined): boolean {
  if (textBetween(before, head).length < LEAST_TEXT) return false;
  const text = textBetween(head, next ?? null);
  if (text.length < LEAST_TEXT) return false;
  const box = boxOf(head, before);
  const boxBefore = boxOf(before, head);
  const isApart =
    box !== head && box.localName === boxBefore.localName && box.className === boxBefore.className;
  return isApart || readDate(text.slice(0, DATED_WITHIN), true) !== null;
}

/** From behind one element to another, or to the end of the page. */
function textBetween(from: Element, to: Element | null): string {
  const range = from.ownerDocument.createRange();
  range.setStartAfter(from);
  if (to) range.setEndBefore(to);
  else range.setEndAfter(from.ownerDocument.body);
  return range.toString().trim();
}

/** The outermost element around a headline that neither holds the other one nor has text of its article before this one's. */
function boxOf(head: Element, other: Element): Element {
  let box = head;
  for (let up = head.parentElement; up && !up.contains(other); up = up.parentElement) {
    const range = up.ownerDocument.createRange();
    range.setStartBefore(up);
    range.setEndBefore(head);
    if (range.toString().trim().length > MOST_BEFORE) break;
    box = up;
  }
  return box;
}

/** What is of another article: its box, and what follows up to our own one, or to the end where it stands below. */
function placesOf(head: Element, own: Element, isBelow: boolean): readonly Element[] {
  const places: Element[] = [];
  const end = isBelow ? null : boxOf(own, head);
  let at: Element | null = boxOf(head, own);
  while (at && at !== end) {
    const holdsOwn = at.contains(own);
    if (!holdsOwn) places.push(at);
    at = holdsOwn ? at.firstElementChild : at.nextElementSibling;
  }
  return places;
}
