/** Ids of notes that were chosen in the library, to be exported: of this tab only, and kept when it is loaded again. */
const KEY = 'ben-le:chosen';

export function keepChosen(ids: readonly string[]): void {
  sessionStorage.setItem(KEY, ids.join('\n'));
}

export const readChosen = (): readonly string[] =>
  (sessionStorage.getItem(KEY) ?? '').split('\n').filter(Boolean);
