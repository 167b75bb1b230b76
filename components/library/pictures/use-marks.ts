import { useRef, useState } from 'preact/hooks';

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** One stop of Tab for all marks of a picture: arrows walk from mark to mark, Enter and Space take the one with the focus. */
export function useMarks(count: number, onTake: (at: number) => void) {
  const [current, setCurrent] = useState(0);
  const root = useRef<SVGSVGElement>(null);
  const stop = Math.min(current, Math.max(0, count - 1));
  const markProps = (at: number) => ({
    role: 'button' as const,
    // As it is written in markup: in a drawing, names of attributes are told apart by case.
    tabindex: at === stop ? 0 : -1,
    'data-mark': at,
    onFocus: () => setCurrent(at),
    onClick: () => onTake(at),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const move = moves[event.key];
      if (move) {
        const next = move(at, count - 1);
        root.current?.querySelector<SVGElement>(`[data-mark="${next}"]`)?.focus();
      } else if (event.key === 'Enter' || event.key === ' ') onTake(at);
      else return;
      event.preventDefault();
    },
  });
  return { root, markProps };
}
