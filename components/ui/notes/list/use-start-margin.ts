import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Pixels between the start of what scrolls and a list in it, followed as what stands before it grows. */
export function useStartMargin(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | undefined,
): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const [here, around] = [list.current, scroller?.current];
    if (!here || !around) return;
    const measure = () => {
      const offset = here.getBoundingClientRect().top - around.getBoundingClientRect().top;
      setMargin(Math.max(0, Math.round(offset + around.scrollTop - around.clientTop)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    for (let at: Element | null = here; at && at !== around; at = at.parentElement) {
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
        observer.observe(before);
      }
    }
    measure();
    return () => observer.disconnect();
  });
  return margin;
}
