/** Says how often a property had something to check: one that rarely has proves little. */
export interface CountedRuns {
  count(hadSomethingToCheck: boolean): void;
  /** Of the runs so far, from 0 to 1. */
  share(): number;
}

export function countedRuns(): CountedRuns {
  let runs = 0;
  let checked = 0;
  return {
    count(hadSomethingToCheck) {
      runs++;
      if (hadSomethingToCheck) checked++;
    },
    share: () => checked / runs,
  };
}
