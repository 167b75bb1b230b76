import { compareCodeUnits } from '../../records';
import { rowFlags } from '../projection/projection-types';
import type { Order } from '../query-types';
import type { IndexRows } from './rows';

/** Rows in an order, made when it is first asked for. */
export interface RowOrders {
  of(order: Exclude<Order, 'best'>): Uint32Array;
}

export function rowOrders(rows: IndexRows): RowOrders {
  const known = new Map<Order, Uint32Array>();
  const newest = (): Uint32Array => {
    const found = known.get('newest') ?? newestFirst(rows);
    known.set('newest', found);
    return found;
  };
  return {
    of(order) {
      if (order === 'newest') return newest();
      const found =
        known.get(order) ?? (order === 'oldest' ? newest().slice().reverse() : byArticle(rows));
      known.set(order, found);
      return found;
    },
  };
}

/** By the last change; ids decide where it is the same. */
function newestFirst({ live, columns: { notes } }: IndexRows): Uint32Array {
  const { updated, ids } = notes;
  return Uint32Array.from(
    Array.from(live).sort(
      (a, b) =>
        (updated[b] ?? 0) - (updated[a] ?? 0) || compareCodeUnits(ids[a] ?? '', ids[b] ?? ''),
    ),
  );
}

/** Articles by their newest note, those of the trash among themselves; within one in reading order. */
function byArticle({ live, columns: { notes, heads } }: IndexRows): Uint32Array {
  const { articles, updated, created, starts, ends, ids, flags } = notes;
  const count = heads.ids.length;
  const newest = new Float64Array(count * 2);
  const group = (row: number): number =>
    (articles[row] ?? 0) + ((flags[row] ?? 0) & rowFlags.trashed ? count : 0);
  for (const row of live) {
    newest[group(row)] = Math.max(newest[group(row)] ?? 0, updated[row] ?? 0);
  }
  const start = (row: number): number => starts[row] ?? -1;
  const inText = (a: number, b: number): number => {
    if (start(a) < 0 || start(b) < 0) return Number(start(a) < 0) - Number(start(b) < 0);
    return start(a) - start(b) || (ends[b] ?? 0) - (ends[a] ?? 0);
  };
  return Uint32Array.from(
    Array.from(live).sort(
      (a, b) =>
        (newest[group(b)] ?? 0) - (newest[group(a)] ?? 0) ||
        compareCodeUnits(heads.ids[articles[a] ?? 0] ?? '', heads.ids[articles[b] ?? 0] ?? '') ||
        inText(a, b) ||
        (created[a] ?? 0) - (created[b] ?? 0) ||
        compareCodeUnits(ids[a] ?? '', ids[b] ?? ''),
    ),
  );
}
