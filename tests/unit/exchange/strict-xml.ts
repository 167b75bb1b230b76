/** An element and the text in it, in the order of the file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** https://www.w3.org/TR/xml/#charsets: those that may not stand in a file. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const TOKEN =
  /<\?xml [^?<>]*\?>|<!doctype html>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads XML of the simple kind that we write, and refuses everything else: comments, sections of characters, other
 * entities, attributes twice, what is not closed.
 * @param voids elements that are never closed, in HTML
 */
export function readXml(xml: string, voids: readonly string[] = []): XmlElement {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) throw new Error(`U+${xml.charCodeAt(forbidden.index).toString(16)} in XML`);
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`no XML: ${xml.slice(at, at + 80)}`);
    readToken(token, open, voids);
  }
  if (open.length > 1) throw new Error(`not closed: ${open.at(-1)?.name}`);
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (elements.length !== 1 || elements[0] === undefined) throw new Error('no single root');
  return elements[0];
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

function readToken(token: RegExpExecArray, open: Open[], voids: readonly string[]): void {
  const [all, close = '', name, attributes = '', alone = ''] = token;
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('closed too often');
  if (name === undefined) {
    if (all.startsWith('<')) return;
    if (open.length === 1 && all.trim() !== '') throw new Error(`text outside: ${all}`);
    if (all.includes(']]>')) throw new Error(']]> in text');
    parent.children.push(decoded(all));
  } else if (close) {
    if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    open.pop();
  } else {
    const element: Open = { name, attributes: readAttributes(attributes), children: [] };
    parent.children.push(element);
    if (!alone && !voids.includes(name)) open.push(element);
  }
}

function readAttributes(text: string): Record<string, string> {
  const all = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  );
  if (new Set(all.map(([name]) => name)).size < all.length) throw new Error(`twice: ${text}`);
  return Object.fromEntries(all);
}

const decoded = (text: string): string =>
  text.replace(/&([^;]*);?/g, (all, name: string) => {
    const letter = all.endsWith(';') ? ENTITIES[name] : undefined;
    if (letter === undefined) throw new Error(`entity ${all}`);
    return letter;
  });

/** All elements below one, in the order of the file, itself first. */
export const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
];

/** The text in an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
