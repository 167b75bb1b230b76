import type { ReadText } from '../unit/exchange/markdown/expected';

const TOKEN = /<(\/?)([\w]+)((?:\s[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const written = new Set(
  'document heading paragraph block_quote list item text linebreak link strong'.split(' '),
);

/** The XML of cmark, which is a tree of blocks with their text. https://github.com/commonmark/cmark/blob/master/CommonMark.dtd */
export function readCmark(xml: string): ReadText {
  const blocks: [string, string][] = [];
  const links: [string, string][] = [];
  const strange: string[] = [];
  const within: string[] = [];
  let [text, link]: [string | null, [string, string] | null] = [null, null];
  const add = (part: string): void => {
    if (text !== null) text += part;
    if (link !== null) link[0] += part;
  };
  for (const [, closing, name, attributes = '', single, characters] of xml.matchAll(TOKEN)) {
    if (name === undefined) {
      if (within.at(-1) === 'text') add(plain(characters ?? ''));
      continue;
    }
    if (name === 'linebreak') add('\n');
    if (name === 'softbreak') add('(soft break)');
    if (closing === '') {
      if (!written.has(name)) strange.push(name);
      if (name === 'heading' || name === 'paragraph') {
        blocks.push([kindOf(name, attributes, within), '']);
        text = '';
      }
      if (name === 'link') {
        link = ['', plain(/destination="([^"]*)"/.exec(attributes)?.[1] ?? '')];
        links.push(link);
      }
      if (single === '') within.push(name);
      continue;
    }
    within.pop();
    const last = blocks.at(-1);
    if ((name === 'heading' || name === 'paragraph') && last) last[1] = text ?? '';
    if (name === 'link') link = null;
  }
  return { blocks, links, strange };
}

function kindOf(name: string, attributes: string, within: readonly string[]): string {
  if (name === 'heading') return `h${/level="(\d)"/.exec(attributes)?.[1]}`;
  if (within.includes('item')) return 'item';
  return within.includes('block_quote') ? 'quote' : 'paragraph';
}

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
