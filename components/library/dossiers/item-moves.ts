import type { DossierItem } from '../../../lib/records';

/** Where an item goes by a key or a button. */
export type Step = 'up' | 'down' | 'first' | 'last';

/** What goes, and the id of the item that follows it then; null for the end. */
export interface Move {
  readonly ids: readonly string[];
  readonly before: string | null;
}

/** One item by a step; null where it goes no further. */
export function stepped(items: readonly DossierItem[], id: string, step: Step): Move | null {
  const at = items.findIndex((item) => item.id === id);
  if (at === -1) return null;
  const to = { up: at - 1, down: at + 1, first: 0, last: items.length - 1 }[step];
  return placed(items, id, to);
}

/** One item to a place, from 0; null where it is there, or there is no such place. */
export function placed(items: readonly DossierItem[], id: string, to: number): Move | null {
  const at = items.findIndex((item) => item.id === id);
  if (at === -1 || to === at || to < 0 || to >= items.length) return null;
  // Those behind it come up by one when it goes.
  return { ids: [id], before: items[to < at ? to : to + 1]?.id ?? null };
}

/** A heading with all that stands under it, past the section before or behind; null where there is none. */
export function sectionStepped(
  items: readonly DossierItem[],
  headingId: string,
  step: 'up' | 'down',
): Move | null {
  const starts = items.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  const nth = starts.findIndex((at) => items[at]?.id === headingId);
  const [start, end = items.length] = starts.slice(nth, nth + 2);
  if (nth === -1 || start === undefined) return null;
  const neighbour = starts[step === 'up' ? nth - 1 : nth + 1];
  if (neighbour === undefined) return null;
  const before = step === 'up' ? neighbour : starts[nth + 2];
  return {
    ids: items.slice(start, end).map(({ id }) => id),
    before: before === undefined ? null : (items[before]?.id ?? null),
  };
}
