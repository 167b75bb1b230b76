import { nextTurn } from '../../parts/paced';

/** Objects and lists in each other: records of other tools have less than ten. */
const MAX_DEPTH = 100;
/** Words of JSON that are read before others get their turn. */
const STEP_TOKENS = 10_000;

const BLANK = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What ends a text or stands in it otherwise than as itself. */
const SPECIAL = /["\\\p{Cc}]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' | 'nothing';

/**
 * Where a text stops being JSON, or is nested too deeply: an offset in UTF-16 code units; null where it is JSON. Browsers word
 * their own message each in its way, some without a place. https://www.rfc-editor.org/rfc/rfc8259
 */
export async function jsonFault(text: string): Promise<number | null> {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (let tokens = 1; ; tokens++) {
    if (tokens % STEP_TOKENS === 0) await nextTurn();
    const start = endOf(BLANK, text, at) ?? at;
    if (start === text.length) return expected === 'nothing' ? null : start;
    const sign = text[start] ?? '';
    const end = endOfToken(text, start, sign);
    const next: Expected | null = end === null ? null : after(expected, sign, open);
    if (end === null || next === null || open.length > MAX_DEPTH) return start;
    expected = next;
    at = end;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Behind the word of JSON that begins with `sign`; null where it is none. */
function endOfToken(text: string, start: number, sign: string): number | null {
  if ('{}[],:'.includes(sign)) return start + 1;
  return sign === '"' ? endOfText(text, start + 1) : endOf(SCALAR, text, start);
}

function endOfText(text: string, from: number): number | null {
  let at = from;
  while (true) {
    SPECIAL.lastIndex = at;
    const special = SPECIAL.exec(text);
    if (special === null) return null;
    const [letter] = special;
    if (letter === '"') return SPECIAL.lastIndex;
    // The controls behind ASCII may stand in a text.
    const end =
      letter < ' '
        ? null
        : letter === '\\'
          ? endOf(ESCAPE, text, special.index)
          : SPECIAL.lastIndex;
    if (end === null) return null;
    at = end;
  }
}

/** @returns null where the word may not stand */
function after(expected: Expected, sign: string, open: string[]): Expected | null {
  const wantsValue = expected === 'value' || expected === 'value or end';
  if (sign === '{' || sign === '[') {
    open.push(sign);
    if (!wantsValue) return null;
    return sign === '{' ? 'key or end' : 'value or end';
  }
  if (sign === '}' || sign === ']') {
    const [own, start] =
      sign === '}' ? (['key or end', '{'] as const) : (['value or end', '['] as const);
    if (open.pop() !== start || (expected !== 'comma' && expected !== own)) return null;
    return behindValue(open);
  }
  if (sign === ':') return expected === 'colon' ? 'value' : null;
  if (sign === ',') {
    if (expected !== 'comma') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (wantsValue) return behindValue(open);
  const mayBeKey = expected === 'key' || expected === 'key or end';
  return sign === '"' && mayBeKey ? 'colon' : null;
}

const behindValue = (open: readonly string[]): Expected =>
  open.length === 0 ? 'nothing' : 'comma';
