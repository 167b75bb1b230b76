interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Passage {
  /** Just inside the first letter's left edge, the last letter's right edge, and the middle of its first line, in CSS px of the window. */
  readonly start: Point;
  readonly end: Point;
  readonly middle: Point;
  /** The passage as the page's text nodes hold it, white space folded. */
  readonly text: string;
}

/**
 * Finds a passage in the page's text nodes, scrolls it into view, drops the old selection (a press inside it
 * would drag it away) and puts the caret before the passage. Runs in the page: whole, with no reference to
 * the module around it. Answers a sentence when the passage cannot be found or shown.
 */
export function locateText(text: string, until: string, nth: number): Passage | string {
  const places: { node: Text; offset: number }[] = [];
  let folded = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.parentElement?.checkVisibility()) continue;
    for (let offset = 0; offset < node.length; offset += 1) {
      const letter = node.data[offset] ?? '';
      const blank = /\s/.test(letter);
      if (blank && (folded === '' || folded.endsWith(' '))) continue;
      folded += blank ? ' ' : letter;
      places.push({ node, offset });
    }
  }
  let from = -1;
  for (let count = 0; count <= nth; count += 1) {
    from = folded.indexOf(text, from + 1);
    if (from < 0) return `The page does not hold "${text}" (occurrence ${count})`;
  }
  const to = until ? folded.indexOf(until, from) + until.length : from + text.length;
  const first = places[from];
  const last = places[to - 1];
  if (!first || !last || to <= from) return `"${until}" does not follow "${text}"`;

  const box = (place: { node: Text; offset: number }) => {
    const letter = document.createRange();
    letter.setStart(place.node, place.offset);
    letter.setEnd(place.node, place.offset + 1);
    return letter.getBoundingClientRect();
  };
  const inWindow = (rect: DOMRect) => rect.top >= 0 && rect.bottom <= innerHeight;
  if (!inWindow(box(first)) || !inWindow(box(last))) {
    scrollBy({ top: box(first).top - innerHeight / 3, behavior: 'instant' });
  }
  const head = box(first);
  const tail = box(last);
  if (!inWindow(head) || !inWindow(tail)) return `"${text}" does not fit into the window`;

  getSelection()?.collapse(first.node, first.offset);
  const line = document.createRange();
  line.setStart(first.node, first.offset);
  line.setEnd(last.node, last.offset + 1);
  const row = line.getClientRects()[0] ?? head;
  return {
    start: { x: head.left + Math.min(1, head.width / 4), y: head.top + head.height / 2 },
    end: { x: tail.right - Math.min(1, tail.width / 4), y: tail.top + tail.height / 2 },
    middle: { x: row.left + row.width / 2, y: row.top + row.height / 2 },
    text: folded.slice(from, to),
  };
}
