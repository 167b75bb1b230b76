import { attribute } from '../safe-dom';
import { signalsOf } from '../words/class-signals';
import * as Signal from '../words/signal-bits';

/** Where links to an author's own page lead. */
const AUTHOR_PAGE = /\/(?:tac-gia|authors?|staff|writers?|contributors?|profiles?)\//i;

/** Frames that play a video; most others are advertisements. */
const PLAYER = /video|player|embed|youtu/i;

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Beside the signals: hidden by its own attributes, and hidden from readers by ear. */
export const HIDDEN = 1 << 14;
export const UNREAD = 1 << 15;

/** Finds the elements with telling attributes beside class, id and href: few of a page's have any. */
const TELLING =
  '[hidden],[style*=display i],[style*=visibility i],[aria-hidden=true],[itemprop],[data-role],' +
  '[type]:not(a,script,style,link,input,button,source)';
/** A page with more of them is no article; the rest is left unread. */
const MOST_TELLING = 4_000;

const RIGHT = '[style*=right i],[align=right i],[class*=right i]';

/** Whether an element, or one around it, is named or set to stand on the right. */
export const isSetRight = (element: Element): boolean =>
  Element.prototype.closest.call(element, RIGHT) !== null;

function signalsOfAttributes(element: Element): number {
  const type = element.localName === 'a' ? null : attribute(element, 'type');
  return (
    signalsOf(attribute(element, 'itemprop')) |
    signalsOf(attribute(element, 'data-role')) |
    signalsOf(type)
  );
}

export const signalsOfLink = (link: Element): number =>
  AUTHOR_PAGE.test(attribute(link, 'href') ?? '') || attribute(link, 'rel') === 'author'
    ? Signal.AUTHOR
    : 0;

/** What the names of an element tell: class, id, and the attributes some systems name parts by. */
export const signalsOfElement = (element: Element): number =>
  signalsOf(attribute(element, 'class')) |
  signalsOf(attribute(element, 'id')) |
  signalsOfAttributes(element) |
  (element.localName === 'a' ? signalsOfLink(element) : 0);

/** The marks of the elements below a root: see `readMarks`. */
export function marksOf(root: ParentNode): Map<Node, number> {
  const marks = new Map<Node, number>();
  readMarks(root, marks);
  return marks;
}

/** Adds to `marks` what attributes beside class and id tell of the elements below a root: signals, HIDDEN, UNREAD. */
export function readMarks(root: ParentNode, marks: Map<Node, number>): void {
  const telling = root.querySelectorAll(TELLING);
  for (let i = 0; i < Math.min(telling.length, MOST_TELLING); i++) {
    const element = telling[i];
    if (!element) break;
    const hidden = attribute(element, 'hidden');
    const isHidden =
      (hidden !== null && hidden !== 'until-found') ||
      HIDING.test(attribute(element, 'style') ?? '');
    const isUnread = attribute(element, 'aria-hidden') === 'true';
    const mark = signalsOfAttributes(element) | (isHidden ? HIDDEN : 0) | (isUnread ? UNREAD : 0);
    if (mark > 0) marks.set(element, mark);
  }
}

/** A frame or a player with moving pictures. */
export const isVideo = (element: Element): boolean =>
  element.localName === 'video' || PLAYER.test(element.getAttribute('src') ?? '');
