/** Some paragraphs' worth of text, in UTF-16 code units: less is not a body. */
const MIN_BODY_CHARS = 400;

/** The element that a selection points at as the article's body: the first around it that holds more than a paragraph or two. */
export function bodyAround(selection: Selection | null): Element | null {
  const node = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : null;
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  while (element && element.localName !== 'body') {
    const paragraphs = element.querySelectorAll('p, br, li').length;
    if (paragraphs >= 2 && (element.textContent ?? '').trim().length >= MIN_BODY_CHARS)
      return element;
    element = element.parentElement;
  }
  return element;
}
