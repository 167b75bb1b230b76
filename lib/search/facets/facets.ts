/*
 * In: rows, the ones that words found, and filters.
 * Out: which rows pass, and how many there are of each value.
 */
import { compareCodeUnits } from '../../records';
import { dayNumber } from '../projection/day-numbers';
import { rowFlags } from '../projection/projection-types';
import { type Dimension, dimensions, type Facet, type Facets, type Filters } from '../query-types';
import type { DimensionColumn } from './column';
import type { IndexRows } from './rows';

/** Of each row: PASSES, how many dimensions at the most refuse it (1: the number of the one, above 0), or REFUSED. */
export const PASSES = 0;
const REFUSED = 255;
/** Of what does not exist any more. */
const NO_VALUE = -2;

type Columns = Readonly<Record<Dimension, DimensionColumn>>;

/** What each row fails at: PASSES nothing, 1 and above only this dimension, REFUSED more than one or anything else. */
export function failingDimensions(rows: IndexRows, columns: Columns, filters: Filters): Uint8Array {
  const failing = new Uint8Array(rows.columns.notes.ids.length).fill(REFUSED);
  const chosen = dimensions.flatMap((dimension, at) => {
    const values = filters[dimension] ?? [];
    if (values.length === 0) return [];
    const wanted = new Set(values.map((value) => columns[dimension].number(value) ?? NO_VALUE));
    return [{ has: columns[dimension].has, wanted, failed: at + 1 }];
  });
  const isWanted = rowTest(rows, filters);
  for (const row of rows.live) {
    if (!isWanted(row)) continue;
    let failed = PASSES;
    for (const { has, wanted, failed: number } of chosen) {
      if (has(row, wanted)) continue;
      failed = failed === PASSES ? number : REFUSED;
      if (failed === REFUSED) break;
    }
    failing[row] = failed;
  }
  return failing;
}

/** Everything that is no dimension: the trash, days, own words. */
function rowTest(rows: IndexRows, { trash, noted, from, to, dated }: Filters) {
  const { flags } = rows.columns.notes;
  const days = dated === 'published' ? rows.published : rows.created;
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const isDated = first !== null || last !== null;
  return (row: number): boolean => {
    const flag = flags[row] ?? 0;
    if (((flag & rowFlags.trashed) !== 0) !== (trash === true)) return false;
    if (noted && !(flag & rowFlags.noted)) return false;
    if (!isDated) return true;
    const day = days[row] ?? 0;
    return day !== 0 && day >= (first ?? 0) && day <= (last ?? Number.POSITIVE_INFINITY);
  };
}

/** Counts a dimension when it is first asked for: an article's values are thousands. */
export function lazyFacets(
  columns: Columns,
  filters: Filters,
  shown: { readonly rows: Uint32Array; readonly failing: Uint8Array },
): Facets {
  const known = new Map<Dimension, readonly Facet[]>();
  const facets = {} as Record<Dimension, readonly Facet[]>;
  for (const [at, dimension] of dimensions.entries()) {
    Object.defineProperty(facets, dimension, {
      enumerable: true,
      get() {
        const found =
          known.get(dimension) ??
          countValues(columns[dimension], filters[dimension] ?? [], shown, at + 1);
        known.set(dimension, found);
        return found;
      },
    });
  }
  return facets;
}

function countValues(
  column: DimensionColumn,
  chosen: readonly string[],
  { rows, failing }: { readonly rows: Uint32Array; readonly failing: Uint8Array },
  own: number,
): readonly Facet[] {
  const counts = countsOf(column, rows, (row) => failing[row] === PASSES || failing[row] === own);
  // A document is listed by the ids by which it was chosen.
  const listed = new Map(
    chosen.map((value) => [value, counts.get(column.number(value) ?? NO_VALUE) ?? 0]),
  );
  for (const value of chosen) counts.delete(column.number(value) ?? NO_VALUE);
  for (const [value, times] of counts) listed.set(column.name(value), times);
  return Array.from(listed, ([value, times]) => ({ value, count: times })).sort(
    (a, b) => b.count - a.count || compareCodeUnits(a.value, b.value),
  );
}

function countsOf(
  { each, size }: DimensionColumn,
  rows: Uint32Array,
  isCounted: (row: number) => boolean,
): Map<number, number> {
  if (size === null) {
    const few = new Map<number, number>();
    const countFew = (value: number): void => {
      few.set(value, (few.get(value) ?? 0) + 1);
    };
    for (let i = 0; i < rows.length; i++) if (isCounted(rows[i] ?? 0)) each(rows[i] ?? 0, countFew);
    return few;
  }
  const counts = new Uint32Array(size);
  const count = (value: number): void => {
    counts[value] = (counts[value] ?? 0) + 1;
  };
  for (let i = 0; i < rows.length; i++) if (isCounted(rows[i] ?? 0)) each(rows[i] ?? 0, count);
  const there = new Map<number, number>();
  for (const [value, times] of counts.entries()) if (times > 0) there.set(value, times);
  return there;
}
