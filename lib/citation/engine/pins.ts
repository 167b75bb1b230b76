import type { WordSet } from './lexicon';
import { is, wordAt } from './look';
import { type Item, path, rankAt } from './pin-path';
import { readNested, readValue } from './pin-values';
import { Digits, Mark, type Tokens } from './tokens';

/** One kind of pinpoint, for instance an article. */
export interface PinUnit {
  /** The letter that stands for it in a pin. */
  readonly code: string;
  /** Bigger units have bigger ranks. */
  readonly rank: number;
  /** Which values it takes. */
  readonly values: 'letter' | 'number' | 'roman';
  /** The value where a slip of printing has glued it to the unit word; null for the unit word itself. */
  readonly glued: string | null;
}

export interface PinRules {
  unit(word: number): PinUnit | undefined;
  /** Words between the values of a list, and of a range. */
  readonly list: WordSet;
  readonly range: WordSet;
  /** Words that lead from a small unit to a bigger one, or to the document. */
  readonly of: WordSet;
  /** Words that also stand between a pinpoint and its document: "annexed to". */
  readonly bridge: WordSet;
  /** How what is annexed to a document begins, where it has no number of its own: "Article 5 Charter annexed to". */
  readonly annexed: WordSet;
  /** The word that leads from a pinpoint to what it is about: "Article 5 on ... of". */
  readonly topic: WordSet;
  /** Words between a unit and its value: "số", "từ". */
  readonly before: WordSet;
  /** Words that make a unit word another, smaller one of which pins do not speak. */
  readonly lesser: WordSet;
  /** Codes of the smaller units that stand in brackets behind a number, as in 6(1)(f). */
  readonly nested?: readonly string[];
}

export interface PinRead {
  /** The token behind. */
  readonly end: number;
  readonly pin: string;
}

interface Values {
  readonly values: readonly string[];
  readonly end: number;
}

const MAX_ITEMS = 24;
const MAX_VALUES = 40;
const COMMA = 0x2c;
const DASH = 0x2d;
const OPEN = 0x28;
const CLOSE = 0x29;
const MAX_INNER = 4;
const SEMICOLON = 0x3b;

/** Reads a run of pinpoints at a unit word: "point a clause 2 Article 12 and Article 14". */
export function readPins(tokens: Tokens, at: number, rules: PinRules): PinRead | null {
  const first = readItem(tokens, at, rules);
  if (first === null) return null;
  const items: Item[] = [];
  let end = at;
  for (let item: ItemRead | null = first; item !== null && items.length < MAX_ITEMS; ) {
    items.push(item);
    end = item.end;
    const next = skipJoints(tokens, end, rules);
    const further = readItem(tokens, next, rules);
    item = further && apart(tokens, next, item, further, rules);
  }
  end = readInner(tokens, end, items, rules);
  return { end, pin: path(items) };
}

/** "Clause 1 Article 9 and Annex IV": behind "and", a bigger unit does not hold what stands before it. */
function apart(
  tokens: Tokens,
  at: number,
  before: ItemRead,
  item: ItemRead,
  rules: PinRules,
): ItemRead {
  if (item.unit.rank <= before.unit.rank) return item;
  let joined = false;
  for (let joint = before.end; joint < at; joint++) joined ||= is(tokens, joint, rules.list);
  return joined ? { ...item, apart: true } : item;
}

/** "Article 6 (clause 5, point c)": adds the smaller units of a bracket. Returns the token behind. */
function readInner(tokens: Tokens, open: number, items: Item[], rules: PinRules): number {
  if (tokens.kinds[open] !== Mark || tokens.value(open) !== OPEN) return open;
  const inner: Item[] = [];
  let end = open + 1;
  for (let more = 0; more < MAX_INNER; more++) {
    const item = readItem(tokens, more === 0 ? end : skipJoints(tokens, end, rules), rules);
    if (item === null) break;
    inner.push(item);
    end = item.end;
  }
  const closed = tokens.kinds[end] === Mark && tokens.value(end) === CLOSE;
  if (!closed || inner.length === 0) return open;
  const rising = rankAt(inner, inner.length - 1) > rankAt(inner, 0);
  items.push(...(rising ? inner.toReversed() : inner));
  return end + 1;
}

interface ItemRead extends Item {
  readonly end: number;
}

function readItem(tokens: Tokens, at: number, rules: PinRules): ItemRead | null {
  const unit = rules.unit(wordAt(tokens, at));
  if (unit === undefined || is(tokens, at - 1, rules.lesser)) return null;
  const read = readGlued(unit, at) ?? readValues(tokens, at + 1, unit, rules);
  return read === null ? null : { unit, values: read.values, end: read.end, apart: false };
}

const readGlued = (unit: PinUnit, at: number): Values | null =>
  unit.glued === null ? null : { values: [unit.glued], end: at + 1 };

/** Behind the commas, list words and short remarks in brackets between two pinpoints. */
function skipJoints(tokens: Tokens, at: number, rules: PinRules): number {
  let next = at;
  if (tokens.value(next) === 0x28 && tokens.kinds[next] === Mark) {
    for (let inner = next + 1; inner - next <= 12; inner++) {
      if (tokens.kinds[inner] !== Mark || tokens.value(inner) !== 0x29) continue;
      next = inner + 1;
      break;
    }
  }
  for (let skipped = 0; skipped < 3; skipped++) {
    const value = tokens.value(next);
    if (
      tokens.kinds[next] === Mark
        ? value !== COMMA && value !== SEMICOLON && value !== DASH
        : !joins(tokens, next, rules) && !leadsOn(tokens, next, rules)
    )
      break;
    next++;
  }
  return next;
}

/** "Articles 5, 6 and from Article 9 to Article 12" */
const leadsOn = (tokens: Tokens, at: number, rules: PinRules): boolean =>
  is(tokens, at, rules.before) && rules.unit(wordAt(tokens, at + 1)) !== undefined;

const joins = (tokens: Tokens, at: number, rules: PinRules): boolean =>
  is(tokens, at, rules.list) || is(tokens, at, rules.of) || is(tokens, at, rules.bridge);

function readValues(tokens: Tokens, at: number, unit: PinUnit, rules: PinRules): Values | null {
  const first = readValue(tokens, is(tokens, at, rules.before) ? at + 1 : at, unit);
  if (!first) return null;
  const inner = readNested(tokens, first.end, rules.nested ?? []);
  const values = [first.value + inner.path];
  let end = inner.end;
  while (values.length < MAX_VALUES) {
    let next = end;
    const comma = tokens.kinds[next] === Mark && tokens.value(next) === COMMA;
    if (comma) next++;
    const dash = tokens.kinds[next] === Mark && tokens.value(next) === DASH;
    const range = dash || is(tokens, next, rules.range);
    if (range || is(tokens, next, rules.list)) next++;
    else if (!comma) break;
    // "Article 3 to Article 7": the unit once more.
    if (range && rules.unit(wordAt(tokens, next)) === unit) next++;
    if (tokens.kinds[next] === Digits && tokens.value(next) > 999) break;
    const more = readValue(tokens, next, unit);
    if (!more) break;
    if (range) values.push(`${values.pop()}..${more.value}`);
    else values.push(more.value);
    end = more.end;
    if (!range && rules.nested) {
      const own = readNested(tokens, end, rules.nested);
      values.push(`${values.pop()}${own.path}`);
      end = own.end;
    }
  }
  return { values, end };
}
