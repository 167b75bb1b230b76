import { useState } from 'preact/hooks';

// In: the ids of rows. Out: how lists are walked by keys, grow at their end, and hold still while a note is written.

const STOP = '[data-stop]';

/**
 * One stop of the Tab key for a whole list: the arrows, Home and End walk over the elements with `data-stop`, and the one
 * walked to last is where Tab comes back to.
 * @param ids the values of `data-stop` that are in the list now
 */
export function useRoving(ids: readonly string[]) {
  const [visited, setVisited] = useState<string | null>(null);

  const onFocusIn = (event: FocusEvent) => {
    const stop = event.target instanceof Element && event.target.closest<HTMLElement>(STOP);
    if (stop) setVisited(stop.dataset.stop ?? null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { currentTarget: list, target } = event;
    if (!(list instanceof HTMLElement && target instanceof HTMLElement && target.matches(STOP))) {
      return;
    }
    const stops = [...list.querySelectorAll<HTMLElement>(STOP)];
    const at = stops.indexOf(target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  };

  const current = visited !== null && ids.includes(visited) ? visited : ids[0];
  return { current, onFocusIn, onKeyDown };
}
