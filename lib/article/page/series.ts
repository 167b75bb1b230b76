import { contains, inherited } from '../safe-dom';
import { readPrintedDate } from '../words/printed-date';
import { plainWords } from '../words/text-overlap';

/** Several articles on one page, as where the next one is loaded below the first, and which of them is read. */
export interface Series {
  /** What holds the other articles: not to be read. */
  readonly others: readonly Element[];
  /** The title of the one that is read; null where it is the page's first. */
  readonly title: string | null;
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
export const singleArticle: Series = { others: [], title: null };

/**
 * Finds the articles of a page. Each begins with a headline made like the first one, and has a date or a box of its own.
 * The one that is read is the one whose headline is in the window's title: pages that load more change that title.
 */
export function seriesOf(document: Document): Series {
  const headlines = headlinesOfArticles(document);
  const [first] = headlines;
  if (!first || headlines.length === 1) return singleArticle;
  const window = plainWords(document.title);
  const named = headlines.map((headline) => {
    const title = plainWords(headline.textContent ?? '');
    return window.includes(title) ? title.length : 0;
  });
  const at = named.indexOf(Math.max(...named));
  const own = headlines[at] ?? first;
  const others = headlines.flatMap((headline, i) =>
    i === at ? [] : elementsOf(headline, own, i > at),
  );
  return { others, title: at === 0 ? null : (own.textContent ?? '').trim() };
}

/** The headlines that each begin an article, in document order. */
function headlinesOfArticles(document: Document): readonly Element[] {
  const candidates = possibleHeadlines(document);
  // Most pages: the text behind a headline takes long to take.
  if (candidates.length === 1) return candidates;
  const headlines: Element[] = [];
  let charsSince = 0;
  candidates.forEach((candidate, i) => {
    const before = headlines.at(-1);
    const text = textBehind(candidate, candidates[i + 1]);
    const isLong = charsSince >= MIN_ARTICLE_CHARS && text.length >= MIN_ARTICLE_CHARS;
    if (!before || (isLong && startsArticle(candidate, before, text))) {
      headlines.push(candidate);
      charsSince = 0;
    }
    charsSince += text.length;
  });
  return headlines;
}

/** The page's first headline, and after it what may be the headline of another article, in document order. */
function possibleHeadlines(document: Document): readonly Element[] {
  const all = document.querySelectorAll('h1');
  const first = all[0];
  if (!first || all.length > MAX_HEADLINES) return [];
  const same = [...all].filter(({ className }) => className === first.className);
  return [...new Set([...same, ...headingsBeside(first)])].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** The first heading of each box that follows one of the headline's own and is made like it. */
function headingsBeside(headline: Element): readonly Element[] {
  const headings: Element[] = [];
  let box: Element | null = inherited(headline, 'parentElement');
  for (let levels = MAX_LEVELS; box && levels > 0; levels--) {
    const isDistinct = box.className !== '' || box.localName === 'article';
    let next = isDistinct ? inherited(box, 'nextElementSibling') : null;
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
function startsArticle(headline: Element, before: Element, text: string): boolean {
  const box = boxOf(headline, before);
  const isH1 = headline.localName === 'h1';
  if (box !== headline && isLike(box, boxOf(before, headline))) {
    const isNamed = headline.className !== '' && headline.className === before.className;
    return isH1 || isNamed || box.localName === 'article' || headline.querySelector('a') !== null;
  }
  return isH1 && readPrintedDate(text.slice(0, DATED_WITHIN_CHARS), true) !== null;
}

/** The text from the end of a headline to the next one, or to the end of the page. */
function textBehind(headline: Element, next: Element | undefined): string {
  const range = headline.ownerDocument.createRange();
  range.setStartAfter(headline);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(headline.ownerDocument.documentElement);
  return range.toString().trim();
}

/** The outermost element around a headline that neither holds the other headline nor has more text before this one. */
function boxOf(headline: Element, other: Element): Element {
  let box = headline;
  let up = inherited(headline, 'parentElement');
  for (let left = MAX_LEVELS; up && left > 0 && !contains(up, other); left--) {
    const range = headline.ownerDocument.createRange();
    range.setStartBefore(up);
    range.setEndBefore(headline);
    if (range.toString().trim().length > MAX_CHARS_ABOVE) break;
    box = up;
    up = inherited(up, 'parentElement');
  }
  return box;
}

/** The elements of another article: its box, and what follows up to our own one; to the page's end if it is below. */
function elementsOf(headline: Element, own: Element, isBelow: boolean): readonly Element[] {
  const elements: Element[] = [];
  const end = isBelow ? null : boxOf(own, headline);
  let at: Element | null = boxOf(headline, own);
  while (at && at !== end) {
    const around = contains(at, own);
    if (!around) elements.push(at);
    at = inherited(at, around ? 'firstElementChild' : 'nextElementSibling');
  }
  return elements;
}
