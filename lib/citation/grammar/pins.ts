import { punctuation } from '../tokens/lexicon';
import { is } from '../tokens/look';
import type { Tokens } from '../tokens/tokens';
import { readValues } from './pin-list';
import { type PinItem, path, rankAt } from './pin-path';
import type { PinRules } from './pin-rules';

export interface PinRead {
  /** The token behind. */
  readonly end: number;
  readonly pin: string;
}

const MAX_PINPOINTS = 24;
const MAX_BRACKETED_PINPOINTS = 4;
/** Tokens of a remark in brackets between two pinpoints. */
const MAX_BRACKET_TOKENS = 12;
const OPEN = 0x28;
const CLOSE = 0x29;
const pinPauses = punctuation(',;-');

/** Reads a run of pinpoints at a unit word: "point a clause 2 Article 12 and Article 14". */
export function readPins(tokens: Tokens, at: number, rules: PinRules): PinRead | null {
  const items: PinItem[] = [];
  let end = readItem(tokens, at, rules, items);
  if (items.length === 0) return null;
  while (items.length < MAX_PINPOINTS) {
    const next = behindPause(tokens, end, rules);
    const behind = readItem(tokens, next, rules, items);
    if (behind === 0) break;
    if (isApart(tokens, end, next, items, rules)) (items.at(-1) as PinItem).apart = true;
    end = behind;
  }
  if (tokens.ids[end] === OPEN) end = readInner(tokens, end, items, rules);
  return { end, pin: path(items) };
}

/** "Clause 1 Article 9 and Annex IV": behind "and", a bigger unit does not hold what stands before it. */
function isApart(
  tokens: Tokens,
  from: number,
  to: number,
  items: readonly PinItem[],
  rules: PinRules,
): boolean {
  const last = items.length - 1;
  if (last === 0 || rankAt(items, last) <= rankAt(items, last - 1)) return false;
  for (let at = from; at < to; at++) if (is(tokens, at, rules.list)) return true;
  return false;
}

/** "Article 6 (clause 5, point c)", "clause 2 (Article 173": adds the smaller units of a bracket, or the bigger ones of one that goes on. Returns the token behind. */
function readInner(tokens: Tokens, open: number, items: PinItem[], rules: PinRules): number {
  const inner: PinItem[] = [];
  let end = open + 1;
  for (let more = 0; more < MAX_BRACKETED_PINPOINTS; more++) {
    const next = readItem(tokens, more === 0 ? end : behindPause(tokens, end, rules), rules, inner);
    if (next === 0) break;
    end = next;
  }
  if (inner.length === 0) return open;
  if (tokens.ids[end] !== CLOSE) {
    if (rankAt(inner, 0) <= rankAt(items, items.length - 1)) return open;
    items.push(...inner);
    return end;
  }
  const rising = rankAt(inner, inner.length - 1) > rankAt(inner, 0);
  items.push(...(rising ? inner.toReversed() : inner));
  return end + 1;
}

/** Adds the pinpoint at a token. Returns the token behind, 0 where there is none. */
function readItem(tokens: Tokens, at: number, rules: PinRules, items: PinItem[]): number {
  const unit = rules.unit(tokens.ids[at] as number);
  if (unit === undefined || is(tokens, at - 1, rules.lesser)) return 0;
  if (unit.glued !== null) {
    items.push({ unit, values: [unit.glued], apart: false });
    return at + 1;
  }
  const values: string[] = [];
  const end = readValues(tokens, at + 1, unit, rules, values);
  if (end !== 0 && unit.code !== '') items.push({ unit, values, apart: false });
  return end;
}

/** The token after the commas, list words and short remarks in brackets between two pinpoints. */
function behindPause(tokens: Tokens, at: number, rules: PinRules): number {
  let next = at;
  if (tokens.ids[next] === OPEN) {
    for (let inner = next + 1; inner - next <= MAX_BRACKET_TOKENS; inner++) {
      if (tokens.ids[inner] !== CLOSE) continue;
      next = inner + 1;
      break;
    }
  }
  for (let skipped = 0; skipped < 3; skipped++) {
    if (!joins(tokens, next, rules) && !leadsOn(tokens, next, rules)) break;
    next++;
  }
  return next;
}

/** "Articles 5, 6 and from Article 9 to Article 12" */
const leadsOn = (tokens: Tokens, at: number, rules: PinRules): boolean =>
  is(tokens, at, rules.before) && rules.unit(tokens.ids[at + 1] as number) !== undefined;

const joins = (tokens: Tokens, at: number, rules: PinRules): boolean =>
  is(tokens, at, pinPauses) ||
  is(tokens, at, rules.list) ||
  is(tokens, at, rules.of) ||
  is(tokens, at, rules.bridge);
