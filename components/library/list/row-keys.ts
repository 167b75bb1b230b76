import type { Selection } from '../notes/use-selection';

interface RowKeys {
  readonly ids: readonly string[];
  readonly selection: Selection;
  /** Brings a row into sight and gives it the focus. */
  readonly focusRow: (at: number) => void;
  readonly onOpen: (id: string, toEdit: boolean) => void;
  /** Moves a note to the trash; null where they are in it. */
  readonly onDelete: ((id: string) => void) | null;
  /** Brings a note back from the trash; null outside of it. */
  readonly onRestore: ((id: string) => void) | null;
  /** Escape, where nothing is chosen. */
  readonly onLeave: () => void;
  readonly onSearch: () => void;
}

/**
 * The keys at a row, besides those that walk in every list: J and K walk, arrows choose with Shift, X and Space choose one, F2 and E
 * write, Delete throws away, R brings back from the trash, "/" searches. Letters do nothing outside the list.
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 */
export const rowKeys = (keys: RowKeys) => (event: KeyboardEvent) => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || event.altKey || event.isComposing) return;
  const id = target.dataset.stop;
  if (id === undefined || event.defaultPrevented || !isDone(keys, event, id)) return;
  event.preventDefault();
  event.stopPropagation();
};

/** Does what a key asks for; false where it asks for nothing here. */
function isDone(keys: RowKeys, event: KeyboardEvent, id: string): boolean {
  const { ids, selection } = keys;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'a') selection.all();
    return key === 'a';
  }
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[key];
  if (step !== undefined) {
    const at = ids.indexOf(id) + step;
    const next = ids[at];
    if (next === undefined) return true;
    if (event.shiftKey) selection.extend(id, next);
    keys.focusRow(at);
    return true;
  }
  const acts: Readonly<Record<string, () => void>> = {
    ' ': () => selection.toggle(id),
    x: () => selection.toggle(id),
    F2: () => keys.onOpen(id, true),
    e: () => keys.onOpen(id, true),
    '/': keys.onSearch,
    Delete: () => keys.onDelete?.(id),
    r: () => keys.onRestore?.(id),
    Escape: () => (selection.chosen.length > 0 ? selection.clear() : keys.onLeave()),
  };
  const act = acts[key];
  act?.();
  return act !== undefined;
}
