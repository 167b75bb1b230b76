import type { TextBlock } from '../../../lib/anchor';

const BLOCKS = 'h1,h2,p,li,figcaption,blockquote';

/** Own prose as a page; each block element becomes a TextBlock, as lib/article makes them. */
export function mount(html: string): readonly TextBlock[] {
  document.body.innerHTML = html;
  return blocksIn(document.body);
}

export function blocksIn(root: Element): readonly TextBlock[] {
  return Array.from(root.querySelectorAll(BLOCKS), (element) => {
    const nodes = leaves(element);
    const text = nodes.map((node) => node.nodeValue ?? ' ').join('');
    return { role: roleOf(element), element, nodes, text: text.replace(/\s+/g, ' ').trim() };
  }).filter((block) => block.text !== '');
}

const roleOf = (element: Element): string => (element.tagName === 'P' ? 'paragraph' : 'other');

function leaves(element: Element): readonly Node[] {
  return Array.from(element.childNodes).flatMap((node) => {
    if (node instanceof Text || node instanceof HTMLBRElement) return [node];
    return node instanceof Element && !node.matches(BLOCKS) ? leaves(node) : [];
  });
}

/** The first place of `words` in the page's text nodes, however they are split. */
export function rangeOf(words: string, root: Node = document.body): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: [Node, number][] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    for (let at = 0; at < data.length; at++) places.push([node, at]);
    text += data;
  }
  const at = text.indexOf(words);
  const start = places[at];
  const end = places[at + words.length - 1];
  if (start === undefined || end === undefined) throw new Error(`not on the page: ${words}`);
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(end[0], end[1] + 1);
  return range;
}

export function textOf(range: AbstractRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
