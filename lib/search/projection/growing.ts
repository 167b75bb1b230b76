import type { NumberLists } from './projection-types';

/** Numbers that are added one by one, without an object for each. */
interface GrowingNumbers {
  push(value: number): void;
  /** All so far, in an array of their own. */
  done(): Uint32Array;
  readonly length: number;
}

const FIRST_ROOM = 1024;

function growingNumbers(): GrowingNumbers {
  let values = new Uint32Array(FIRST_ROOM);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    done: () => values.slice(0, length),
    get length() {
      return length;
    },
  };
}

/** Lists that are added row by row. */
export interface GrowingLists {
  add(row: readonly number[] | Uint32Array): void;
  done(): NumberLists;
}

export function growingLists(): GrowingLists {
  const at = growingNumbers();
  const values = growingNumbers();
  at.push(0);
  return {
    add(row) {
      for (let i = 0; i < row.length; i++) values.push(row[i] ?? 0);
      at.push(values.length);
    },
    done: () => ({ at: at.done(), values: values.done() }),
  };
}

/** The numbers of a row. */
export const rowNumbers = ({ at, values }: NumberLists, row: number): Uint32Array =>
  values.subarray(at[row], at[row + 1]);

/** The rows of the one before those of the other. */
export function joinedLists(one: NumberLists, other: NumberLists): NumberLists {
  const values = joinedNumbers(one.values, other.values);
  const at = new Uint32Array(one.at.length + other.at.length - 1);
  at.set(one.at);
  const behind = one.values.length;
  for (let i = 1; i < other.at.length; i++) at[one.at.length + i - 1] = (other.at[i] ?? 0) + behind;
  return { at, values };
}

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** The ones before the others, in an array of the same kind. */
export function joinedNumbers<Kind extends Numbers>(one: Kind, other: Kind): Kind {
  const both = new (one.constructor as new (length: number) => Kind)(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
