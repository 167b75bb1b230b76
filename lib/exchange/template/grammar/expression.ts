/*
 * In: the text of a template.
 * Out: nodes and expressions, or the first thing in it that cannot be understood, and where.
 */
import { takeArguments } from './arguments';
import { type Cursor, deeper, fail, openCursor, skipBlanks, take, takeQuoted } from './cursor';
import type { Expression, Operator } from './nodes';

/** Names of variables may be Vietnamese. A point leads to a member. */
const NAME = /[\p{L}_@][\p{L}\p{M}\p{N}_@]*(?:-[\p{L}\p{M}\p{N}_@]+)*/uy;
const NUMBER = /-?\d+(?:\.\d+)?(?![\p{L}\p{N}_])/uy;
const PAGE = /(?:selectorHtml|selector|schema|meta|prompt):/y;
/** Where a selector, which may have blanks in it, ends: at a filter, at an operator. */
const PAGE_END = /\|(?!=)|\?\?|\s(?:==|!=|&&|and\s|or\s|contains\s)|$/g;
const KEYWORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** The whole code is one expression. */
export function expressionOf(code: string, base: number): Expression {
  const cursor = openCursor(code, base);
  const expression = either(cursor);
  skipBlanks(cursor);
  return cursor.at < code.length ? fail(cursor) : expression;
}

const either = (cursor: Cursor): Expression =>
  deeper(cursor, () => chain(cursor, /or(?![\p{L}\p{N}_])|\|\|/uy, 'or', both));

const both = (cursor: Cursor): Expression =>
  chain(cursor, /and(?![\p{L}\p{N}_])|&&/uy, 'and', negated);

function chain(
  cursor: Cursor,
  sign: RegExp,
  operator: Operator,
  next: (cursor: Cursor) => Expression,
): Expression {
  let left = next(cursor);
  while (take(cursor, sign) !== null) {
    left = { kind: 'binary', operator, left, right: next(cursor) };
  }
  return left;
}

function negated(cursor: Cursor): Expression {
  return take(cursor, /not(?![\p{L}\p{N}_])|!(?!=)/uy) === null
    ? compared(cursor)
    : { kind: 'not', of: deeper(cursor, () => negated(cursor)) };
}

function compared(cursor: Cursor): Expression {
  const left = chain(cursor, /\?\?/y, '??', filtered);
  const sign = take(cursor, /==|!=|>=|<=|>|<|contains(?![\p{L}\p{N}_])/uy);
  if (sign === null) return left;
  return {
    kind: 'binary',
    operator: sign as Operator,
    left,
    right: chain(cursor, /\?\?/y, '??', filtered),
  };
}

function filtered(cursor: Cursor): Expression {
  let of = primary(cursor);
  for (;;) {
    skipBlanks(cursor);
    const at = cursor.base + cursor.at;
    if (take(cursor, /\|(?!\|)/y) === null) return of;
    const name = take(cursor, /[\w-]+/y);
    if (name === null) return fail(cursor);
    of = { kind: 'filter', of, name, args: takeArguments(cursor, name), at };
  }
}

function primary(cursor: Cursor): Expression {
  skipBlanks(cursor);
  const sign = cursor.code[cursor.at];
  if (sign === '"' || sign === "'") return { kind: 'literal', value: takeQuoted(cursor) };
  if (take(cursor, /\(/y) !== null) {
    const inner = either(cursor);
    return take(cursor, /\)/y) === null ? fail(cursor) : inner;
  }
  const number = take(cursor, NUMBER);
  if (number !== null) return { kind: 'literal', value: Number(number) };
  if (take(cursor, PAGE) !== null) return pageVariable(cursor);
  const name = take(cursor, NAME);
  if (name === null) return fail(cursor);
  const value = KEYWORDS.get(name);
  return value === undefined
    ? members(cursor, { kind: 'variable', name })
    : { kind: 'literal', value };
}

/** `.name`, `[0]`, `[loop.index0]`, `["name"]`. */
function members(cursor: Cursor, start: Expression): Expression {
  let of = start;
  for (;;) {
    if (take(cursor, /\.(?=[\p{L}_])/uy) !== null) {
      of = { kind: 'member', of, key: { kind: 'literal', value: take(cursor, NAME) ?? '' } };
    } else if (take(cursor, /\.(?=\d)/y) !== null) {
      of = { kind: 'member', of, key: { kind: 'literal', value: take(cursor, /\d+/y) ?? '' } };
    } else if (take(cursor, /\[/y) !== null) {
      const key = either(cursor);
      if (take(cursor, /\]/y) === null) return fail(cursor);
      of = { kind: 'member', of, key };
    } else return of;
  }
}

function pageVariable(cursor: Cursor): Expression {
  const prefix = cursor.code.lastIndexOf(':', cursor.at - 1);
  const start = cursor.code.slice(0, prefix).search(/[A-Za-z]+$/);
  PAGE_END.lastIndex = cursor.at;
  const end = PAGE_END.exec(cursor.code)?.index ?? cursor.code.length;
  const name = cursor.code.slice(start, end).trimEnd();
  cursor.at = end;
  return { kind: 'page', name };
}
