/** What is chosen in a list: single notes, and the stretch from an anchor that Shift extends. */
export interface SelectionState {
  readonly single: ReadonlySet<string>;
  readonly anchor: string | null;
  /** The other end of the stretch; null where there is none. */
  readonly end: string | null;
}

export const nothingChosen: SelectionState = { single: new Set(), anchor: null, end: null };

/** Takes a note in or off; a stretch that Shift extends begins there. */
export function toggledIn(
  state: SelectionState,
  order: readonly string[],
  id: string,
): SelectionState {
  const single = new Set(chosenIn(state, order));
  if (!single.delete(id)) single.add(id);
  return { single, anchor: id, end: null };
}

/**
 * Lets a stretch end at a note, so that one that went too far comes back.
 * @param start where the user stands: a stretch that does not end there is done, and another one begins; null continues it
 */
export function extendedTo(
  state: SelectionState,
  order: readonly string[],
  start: string | null,
  id: string,
): SelectionState {
  const { single, anchor, end } = state;
  if (anchor !== null && (start === null || start === (end ?? anchor))) {
    return { single, anchor, end: id };
  }
  return { single: new Set(chosenIn(state, order)), anchor: start ?? id, end: id };
}

export const allChosen = (order: readonly string[]): SelectionState => ({
  ...nothingChosen,
  single: new Set(order),
});

/** The chosen notes in the order of the list. Those that are not in it are not chosen. */
export function chosenIn(state: SelectionState, order: readonly string[]): readonly string[] {
  const { single, anchor, end } = state;
  if (single.size === 0 && end === null) return [];
  const from = anchor === null || end === null ? -1 : order.indexOf(anchor);
  const to = end === null ? -1 : order.indexOf(end);
  const isStretch = from !== -1 && to !== -1;
  const [low, high] = isStretch ? [Math.min(from, to), Math.max(from, to)] : [1, 0];
  return order.filter((id, at) => single.has(id) || (at >= low && at <= high));
}

/**
 * The state over another list: the same notes, wherever they stand now. What is no longer in it is forgotten, and does not come
 * back with it.
 * @param former the list in which they were chosen: between the ends of a stretch others may stand in the new one
 */
export function keptIn(
  state: SelectionState,
  former: readonly string[],
  order: readonly string[],
): SelectionState {
  if (state.single.size === 0 && state.end === null) return state;
  const chosen = new Set(chosenIn(state, former));
  const kept = order.filter((id) => chosen.has(id));
  if (state.end === null && kept.length === state.single.size) return state;
  return { single: new Set(kept), anchor: state.anchor, end: null };
}
