import type { WordSet } from './lexicon';
import { is, wordAt } from './look';
import { Digits, Mark, type Tokens, Word } from './tokens';

/** One kind of pinpoint, for instance an article. */
export interface PinUnit {
  /** The letter that stands for it in a pin. */
  readonly code: string;
  /** Bigger units have bigger ranks. */
  readonly rank: number;
  /** Which values it takes. */
  readonly values: 'letter' | 'number' | 'roman';
  /** The value where a slip of printing has glued it to the unit word. */
  readonly glued?: string;
}

export interface PinRules {
  unit(word: number): PinUnit | undefined;
  /** Words between the values of a list, and of a range. */
  readonly list: WordSet;
  readonly range: WordSet;
  /** Words that lead from a small unit to a bigger one, or to the document. */
  readonly of: WordSet;
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

interface Item {
  readonly unit: PinUnit;
  /** `from..to` is a range. */
  readonly values: readonly string[];
}

const MAX_ITEMS = 24;
const MAX_VALUES = 40;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const DASH = 0x2d;
const SEMICOLON = 0x3b;

/** Reads a run of pinpoints at a unit word: "point a clause 2 Article 12 and Article 14". */
export function readPins(tokens: Tokens, at: number, rules: PinRules): PinRead | null {
  const items: Item[] = [];
  let end = at;
  for (let next = at; items.length < MAX_ITEMS; next = skipJoints(tokens, end, rules)) {
    const unit = rules.unit(wordAt(tokens, next));
    const read = unit && (readGlued(unit, next) ?? readValues(tokens, next + 1, unit, rules));
    if (!unit || !read) break;
    end = read.end;
    items.push({ unit, values: read.values });
  }
  return items.length > 0 ? { end, pin: path(items) } : null;
}

const readGlued = (unit: PinUnit, at: number): Values | null =>
  unit.glued === undefined ? null : { values: [unit.glued], end: at + 1 };

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
        ? value !== COMMA && value !== SEMICOLON
        : !joins(tokens, next, rules)
    )
      break;
    next++;
  }
  return next;
}

const joins = (tokens: Tokens, at: number, rules: PinRules): boolean =>
  is(tokens, at, rules.list) || is(tokens, at, rules.of);

function readValues(tokens: Tokens, at: number, unit: PinUnit, rules: PinRules): Values | null {
  const first = readValue(tokens, at, unit);
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

/** "(1)(f)" as `.K1.pf`. */
function readNested(
  tokens: Tokens,
  at: number,
  codes: readonly string[],
): { readonly path: string; readonly end: number } {
  let path = '';
  let end = at;
  for (const code of codes) {
    const open = tokens.value(end) === OPEN && tokens.kinds[end] === Mark && !tokens.spaced(end);
    if (!open || tokens.value(end + 2) !== CLOSE || tokens.kinds[end + 2] !== Mark) break;
    path += `.${code}${tokens.slice(end + 1, end + 2)}`;
    end += 3;
  }
  return { path, end };
}

function readValue(
  tokens: Tokens,
  at: number,
  unit: PinUnit,
): { readonly value: string; readonly end: number } | null {
  if (tokens.kinds[at] === Digits) {
    if (tokens.value(at) > 9999) return null;
    let end = at + 1;
    let value = String(tokens.value(at));
    const glued = tokens.kinds[end] === Word && !tokens.spaced(end);
    if (glued) {
      const suffix = tokens.slice(end, end + 1);
      if (suffix.length > 1) return null;
      value += suffix.toLowerCase();
      end++;
    }
    return { value, end };
  }
  if (tokens.kinds[at] !== Word || unit.values === 'number') return null;
  const letters = tokens.slice(at, at + 1);
  if (unit.values === 'letter') {
    if (letters.length > 1) return null;
    // "a.3": the number behind the dot is part of the point.
    const dotted = tokens.value(at + 1) === 0x2e && tokens.kinds[at + 2] === Digits;
    if (dotted && !tokens.spaced(at + 2)) {
      return { value: `${letters.toLowerCase()}.${tokens.value(at + 2)}`, end: at + 3 };
    }
    return { value: letters.toLowerCase(), end: at + 1 };
  }
  const roman = fromRoman(letters);
  return roman > 0 ? { value: String(roman), end: at + 1 } : null;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

/** The value of a capital Roman numeral up to 89; 0 for anything else. */
export function fromRoman(letters: string): number {
  let sum = 0;
  let before = 0;
  for (let at = letters.length - 1; at >= 0; at--) {
    const value = ROMAN.get(letters.charAt(at));
    if (value === undefined) return 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}

/**
 * Small units belong to the next bigger one ("clause 2 Article 12"); where the run ends on a smaller unit than the one
 * before, to the one before ("Article 12, clause 2").
 */
function path(items: readonly Item[]): string {
  const falling = (items.at(-1)?.unit.rank ?? 0) < (items.at(-2)?.unit.rank ?? 0);
  const ordered = falling ? items : items.toReversed();
  const parents: Item[] = [];
  const paths: (readonly string[])[] = [];
  for (const [index, item] of ordered.entries()) {
    const { rank, code } = item.unit;
    while ((parents.at(-1)?.unit.rank ?? Infinity) <= rank) parents.pop();
    const prefix = parents.map(({ unit, values }) => `${unit.code}${values[0]}.`).join('');
    parents.push(item);
    const child = (ordered[index + 1]?.unit.rank ?? Infinity) < rank;
    const leaves = child ? item.values.slice(1) : item.values;
    paths.push(
      leaves.map((value) =>
        value
          .split('..')
          .map((end) => `${prefix}${code}${end}`)
          .join('..'),
      ),
    );
  }
  return (falling ? paths : paths.reverse()).flat().join(';');
}
