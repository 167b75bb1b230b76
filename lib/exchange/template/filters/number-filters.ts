import { argument, type Filter } from './filter';

const numberIn = (text: string): number | null => {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
};

const signs: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
  ['**', (left, right) => left ** right],
  ['^', (left, right) => left ** right],
]);

const calc: Filter = (text, args) => {
  const [, sign = '', right = ''] = /^\s*(\*\*|[-+*/^])\s*([\s\S]*)$/.exec(argument(args, 0)) ?? [];
  const [first, second, work] = [numberIn(text), numberIn(right), signs.get(sign)];
  if (first === null || second === null || work === undefined) return text;
  // Without the tail that binary fractions have: 0.1 + 0.2.
  return Number(work(first, second).toPrecision(12));
};

const round: Filter = (text, args) => {
  const number = numberIn(text);
  if (number === null) return text;
  const places = Math.min(Math.max(numberIn(argument(args, 0)) ?? 0, 0), 20);
  return Number(number.toFixed(places));
};

export const numberFilters: Readonly<Record<string, Filter>> = { calc, round };
