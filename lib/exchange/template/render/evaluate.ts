import { type FilterContext, filterNamed } from '../filters/filters';
import type { Expression } from '../grammar/nodes';
import {
  asText,
  compareValues,
  includesValue,
  isThere,
  memberOf,
  type Value,
} from '../values/value';
import type { Effort } from './effort';

/** Variables by name; those of a loop hide others for one item. */
export type Variables = ReadonlyMap<string, Value>;

export interface Evaluation {
  readonly variables: Map<string, Value>;
  readonly effort: Effort;
  readonly filters: Omit<FilterContext, 'effort' | 'at'>;
}

/** What an expression is worth. What is not there is null. */
export async function evaluate(expression: Expression, run: Evaluation): Promise<Value> {
  run.effort.step(0);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'variable':
      return run.variables.get(expression.name) ?? null;
    case 'page':
      return null;
    case 'member':
      return memberOf(await evaluate(expression.of, run), await evaluate(expression.key, run));
    case 'not':
      return !isThere(await evaluate(expression.of, run));
    case 'binary':
      return binary(expression, run);
    case 'filter':
      return filtered(expression, run);
  }
}

async function binary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  run: Evaluation,
): Promise<Value> {
  const first = await evaluate(left, run);
  if (operator === '??') return isThere(first) ? first : evaluate(right, run);
  if (operator === 'and') return isThere(first) && isThere(await evaluate(right, run));
  if (operator === 'or') return isThere(first) || isThere(await evaluate(right, run));
  const second = await evaluate(right, run);
  switch (operator) {
    case 'contains':
      return includesValue(first, second);
    case '==':
      return compareValues(first, second) === 0;
    case '!=':
      return compareValues(first, second) !== 0;
    case '>':
      return compareValues(first, second) > 0;
    case '<':
      return compareValues(first, second) < 0;
    case '>=':
      return compareValues(first, second) >= 0;
    case '<=':
      return compareValues(first, second) <= 0;
  }
}

/** A filter is given text and gives a value; one that nobody knows leaves the value as it is. */
async function filtered(
  { of, name, args, at }: Extract<Expression, { kind: 'filter' }>,
  run: Evaluation,
): Promise<Value> {
  const value = await evaluate(of, run);
  const filter = filterNamed(name);
  if (filter === null) {
    run.effort.tell('unknown-filter', at, name);
    return value;
  }
  const text = asText(value);
  run.effort.step(at, text.length);
  const result = await filter(text, args, { ...run.filters, effort: run.effort, at });
  run.effort.fits(at, typeof result === 'object' ? 0 : asText(result).length);
  return result;
}
