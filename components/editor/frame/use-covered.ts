import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long a card is out of sight before we say so: while it comes up, our own transition fades it. */
const COVERED_MS = 1_000;

/** Intersection Observer v2, in Chromium only: https://bugzil.la/1896900 */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Whether the page lays something over the card or fades it: the user might type into something else than what is seen. */
export function useCovered(card: RefObject<HTMLElement | null>, isShown: boolean): boolean {
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    const element = card.current;
    if (!isShown || element === null || !('isVisible' in IntersectionObserverEntry.prototype)) {
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const see = (entries: readonly Seen[]): void => {
      const last = entries.at(-1);
      clearTimeout(timer);
      const covered = last?.isIntersecting === true && last.isVisible === false;
      timer = setTimeout(() => setCovered(covered), covered ? COVERED_MS : 0);
    };
    const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
    const observer = new IntersectionObserver(see, options);
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      setCovered(false);
    };
  }, [card, isShown]);
  return isCovered;
}
