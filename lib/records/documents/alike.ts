import type { Regulation } from '../schema/records';

/** Two documents that may be one, and why. */
export interface AlikePair {
  readonly keepId: string;
  readonly goneId: string;
  /** `year`: one of them has none; `place`: one of them has none; `symbol`: one of them has none. */
  readonly why: 'year' | 'place' | 'symbol';
}

type Fields = Pick<
  Regulation,
  'id' | 'name' | 'type' | 'number' | 'year' | 'symbol' | 'place' | 'apart'
>;

/**
 * Documents of one type and number of which one leaves open what the other tells. Nothing is merged by it: decrees of two
 * years may have one number, and two that the user said to be two are not offered again. Each document that leaves something open is paired once, and only where a single other fits.
 */
export function alikeDocuments(all: readonly Fields[]): readonly AlikePair[] {
  const groups = new Map<string, Fields[]>();
  for (const one of all) {
    if (one.number === null) continue;
    const key = `${one.type}|${one.number}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => group.flatMap((open) => pairOf(open, group)));
}

function pairOf(open: Fields, group: readonly Fields[]): readonly AlikePair[] {
  const fitting = group.filter(
    (other) => other !== open && isFuller(other, open) && !isApart(other, open),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return [];
  const why = (['year', 'place', 'symbol'] as const).find(
    (field) => open[field] === null && only[field] !== null,
  );
  return why === undefined ? [] : [{ keepId: only.id, goneId: open.id, why }];
}

const isApart = (one: Fields, other: Fields): boolean =>
  one.apart?.includes(other.id) === true || other.apart?.includes(one.id) === true;

/** Whether one tells all that the other does, the same, and more. */
function isFuller(one: Fields, other: Fields): boolean {
  const fields = ['year', 'symbol', 'place'] as const;
  return (
    fields.every((field) => other[field] === null || other[field] === one[field]) &&
    fields.some((field) => other[field] === null && one[field] !== null)
  );
}
