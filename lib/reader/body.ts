import type { prefersOther } from '../article';
import type { ReadPage } from './read';

/** Reads a page with another extractor; null when it cannot. It may have to be loaded first. */
export type ReadOtherwise = () => Promise<{
  readonly text: string;
  readonly root: Element | null;
} | null>;

/**
 * Where a second opinion says the article's body is, when our own reading is unsure and the other has clearly more of the
 * same; null otherwise.
 */
export async function askArbiter(
  page: ReadPage,
  readOtherwise: ReadOtherwise,
  prefers: typeof prefersOther,
): Promise<Element | null> {
  const other = await readOtherwise();
  return other?.root && prefers(page.article, other.text) ? other.root : null;
}

/** Some paragraphs' worth of text, in UTF-16 code units: less is not a body. */
const LEAST_TEXT = 400;

/** The element that a selection points at as the article's body: the first around it that holds more than a paragraph or two. */
export function bodyAround(selection: Selection | null): Element | null {
  const node = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : null;
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  while (element && element.localName !== 'body') {
    const paragraphs = element.querySelectorAll('p, br, li').length;
    if (paragraphs >= 2 && (element.textContent ?? '').trim().length >= LEAST_TEXT) return element;
    element = element.parentElement;
  }
  return element;
}
