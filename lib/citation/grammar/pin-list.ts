import { punctuation } from '../tokens/lexicon';
import { is } from '../tokens/look';
import { Digits, type Tokens } from '../tokens/tokens';
import type { PinRules, PinUnit } from './pin-rules';
import { addNested, endOfValue, printValue } from './pin-values';

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
  const first = is(tokens, at, rules.before) ? at + 1 : at;
  let end = endOfValue(tokens, first, unit);
  if (end === 0) return 0;
  values.push(printValue(tokens, first, end, unit));
  if (rules.nested) end = addNested(tokens, end, rules.nested, values);
  const goesOn =
    is(tokens, end, valuePauses) || is(tokens, end, rules.list) || is(tokens, end, rules.range);
  return goesOn ? readFurther(tokens, end, unit, rules, values) : end;
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
    const behind = endOfValue(tokens, next, unit);
    if (behind === 0) break;
    const value = printValue(tokens, next, behind, unit);
    end = behind;
    if (range) values.push(`${values.pop()}..${value}`);
    else {
      values.push(value);
      if (rules.nested) end = addNested(tokens, end, rules.nested, values);
    }
  }
  return end;
}
