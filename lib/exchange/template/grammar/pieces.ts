import { TemplateStop } from '../problem';

/** A template cut at its braces. `at` is where the code begins. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output' | 'tag'; readonly code: string; readonly at: number };

/**
 * Cuts a template into text, `{{ … }}` and `{% … %}`. A tag takes the blanks and the one line break behind it away, so that
 * a line with nothing but a tag leaves no empty line; `{{-`, `-}}`, `{%-` and `-%}` do so on their side.
 * @throws TemplateStop where something is not closed
 */
export function piecesOf(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let trims = false;
  while (at < source.length) {
    const open = nextOpening(source, at);
    const text = source.slice(at, open);
    const before = trims ? text.replace(/^[\t ]*\r?\n?/, '') : text;
    if (open === source.length) {
      if (before !== '') pieces.push({ kind: 'text', text: before });
      break;
    }
    const isTag = source[open + 1] === '%';
    const trimsBefore = source[open + 2] === '-' && !/[\d.]/.test(source[open + 3] ?? '');
    const start = open + (trimsBefore ? 3 : 2);
    const end = endOf(source, start, isTag ? '%}' : '}}', open);
    const trimsBehind = source[end - 1] === '-' && end > start;
    const left = trimsBefore ? withoutEnd(before) : before;
    if (left !== '') pieces.push({ kind: 'text', text: left });
    const code = source.slice(start, trimsBehind ? end - 1 : end);
    pieces.push({ kind: isTag ? 'tag' : 'output', code, at: start });
    trims = isTag || trimsBehind;
    at = end + 2;
  }
  return pieces;
}

function nextOpening(source: string, from: number): number {
  for (let at = source.indexOf('{', from); at !== -1; at = source.indexOf('{', at + 1)) {
    if (source[at + 1] === '{' || source[at + 1] === '%') return at;
  }
  return source.length;
}

/** Where the code ends: not within quotation marks, nor in brackets, which hold the objects of `map`. */
function endOf(source: string, from: number, close: string, open: number): number {
  let quote = '';
  let quoteAt = from;
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
      quoteAt = at;
    } else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth <= 0 && source.startsWith(close, at)) return at;
  }
  if (quote !== '') throw new TemplateStop('no-end', quoteAt, quote);
  throw new TemplateStop('no-end', open, source.slice(open, open + 2));
}

/** Without blanks, and one line break, at its end. By hand: a regular expression would try at each blank again. */
function withoutEnd(text: string): string {
  let end = text.length;
  if (text[end - 1] === '\n') end -= text[end - 2] === '\r' ? 2 : 1;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return text.slice(0, end);
}
