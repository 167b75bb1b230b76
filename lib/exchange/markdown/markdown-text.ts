const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Plain text as lines of Markdown that read as they were typed and do nothing: no headings, quotes, lists, tables, links,
 * images (a remote one tells its server that the note was opened), tags, block ids, maths, comments or HTML.
 */
export const plainLines = (text: string): string[] => text.split(BREAK).map(plainLine);

/** The same on one line. */
export const plainInline = (text: string): string => plainLine(text.split(BREAK).join(' '));

function plainLine(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]{}#|~$^]/g, '\\$&')
    .replace(/==|%%|::/g, (pair) => `\\${pair.charAt(0)}\\${pair.charAt(1)}`)
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * A string in YAML: always quoted, so that no value is taken for a list, a date, a comment or a link. Images and HTML are
 * escaped for programs that take the properties for text.
 */
export const yamlString = (text: string): string =>
  JSON.stringify(
    text
      .toWellFormed()
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim(),
  )
    .replace(/!(?=\[)/g, '\\u0021')
    .replace(/</g, '\\u003c');

/**
 * A link to the note of a regulation, so that Obsidian joins all articles that cite it. "55-QĐ/TW" is called
 * "55-QĐ-TW" there, since a slash would be a folder.
 */
export function noteLink(name: string): string {
  const shown = name
    .replace(/[[\]|<>\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const target = shown.replace(/[\\/:*?"#^%]+/g, '-').replace(/^\.+/, '');
  return target === shown ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

/** A link to an address on the web; the address alone where it is none. */
export function webLink(label: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return plainInline(address);
  const href = url.href.replace(/[<>\\\s|`]/g, encodeURIComponent);
  return `[${plainInline(label)}](<${href}>)`;
}

/** A tag that Obsidian reads as one: no spaces, not digits alone. Null when no letter is left. */
export function tagName(tag: string): string | null {
  const name = tag
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (name === '') return null;
  return /^[\p{N}/_-]+$/u.test(name) ? `_${name}` : name;
}
