/**
 * Where the number of annotations, the trash included, is kept outside the database: an emptied database looks like a new
 * one otherwise. `read` gives null where nothing was ever written.
 */
export interface Outside {
  read(): Promise<number | null>;
  write(count: number): Promise<void>;
}

/** For a store that keeps no count outside the database. */
export const nowhere: Outside = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(),
};
