import { Readability } from '@mozilla/readability';

/** What another extractor reads: its text, and the live element that holds it. */
export interface OtherReading {
  readonly text: string;
  readonly root: Element | null;
}

/** The attribute that numbers the clone's elements. */
const NUMBER = 'data-ben-le-node';

/**
 * Readability's reading of a page, on a clone: the page itself is not touched. Its elements are numbered in the clone, so
 * that what it keeps can be found on the live page. Slow (tens of milliseconds): for idle time and unsure pages only.
 */
export function readOtherwise(document: Document): OtherReading | null {
  const clone = document.cloneNode(true) as Document;
  const live = document.querySelectorAll('*');
  clone.querySelectorAll('*').forEach((element, at) => {
    element.setAttribute(NUMBER, String(at));
  });
  const parsed = new Readability(clone, { serializer: (node) => node }).parse();
  const content: unknown = parsed?.content;
  if (!parsed || !(content instanceof Element)) return null;
  const paragraphs = [...content.querySelectorAll(`p[${NUMBER}], [${NUMBER}] > p`)]
    .map((element) => live[Number(element.getAttribute(NUMBER))])
    .filter((element) => element !== undefined);
  return { text: parsed.textContent ?? '', root: commonAncestor(paragraphs) };
}

function commonAncestor([first, ...others]: readonly Element[]): Element | null {
  let ancestor = first?.parentElement ?? null;
  for (const element of others) {
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  }
  return ancestor;
}
