import { decodeEntities } from './entities';

/** Elements that begin a line of their own. */
const BLOCK =
  /^(?:address|article|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|tr|ul)$/;
/** Elements whose content is no text. */
const SILENT = /^(?:script|style|template|noscript|iframe|svg|math)$/;

/**
 * The text of HTML, for tools that keep markup in a quote: tags, comments and scripts are left out, blocks begin a line. It goes
 * on as text only, so nothing in it can come alive; "a < b" stays.
 */
export function plainTextOf(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const tag = start === -1 ? null : tagAt(html, start);
    if (tag === null) {
      const end = start === -1 ? html.length : start + 1;
      text += folded(html.slice(at, end));
      at = end;
      continue;
    }
    text += folded(html.slice(at, start));
    if (tag.name === 'br') text += '\n';
    else if (BLOCK.test(tag.name)) text += '\n\n';
    at = SILENT.test(tag.name) && !tag.isEnd ? behind(html, tag.name, tag.end) : tag.end;
  }
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const folded = (html: string): string => decodeEntities(html.replace(/[ \t\r\n\f]+/g, ' '));

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly end: number;
}

/** The tag or comment that begins at an offset; null where "<" is only a sign. */
function tagAt(html: string, start: number): Tag | null {
  if (html.startsWith('<!--', start))
    return { name: '', isEnd: true, end: behind(html, '-->', start) };
  const [head, slash, name = ''] =
    /^<([/!?]?)([a-z][a-z0-9-]*)/i.exec(html.slice(start, start + 40)) ?? [];
  if (head === undefined) return null;
  const end = endOfTag(html, start + head.length);
  return end === null ? null : { name: name.toLowerCase(), isEnd: slash !== '', end };
}

/** Behind the next ">" that stands in no attribute's value. */
function endOfTag(html: string, from: number): number | null {
  for (let at = from; at < html.length; at++) {
    const letter = html[at];
    if (letter === '>') return at + 1;
    if (letter === '<') return null;
    if ((letter === '"' || letter === "'") && html[at - 1] === '=') {
      const close = html.indexOf(letter, at + 1);
      if (close === -1) return null;
      at = close;
    }
  }
  return null;
}

/** Behind the end of a comment, or of an element whose content is no text; all that is left where it never ends. */
function behind(html: string, name: string, from: number): number {
  if (name === '-->') {
    const end = html.indexOf(name, from);
    return end === -1 ? html.length : end + name.length;
  }
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const end = close.exec(html);
  return end === null ? html.length : end.index;
}
