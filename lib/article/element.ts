import { Signal, signalsOf } from './signals';

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

/** Whether a node is a form, or an element whose inputs shadow what would tell. */
export const isForm = (node: Node): boolean =>
  typeof node.nodeType !== 'number' ||
  (node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === 'form') ||
  (node.nodeType === Node.ELEMENT_NODE && typeof (node as Element).localName !== 'string');

/** Hidden by its own attributes; style sheets are asked later, for the few elements left. */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A frame or a player with moving pictures. */
export const isVideo = (element: Element): boolean =>
  element.localName === 'video' || PLAYER.test(element.getAttribute('src') ?? '');

export const shadowOf = (element: Element, tag: string): ShadowRoot | null =>
  tag.includes('-') || HOSTS.has(tag) ? element.shadowRoot : null;
