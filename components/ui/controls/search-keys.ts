interface SearchActions {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** To the first row. */
  readonly onDown: () => void;
}

/** The keys of a field that searches a list: down and Enter lead to its rows, Escape empties it. @returns whether it was one */
export function searchKey(
  event: KeyboardEvent,
  { query, onQuery, onDown }: SearchActions,
): boolean {
  if (event.isComposing) return false;
  if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
  else if (event.key === 'Escape' && query !== '') onQuery('');
  else return false;
  event.preventDefault();
  return true;
}
