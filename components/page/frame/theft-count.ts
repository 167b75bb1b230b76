/** A page that takes the focus more often than this within `THEFT_WINDOW_MS` lets nobody type here. */
const MAX_THEFTS = 15;
const THEFT_WINDOW_MS = 3_000;
/** Letters that were lost once may be chance; a page that took the focus this often will do so under the next card too. */
const MIN_THEFTS_TO_WARN = 2;

/** How often the page took the focus from the editor. */
export interface TheftCount {
  /** Counts one more; true when the page takes it so often that nobody can type. */
  add(): boolean;
  /** Whether the next card has to warn that letters may be lost. */
  isContested(): boolean;
}

export function countThefts(): TheftCount {
  /** The latest ones, in milliseconds of the page's clock. */
  let times: readonly number[] = [];
  return {
    add() {
      const now = performance.now();
      times = [...times.slice(-MAX_THEFTS), now];
      const [first = now] = times;
      return times.length > MAX_THEFTS && now - first < THEFT_WINDOW_MS;
    },
    isContested: () => times.length >= MIN_THEFTS_TO_WARN,
  };
}
