import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const CHANGE = '[data-change]';
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/**
 * Walks over the changes in `root`, with N or J to the next and P or K to the one before. The one walked to gets the focus
 * and comes to the middle of the window.
 * @returns which change the user is at, from 0, -1 before the first step
 */
export function useChangeWalk(root: RefObject<HTMLElement | null>) {
  const [current, setCurrent] = useState(-1);
  const at = useRef(-1);
  at.current = current;

  const changes = () => [...(root.current?.querySelectorAll<HTMLElement>(CHANGE) ?? [])];
  const go = (step: 1 | -1) => {
    const all = changes();
    const from = at.current < 0 && step < 0 ? 0 : at.current;
    const next = all.length === 0 ? -1 : (from + step + all.length) % all.length;
    const element = all[next];
    if (element === undefined) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
    setCurrent(next);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key.toLowerCase()];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select'))
        return;
      event.preventDefault();
      go(step);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  const onFocusIn = (event: FocusEvent) => {
    const change = event.target instanceof Element && event.target.closest<HTMLElement>(CHANGE);
    if (change) setCurrent(changes().indexOf(change));
  };
  return { current, go, onFocusIn };
}
