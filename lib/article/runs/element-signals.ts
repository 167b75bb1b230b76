import { attribute } from '../safe-dom';
import { signalsOf } from '../words/class-signals';
import * as Signal from '../words/signal-bits';
import * as Tag from './tag-bits';

/** Where links to an author's own page lead. */
const AUTHOR_PAGE =
  /\/(?:tac-gia|phong-vien|ctv|authors?|staff|writers?|contributors?|profiles?)\/|^(?:https?:\/\/[\w.-]*(?:substack|medium|hashnode)\.com)?\/@/i;

/** Frames that play a video; most others are advertisements. */
const PLAYER = /video|player|embed|youtu/i;

/** Text that is clipped to nothing is for screen readers. */
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%/i;

/** Flags beside the signals: hidden by its own attributes, and hidden from screen readers. */
export const HIDDEN = 1 << 14;
export const UNREAD = 1 << 15;

/** Finds the elements that say something by other attributes than class, id and href: few of a page's do. */
const FLAGGED =
  '[hidden],[style*=display i],[style*=visibility i],[style*=clip i],[aria-hidden=true],[itemprop],[data-role],' +
  '[type]:not(a,script,style,link,input,button,source)';
/** A page with more of them is no article; the rest is left unread. */
const MAX_FLAGGED = 4_000;

const RIGHT = '[style*=right i],[align=right i],[class*=right i]';

/** Whether an element, or one around it, is named or set to the right. */
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

/** A link to nowhere with less text is a button of a script, unless it is a heading. */
const MAX_BUTTON_CHARS = 20;

/**
 * Whether a link leads to another page, or does something. An anchor without an address does not, nor one to a place on the
 * page itself; but in an item of a list, such a link is one of the contents.
 */
export function leadsElsewhere(link: Element, aroundIt: number): boolean {
  const href = attribute(link, 'href');
  if (href === null || href === '#' || href.startsWith('javascript:')) {
    const isText = link.id !== '' || link.hasAttribute('name') || (aroundIt & Tag.HEADING) !== 0;
    return !isText && (link.textContent ?? '').trim().length <= MAX_BUTTON_CHARS;
  }
  const mark = aroundIt & Tag.ITEM ? -1 : href.indexOf('#');
  return mark < 0 || (mark > 0 && href.slice(0, mark) !== link.ownerDocument.URL.split('#', 1)[0]);
}

/** The signals in an element's class, its id, and the attributes that some publishing systems name parts by. */
export const signalsOfElement = (element: Element): number =>
  signalsOf(attribute(element, 'class')) |
  signalsOf(attribute(element, 'id')) |
  signalsOfAttributes(element) |
  (element.localName === 'a' ? signalsOfLink(element) : 0);

/** Adds to `attributeFlags` what other attributes than class and id say of the elements below a root: signals, HIDDEN, UNREAD. */
export function readAttributeFlags(root: ParentNode, attributeFlags: Map<Node, number>): void {
  const flagged = root.querySelectorAll(FLAGGED);
  for (let i = 0; i < Math.min(flagged.length, MAX_FLAGGED); i++) {
    const element = flagged[i];
    if (!element) break;
    const hidden = attribute(element, 'hidden');
    const isHidden =
      (hidden !== null && hidden !== 'until-found') ||
      HIDING.test(attribute(element, 'style') ?? '');
    const isUnread = attribute(element, 'aria-hidden') === 'true';
    const flags = signalsOfAttributes(element) | (isHidden ? HIDDEN : 0) | (isUnread ? UNREAD : 0);
    if (flags > 0) attributeFlags.set(element, flags);
  }
}

/** A frame or a player with moving pictures. */
export const isVideo = (element: Element): boolean =>
  element.localName === 'video' || PLAYER.test(element.getAttribute('src') ?? '');
