/** A paragraph of what was typed or read, as its lines: none of them empty, none with a break or a control character. */
export type Lines = readonly string[];

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Neither may stand in XML 1.0, not even escaped: https://www.w3.org/TR/xml/#charsets. Tabs may, and are white space. */
const FORBIDDEN = /[\p{Cc}\ufffe\uffff]+/gu;
/** https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings and isolates. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Paragraphs of a text: where a line is empty, a new one begins. */
export function paragraphsOf(text: string): readonly Lines[] {
  const paragraphs: string[][] = [];
  let lines: string[] = [];
  for (const raw of text.split(BREAK)) {
    const line = clean(raw).trimEnd();
    if (line !== '') lines.push(line);
    else if (lines.length > 0) {
      paragraphs.push(lines);
      lines = [];
    }
  }
  return lines.length > 0 ? [...paragraphs, lines] : paragraphs;
}

/** A text on one line, with single spaces. */
export const asOneLine = (text: string): string => clean(text.replace(/\s+/g, ' ')).trim();

const clean = (line: string): string =>
  confined(line.isWellFormed() ? line : line.toWellFormed()).replace(FORBIDDEN, ' ');

/** Closes what turns the direction of letters, or a title could turn the address behind it. */
function confined(line: string): string {
  let embeddings = 0;
  let isolates = 0;
  for (const [mark] of line.matchAll(DIRECTIONS)) {
    if (mark === '\u202c') embeddings = Math.max(0, embeddings - 1);
    else if (mark === '\u2069') isolates = Math.max(0, isolates - 1);
    else if (mark < '\u2066') embeddings++;
    else isolates++;
  }
  return line + '\u202c'.repeat(embeddings) + '\u2069'.repeat(isolates);
}
