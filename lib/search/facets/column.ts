import type { NumberLists } from '../projection/projection-types';

/** A dimension of rows: which values a row has, as numbers. */
export interface DimensionColumn {
  /** Calls back with each value of a row, each once. */
  each(row: number, found: (value: number) => void): void;
  has(row: number, wanted: ReadonlySet<number>): boolean;
  /** Above the largest value; null where values are few and far apart. */
  readonly size: number | null;
  name(value: number): string;
  number(value: string): number | undefined;
}

export type ColumnValues = Pick<DimensionColumn, 'each' | 'has'>;

/** @param numberOf below 0 for none */
export const single = (numberOf: (row: number) => number): ColumnValues => ({
  each(row, found) {
    const value = numberOf(row);
    if (value >= 0) found(value);
  },
  has: (row, wanted) => wanted.has(numberOf(row)),
});

export const listed = ({ at, values }: NumberLists): ColumnValues => ({
  each(row, found) {
    for (let i = at[row] ?? 0; i < (at[row + 1] ?? 0); i++) found(values[i] ?? 0);
  },
  has(row, wanted) {
    for (let i = at[row] ?? 0; i < (at[row + 1] ?? 0); i++) {
      if (wanted.has(values[i] ?? 0)) return true;
    }
    return false;
  },
});
