/** Where a reader sees a new line. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** An address on the web as it stands in a text, up to the first character that none has. */
const ADDRESS = String.raw`(?<![A-Za-z\d])[Hh][Tt][Tt][Pp][Ss]?:\/\/[\p{L}\p{N}][^\s<>"“”«»\p{Cc}\p{Cs}]*`;

/**
 * What some reader takes for more than text: CommonMark, GitHub's tables, strikethrough, footnotes and addresses without
 * "<>" (https://github.github.com/gfm), pandoc's `:emoji:`, Obsidian's links, tags, block ids, comments, highlights, maths
 * (https://help.obsidian.md/obsidian-flavored-markdown) and Dataview's `key::`. Controls and halves of characters are no text.
 */
const MARK = String.raw`[\\\u0060*_[\]{}#|~$^<>@]|==|%%|::|:(?=\/\/|[\w+-]+:)|[Ww]{3}\.|!(?=\[|[Hh]ttp)|&(?=#?\w+;)|[\p{Cc}\p{Cs}]+`;

const MARKS = new RegExp(MARK, 'gu');
const MARKS_AND_ADDRESSES = new RegExp(`${ADDRESS}|${MARK}`, 'gu');

/** What an address in "<>" must not have: a reader would take it for markup, or decode it. */
const UNSAFE_IN_ADDRESS = /[\\`|^{}[\]$]|%%|&(?=#?\w+;)/;

const UNSAFE_IN_TARGET = new RegExp(`[<>\\s]|${UNSAFE_IN_ADDRESS.source}`, 'g');

/**
 * Plain text as lines of Markdown that read as they were typed and do nothing: no headings, quotes, lists, tables,
 * images (a remote one tells its server that the note was opened), tags, block ids, maths, comments or HTML. Addresses
 * on the web stay links. Controls become a space; white space at both ends of a line is dropped.
 */
export const plainLines = (text: string): string[] => text.split(BREAK).map(plainLine);

/** The same on one line. */
export const plainInline = (text: string): string => plainLine(text.replace(BREAKS, ' '));

const BREAKS = new RegExp(BREAK, 'g');

const plainLine = (line: string): string =>
  withoutStart(line.replace(MARKS_AND_ADDRESSES, escaped).trim());

/** Paragraphs and lines as they were typed: a backslash at the end of a line keeps it in every Markdown. */
export function hardLines(text: string): string[] {
  const lines = plainLines(text.trim());
  return lines.map((line, at) =>
    line !== '' && (lines[at + 1] ?? '') !== '' ? `${line}\\` : line,
  );
}

/** What can stand in the brackets of a link: one line without links of its own. */
export const plainLabel = (text: string): string =>
  withoutStart(text.replace(BREAKS, ' ').replace(MARKS, escaped).trim());

/** What follows "](" in a link: an address that no reader ends early or decodes. */
export const linkTarget = (address: string): string =>
  `<${address.replace(UNSAFE_IN_TARGET, (found) =>
    found === '&' ? '&amp;' : encodeURIComponent(found),
  )}>`;

/** Not with a backslash: a program that composes characters makes "≠" of the sign and a stroke behind it. */
const EQUALS = '&#61;';

function escaped(found: string): string {
  switch (found.charAt(0)) {
    case 'h':
    case 'H':
      return addressLink(found);
    case 'w':
    case 'W':
      return `${found.slice(0, 3)}&#46;`;
    case '@':
      return '&#64;';
    case '&':
      return '&amp;';
    case '=':
      return found.replace(/=/g, EQUALS);
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    default:
      return /^[!-~]/.test(found) ? found.replace(/./g, '\\$&') : ' ';
  }
}

function addressLink(found: string): string {
  const address = withoutEnd(found);
  const rest = found.slice(address.length).replace(MARKS, escaped);
  if (!UNSAFE_IN_ADDRESS.test(address)) return `<${address}>${rest}`;
  return `[${address.replace(MARKS, escaped)}](${linkTarget(address)})${rest}`;
}

/** The signs behind an address belong to the sentence, a bracket only where none was opened: https://github.github.com/gfm/#extended-url-autolink */
function withoutEnd(found: string): string {
  let end = found.length;
  while (/[.,;:!?'"*_~)\]}|\\`…’]/.test(found.charAt(end - 1))) {
    if (found.charAt(end - 1) === ')' && isBalanced(found.slice(0, end))) break;
    end--;
  }
  return found.slice(0, end);
}

const isBalanced = (text: string): boolean => text.split('(').length >= text.split(')').length;

/** What means something only where a line begins: lists, definitions, the lines under a heading. */
function withoutStart(line: string): string {
  const first = line.charCodeAt(0);
  if (first === 0x3d) return `${EQUALS}${line.slice(1)}`;
  if (first === 0x2d || first === 0x2b || first === 0x3a) return `\\${line}`;
  return first >= 0x30 && first <= 0x39 ? line.replace(/^(\d+)([.)])/, '$1\\$2') : line;
}
