import { punctuation } from '../tokens/lexicon';
import { closing, dot, is, opening } from '../tokens/look';
import { Digits, type Tokens, Word } from '../tokens/tokens';
import type { NestedCodes, PinRules, PinUnit } from './pin-rules';
import { addNested, endOfValue, nestedSibling, printValue } from './pin-values';

const MAX_VALUES = 40;
/** Bigger numbers behind the first of a list are years. */
const MAX_LISTED = 999;
const COMMA = 0x2c;
const DASH = 0x2d;
const valuePauses = punctuation(',-');

/** Adds the values behind a unit word. Returns the token behind them, 0 where there is none. */
export function readValues(
  tokens: Tokens,
  at: number,
  unit: PinUnit,
  rules: PinRules,
  values: string[],
): number {
  const first = startOfValue(tokens, at, rules);
  let end = endOfValue(tokens, first, unit);
  if (end === 0) return 0;
  values.push(printValue(tokens, first, end, unit));
  if (rules.nested) end = addInner(tokens, first, end, rules.nested, values);
  const goesOn =
    is(tokens, end, valuePauses) || is(tokens, end, rules.list) || is(tokens, end, rules.range);
  return goesOn ? readFurther(tokens, end, unit, rules, values) : end;
}

/** "số 5", "Art. 5", "(a)": where the value itself begins. */
function startOfValue(tokens: Tokens, at: number, { before, nested }: PinRules): number {
  if (is(tokens, at, before)) return at + 1;
  if (!nested) return at;
  const behindDot = is(tokens, at, dot) && !tokens.spaced(at) ? at + 1 : at;
  return is(tokens, behindDot, opening) ? behindDot + 1 : behindDot;
}

/** Adds the smaller units in brackets behind a value. Returns the token behind them and behind the bracket of the value: "a)". */
function addInner(
  tokens: Tokens,
  from: number,
  end: number,
  nested: NestedCodes,
  values: string[],
): number {
  const bracketed = tokens.kinds[from] === Word || is(tokens, from - 1, opening);
  const behind = bracketed && is(tokens, end, closing) && !tokens.spaced(end) ? end + 1 : end;
  return addNested(tokens, behind, nested, values);
}

/** Adds the values behind the first one. Returns the token behind them. */
function readFurther(
  tokens: Tokens,
  from: number,
  unit: PinUnit,
  rules: PinRules,
  values: string[],
): number {
  let end = from;
  while (values.length < MAX_VALUES) {
    let next = tokens.ids[end] === COMMA ? end + 1 : end;
    const range = tokens.ids[next] === DASH || is(tokens, next, rules.range);
    if (range || is(tokens, next, rules.list)) next++;
    else if (next === end) break;
    // "Article 3 to Article 7": the unit once more.
    if (range && rules.unit(tokens.ids[next] as number) === unit) next++;
    if (tokens.kinds[next] === Digits && tokens.value(next) > MAX_LISTED) break;
    const { nested } = rules;
    const sibling = nested ? nestedSibling(tokens, next, nested, values.at(-1) ?? '') : '';
    const first = nested && sibling === '' ? startOfValue(tokens, next, rules) : next;
    const behind = sibling === '' ? endOfValue(tokens, first, unit) : next + 3;
    if (behind === 0) break;
    const value = sibling || printValue(tokens, first, behind, unit);
    end = behind;
    if (range) values.push(`${values.pop()}..${value}`);
    else {
      values.push(value);
      if (nested) end = addInner(tokens, first, end, nested, values);
    }
  }
  return end;
}
