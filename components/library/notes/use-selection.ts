import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  allChosen,
  chosenIn,
  extendedTo,
  keptIn,
  nothingChosen,
  type SelectionState,
  toggledIn,
} from './selection-state';

export interface Selection {
  /** In the order of the list. */
  readonly chosen: readonly string[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** @param start where the user stands; null: all from the note that was chosen last */
  readonly extend: (start: string | null, id: string) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

const NONE: readonly string[] = [];

/**
 * Which notes of a list are chosen.
 * @param order the ids of the list, the same array until they are others; null until they are known, which changes nothing
 */
export function useSelection(order: readonly string[] | null): Selection {
  const [held, setHeld] = useState({ order, state: nothingChosen });
  const kept = useMemo(
    () =>
      order === null || held.order === order
        ? held.state
        : keptIn(held.state, held.order ?? order, order),
    [held, order],
  );
  useEffect(() => {
    // Where nothing is chosen, there is no second drawing with every letter that is searched for.
    const isNothing = held.state.single.size === 0 && held.state.end === null;
    if (order !== null && !isNothing) setHeld({ order, state: kept });
  }, [order]);
  return useMemo(() => {
    const list = order ?? NONE;
    const chosen = chosenIn(kept, list);
    const ids = new Set(chosen);
    const change = (next: (state: SelectionState) => SelectionState) =>
      setHeld(({ state }) => ({ order, state: next(state) }));
    return {
      chosen,
      has: (id) => ids.has(id),
      toggle: (id) => change((state) => toggledIn(state, list, id)),
      extend: (start, id) => change((state) => extendedTo(state, list, start, id)),
      all: () => change(() => allChosen(list)),
      clear: () => change(() => nothingChosen),
    };
  }, [kept, order]);
}
