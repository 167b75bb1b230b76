import { useEffect, useRef, useState } from 'preact/hooks';
import type { Selection } from '../notes/use-selection';

interface RowKeys {
  readonly ids: readonly string[];
  readonly selection: Selection;
  /** Brings a row into sight, so that it is drawn. */
  readonly reveal: (at: number) => void;
  /** Gives a row the focus as soon as it is drawn. */
  readonly focus: (id: string) => void;
  readonly onOpen: (id: string, toEdit: boolean) => void;
  /** Moves notes to the trash; null where they are in it. */
  readonly onDelete: ((id: string) => void) | null;
  /** Escape, where nothing is chosen. */
  readonly onLeave: () => void;
  readonly onSearch: () => void;
}

/** Rows that PageUp and PageDown pass over. */
const PAGE_ROWS = 8;

/**
 * One stop of the Tab key for the whole list, and the keys at it: arrows and J, K walk, with Shift they choose; X and Space choose
 * one, Enter reads, F2 and E write, Delete throws away. Letters do nothing outside the list.
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 */
export function useRowKeys(keys: RowKeys) {
  const { ids, selection, reveal, focus } = keys;
  const [visited, setVisited] = useState<string | null>(null);
  /** Where the visited row stood, for when it goes. */
  const place = useRef(0);
  const found = visited === null ? -1 : ids.indexOf(visited);
  const at = found === -1 ? Math.min(place.current, ids.length - 1) : found;

  const walkTo = (next: number, isChoosing = false) => {
    const id = ids[Math.max(0, Math.min(next, ids.length - 1))];
    const from = ids[at];
    if (id === undefined || from === undefined) return;
    if (isChoosing) selection.extend(from, id);
    place.current = ids.indexOf(id);
    setVisited(id);
    reveal(place.current);
    focus(id);
  };

  // The row that has the focus goes, since it was deleted or no longer fits: the one in its place takes it.
  const list = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (visited !== null && found === -1 && isLost) walkTo(place.current);
  }, [ids]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.isComposing) return;
    const id = event.target.dataset.stop ?? null;
    if (id === null) return;
    if (isDone(event, id)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const isDone = (event: KeyboardEvent, id: string): boolean => {
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return false;
      selection.all();
      return true;
    }
    const to = nextRow(event.key, at, ids.length);
    if (to !== null) {
      walkTo(to, event.shiftKey);
      return true;
    }
    switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
      case ' ':
      case 'x':
        selection.toggle(id);
        return true;
      case 'F2':
      case 'e':
        keys.onOpen(id, true);
        return true;
      case 'Delete':
        keys.onDelete?.(id);
        return true;
      case '/':
        keys.onSearch();
        return true;
      case 'Escape':
        if (selection.chosen.length > 0) selection.clear();
        else keys.onLeave();
        return true;
      default:
        return false;
    }
  };

  return {
    current: ids[at],
    walkTo,
    props: {
      ref: list,
      onKeyDown,
      onFocusIn: ({ target }: FocusEvent) => {
        hadFocus.current = true;
        const id = target instanceof HTMLElement ? target.dataset.stop : undefined;
        if (id === undefined) return;
        place.current = ids.indexOf(id);
        setVisited(id);
      },
      onFocusOut: ({ relatedTarget }: FocusEvent) => {
        // Without a heir the row itself went, or the window lost the focus.
        hadFocus.current = relatedTarget === null;
      },
    },
  };
}

/** Where a key leads from a row; null for a key that does not walk. */
function nextRow(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return at + 1;
    case 'ArrowUp':
    case 'k':
    case 'K':
      return at - 1;
    case 'PageDown':
      return at + PAGE_ROWS;
    case 'PageUp':
      return at - PAGE_ROWS;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
