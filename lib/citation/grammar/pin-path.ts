import type { PinUnit } from './pin-rules';

export interface PinItem {
  readonly unit: PinUnit;
  /** `from..to` is a range. */
  readonly values: readonly string[];
  /** Whether it begins another run of pinpoints. */
  apart: boolean;
}

/**
 * Small units belong to the next bigger one ("clause 2 Article 12"); where the run ends on a smaller unit than the one
 * before, to the one before ("Article 12, clause 2").
 */
export function path(items: readonly PinItem[]): string {
  const next = items.findIndex(({ apart }, at) => at > 0 && apart);
  if (next < 0) return run(items);
  return `${run(items.slice(0, next))};${path(items.slice(next))}`;
}

const run = (items: readonly PinItem[]): string => single(items) ?? branched(items);

/** The path of units of one value each that get bigger all the way, as most do; null for others. */
function single(items: readonly PinItem[]): string | null {
  let path = '';
  for (let at = items.length - 1; at >= 0; at--) {
    const { unit, values } = items[at] as PinItem;
    const value = values[0] as string;
    const smaller = at === items.length - 1 || unit.rank < rankAt(items, at + 1);
    if (values.length > 1 || !smaller || value.includes('..')) return null;
    path += path === '' ? unit.code + value : `.${unit.code}${value}`;
  }
  return path;
}

function branched(items: readonly PinItem[]): string {
  const last = items.length - 1;
  const falling = last > 0 && rankAt(items, last) < rankAt(items, last - 1);
  const parents: PinItem[] = [];
  let paths = '';
  for (let step = 0; step <= last; step++) {
    const at = falling ? step : last - step;
    const item = items[at] as PinItem;
    const { rank, code } = item.unit;
    while (parents.length > 0 && rankAt(parents, parents.length - 1) <= rank) parents.pop();
    let prefix = '';
    for (const { unit, values } of parents) prefix += `${unit.code}${values[0]}.`;
    prefix += code;
    parents.push(item);
    // A value with smaller units in it is in their paths.
    const child = step < last && rankAt(items, falling ? at + 1 : at - 1) < rank;
    const itemPaths = leaves(prefix, item.values, child ? 1 : 0);
    if (itemPaths === '') continue;
    if (paths === '') paths = itemPaths;
    else paths = falling ? `${paths};${itemPaths}` : `${itemPaths};${paths}`;
  }
  return paths;
}

export const rankAt = (items: readonly PinItem[], at: number): number =>
  (items[at] as PinItem).unit.rank;

function leaves(prefix: string, values: readonly string[], from: number): string {
  let paths = '';
  for (let at = from; at < values.length; at++) {
    const value = values[at] as string;
    const range = value.indexOf('..');
    const end =
      range < 0 ? value : `${value.slice(0, range + 2)}${prefix}${value.slice(range + 2)}`;
    paths += at === from ? prefix + end : `;${prefix}${end}`;
  }
  return paths;
}
