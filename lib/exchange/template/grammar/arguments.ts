import { type Cursor, fail, skipBlanks, take, takeQuoted } from './cursor';
import type { Argument } from './nodes';

/** Where words without quotation marks end, in a condition. `|` and `,` end them, too. */
const OPERATOR = /\s+(?:==|!=|[<>]=?|\?\?|&&|(?:and|or|contains)\s)/y;

/** What stands behind a filter's name: `:"a","b"`, `:("a":"b", "c":"d")`, `:0,-2`, `:item => item.text`. */
export function takeArguments(cursor: Cursor, filter: string): readonly Argument[] {
  if (take(cursor, /:/y) === null) return [];
  skipBlanks(cursor);
  if (filter === 'map') return [{ text: takeBare(cursor, /\|/y), to: null, isQuoted: false }];
  const isGroup = take(cursor, /\(/y) !== null;
  const args: Argument[] = [];
  do {
    skipBlanks(cursor);
    args.push(takeArgument(cursor, isGroup));
  } while (take(cursor, /,/y) !== null);
  if (isGroup && take(cursor, /\)/y) === null) fail(cursor);
  return args;
}

function takeArgument(cursor: Cursor, isGroup: boolean): Argument {
  const sign = cursor.code[cursor.at];
  if (sign !== '"' && sign !== "'") {
    const text = takeBare(cursor, isGroup ? /[,)]/y : /[,|]/y);
    return { text, to: null, isQuoted: false };
  }
  const text = takeQuoted(cursor);
  if (take(cursor, /:/y) === null) return { text, to: null, isQuoted: true };
  skipBlanks(cursor);
  const next = cursor.code[cursor.at];
  const to =
    next === '"' || next === "'"
      ? takeQuoted(cursor)
      : takeBare(cursor, isGroup ? /[,)]/y : /[,|]/y);
  return { text, to, isQuoted: true };
}

/** As it stands, up to a sign that ends it outside quotation marks and brackets. */
function takeBare(cursor: Cursor, end: RegExp): string {
  const from = cursor.at;
  let depth = 0;
  while (cursor.at < cursor.code.length) {
    const sign = cursor.code[cursor.at];
    if (depth === 0) {
      end.lastIndex = cursor.at;
      OPERATOR.lastIndex = cursor.at;
      if (end.test(cursor.code) || OPERATOR.test(cursor.code)) break;
    }
    if (sign === '"' || sign === "'") takeQuoted(cursor);
    else {
      if (/[([{]/.test(sign ?? '')) depth++;
      if (/[)\]}]/.test(sign ?? '') && depth > 0) depth--;
      cursor.at++;
    }
  }
  return cursor.code.slice(from, cursor.at).trim();
}
