import type { PinUnit } from './pins';

export interface Item {
  readonly unit: PinUnit;
  /** `from..to` is a range. */
  readonly values: readonly string[];
}

/**
 * Small units belong to the next bigger one ("clause 2 Article 12"); where the run ends on a smaller unit than the one
 * before, to the one before ("Article 12, clause 2").
 */
export function path(items: readonly Item[]): string {
  const falling = (items.at(-1)?.unit.rank ?? 0) < (items.at(-2)?.unit.rank ?? 0);
  const ordered = falling ? items : items.toReversed();
  const parents: Item[] = [];
  const paths: string[] = [];
  for (const [index, item] of ordered.entries()) {
    const { rank, code } = item.unit;
    while ((parents.at(-1)?.unit.rank ?? Infinity) <= rank) parents.pop();
    const prefix = parents.map(({ unit, values }) => `${unit.code}${values[0]}.`).join('') + code;
    parents.push(item);
    const child = (ordered[index + 1]?.unit.rank ?? Infinity) < rank;
    // A value with smaller units in it is in their paths.
    const leaves = (child ? item.values.slice(1) : item.values)
      .map((value) => prefix + value.replace('..', `..${prefix}`))
      .join(';');
    if (leaves !== '') paths.push(leaves);
  }
  return (falling ? paths : paths.reverse()).join(';');
}
