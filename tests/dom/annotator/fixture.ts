import { type ArticleText, articleText, type TextBlock } from '../../../lib/anchor';

/** Puts markup on the test page and reads each element with a `data-role` as a block of an article. */
export function showArticle(html: string): ArticleText {
  document.body.innerHTML = html;
  const blocks = [...document.querySelectorAll('[data-role]')].map((element): TextBlock => {
    const nodes: Node[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { role: element.getAttribute('data-role') ?? '', element, nodes, text };
  });
  return articleText(blocks);
}

export function textNode(selector: string): Text {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`${selector} holds no text`);
  return node;
}

export function select(start: Node, startOffset: number, end: Node, endOffset: number): void {
  document.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
}
