import { contains, inherited } from '../safe-dom';
import { readDate } from '../words/printed-date';
import { plain } from '../words/text-overlap';

/** Several articles on one page, as where the next one is loaded below the first, and the one of them at hand. */
export interface Series {
  /** What holds the other articles: not to be read. */
  readonly others: readonly Element[];
  /** The headline at hand; null where it is the page's first. */
  readonly headline: string | null;
}

/** Less text between two headlines is an entry of a list; white space included. By hand, 23 Nov 2026, like those below. */
const MIN_ARTICLE_CHARS = 700;
/** An article's date is this near after its headline. */
const DATED_WITHIN_CHARS = 400;
/** Above a headline there is room for a path, a kicker and a date, not for paragraphs. */
const MAX_CHARS_ABOVE = 300;
/** A page with more headlines is no series that anybody reads; a headline deeper in its box is none. */
const MAX_HEADLINES = 300;
const MAX_LEVELS = 30;

/** A page with one article. */
export const singleArticle: Series = { others: [], headline: null };

/**
 * Finds the articles of a page. Each begins with a headline made like the first one, and has a date or a box of its own.
 * The article at hand is the one whose headline is in the window's title: pages that load more change that title.
 */
export function seriesOf(document: Document): Series {
  const heads = headlines(document);
  const [first] = heads;
  if (!first || heads.length === 1) return singleArticle;
  const texts = heads.map((head, i) => textBehind(head, heads[i + 1]));
  const starts: Element[] = [first];
  let since = 0;
  heads.forEach((head, i) => {
    const text = texts[i] ?? '';
    const isLong = since >= MIN_ARTICLE_CHARS && text.length >= MIN_ARTICLE_CHARS;
    if (isLong && startsArticle(head, starts.at(-1) ?? first, text)) {
      starts.push(head);
      since = 0;
    }
    since += text.length;
  });
  const window = plain(document.title);
  const named = starts.map((head) => plain(head.textContent ?? ''));
  const likeness = named.map((name) => (window.includes(name) ? name.length : 0));
  const at = likeness.indexOf(Math.max(...likeness));
  const own = starts[at] ?? first;
  const others = starts.flatMap((head, i) => (i === at ? [] : placesOf(head, own, i > at)));
  return { others, headline: at === 0 ? null : (own.textContent ?? '').trim() };
}

/** The page's first headline, and after it what may be the headline of another article, in document order. */
function headlines(document: Document): readonly Element[] {
  const all = document.querySelectorAll('h1');
  const first = all[0];
  if (!first || all.length > MAX_HEADLINES) return [];
  const same = [...all].filter(({ className }) => className === first.className);
  return [...new Set([...same, ...headsBeside(first)])].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** The first heading of each box that follows one of the headline's own and is made like it. */
function headsBeside(headline: Element): readonly Element[] {
  const headings: Element[] = [];
  let box: Element | null = inherited(headline, 'parentElement');
  for (let levels = MAX_LEVELS; box && levels > 0; levels--) {
    const isMarked = box.className !== '' || box.localName === 'article';
    let next = isMarked ? inherited(box, 'nextElementSibling') : null;
    for (let left = MAX_HEADLINES; next && left > 0; left--) {
      const heading = isLike(next, box) ? headingIn.call(next, 'h1, h2, h3') : null;
      if (heading) headings.push(heading);
      next = inherited(next, 'nextElementSibling');
    }
    box = inherited(box, 'parentElement');
  }
  return headings;
}

// A form's inputs shadow its methods, too.
const headingIn = Element.prototype.querySelector;

/** Whether two boxes are made by one template. */
const isLike = (box: Element, other: Element): boolean =>
  box.localName === other.localName &&
  box.className === other.className &&
  (box.className !== '' || box.localName === 'article');

/**
 * Whether a heading begins an article: its box is like that of the article before it, or it is an h1 with a date after it.
 * A lesser heading in such a box must link to the article, or have the headline's class, or be in an article element.
 */
function startsArticle(head: Element, before: Element, text: string): boolean {
  const box = boxOf(head, before);
  const isHeadline = head.localName === 'h1';
  if (box !== head && isLike(box, boxOf(before, head))) {
    const isNamed = head.className !== '' && head.className === before.className;
    return isHeadline || isNamed || box.localName === 'article' || head.querySelector('a') !== null;
  }
  return isHeadline && readDate(text.slice(0, DATED_WITHIN_CHARS), true) !== null;
}

/** The text from the end of a headline to the next one, or to the end of the page. */
function textBehind(head: Element, next: Element | undefined): string {
  const range = head.ownerDocument.createRange();
  range.setStartAfter(head);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(head.ownerDocument.documentElement);
  return range.toString().trim();
}

/** The outermost element around a headline that neither holds the other headline nor has more text before this one. */
function boxOf(head: Element, other: Element): Element {
  let box = head;
  let up = inherited(head, 'parentElement');
  for (let left = MAX_LEVELS; up && left > 0 && !contains(up, other); left--) {
    const range = head.ownerDocument.createRange();
    range.setStartBefore(up);
    range.setEndBefore(head);
    if (range.toString().trim().length > MAX_CHARS_ABOVE) break;
    box = up;
    up = inherited(up, 'parentElement');
  }
  return box;
}

/** The elements of another article: its box, and what follows up to our own one; to the page's end if it is below. */
function placesOf(head: Element, own: Element, isBelow: boolean): readonly Element[] {
  const places: Element[] = [];
  const end = isBelow ? null : boxOf(own, head);
  let at: Element | null = boxOf(head, own);
  while (at && at !== end) {
    const around = contains(at, own);
    if (!around) places.push(at);
    at = inherited(at, around ? 'firstElementChild' : 'nextElementSibling');
  }
  return places;
}
