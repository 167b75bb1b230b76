import { TemplateStop } from '../problem';
import { templateLimits } from '../template-limits';

/** A place in the code between braces that moves on as the code is read. */
export interface Cursor {
  readonly code: string;
  /** Where the code begins in the template. */
  readonly base: number;
  at: number;
  depth: number;
}

export const openCursor = (code: string, base: number): Cursor => ({
  code,
  base,
  at: 0,
  depth: 0,
});

export function skipBlanks(cursor: Cursor): void {
  while (/\s/.test(cursor.code[cursor.at] ?? '')) cursor.at++;
}

/** Moves behind what the pattern (sticky) finds here, blanks before it aside; null where it is not here. */
export function take(cursor: Cursor, pattern: RegExp): string | null {
  skipBlanks(cursor);
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.code)?.[0] ?? null;
  if (found !== null) cursor.at += found.length;
  return found;
}

export function fail(cursor: Cursor): never {
  const rest = cursor.code.slice(cursor.at).trim();
  throw new TemplateStop('not-understood', cursor.base + cursor.at, rest || cursor.code.trim());
}

/** Reads something that may contain itself. */
export function deeper<T>(cursor: Cursor, read: () => T): T {
  if (++cursor.depth > templateLimits.depth) {
    throw new TemplateStop('too-deep', cursor.base + cursor.at);
  }
  const result = read();
  cursor.depth--;
  return result;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/**
 * Text in quotation marks, the cursor standing at the first. `\n`, `\t`, `\"` and `\\` are what they are in JSON; before
 * another sign the backslash stays, which regular expressions need.
 */
export function takeQuoted(cursor: Cursor): string {
  const quote = cursor.code[cursor.at];
  const parts: string[] = [];
  for (let at = cursor.at + 1; at < cursor.code.length; at++) {
    const sign = cursor.code[at] ?? '';
    if (sign === quote) {
      cursor.at = at + 1;
      return parts.join('');
    }
    if (sign !== '\\') parts.push(sign);
    else {
      const escaped = cursor.code[++at] ?? '';
      parts.push(escapes[escaped] ?? (/["'\\]/.test(escaped) ? escaped : `\\${escaped}`));
    }
  }
  throw new TemplateStop('no-end', cursor.base + cursor.at, quote);
}
