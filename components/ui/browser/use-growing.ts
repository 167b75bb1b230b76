import { useEffect, useRef, useState } from 'preact/hooks';

/** How many rows are drawn at once: 200 take less than a tenth of a second, 10 000 several. */
const ROWS_A_STEP = 200;

/**
 * How many rows of a long list to draw: a chunk at first, one more whenever the end of the list comes near the screen.
 * @param subject what is listed; another one begins at the top again
 */
export function useGrowing(total: number, subject: unknown) {
  const [limit, setLimit] = useState(ROWS_A_STEP);
  const sentinel = useRef<HTMLDivElement>(null);
  useEffect(() => setLimit(ROWS_A_STEP), [subject]);
  useEffect(() => {
    const element = sentinel.current;
    if (element === null || limit >= total) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit(limit + ROWS_A_STEP);
      },
      { rootMargin: '1200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [limit, total]);
  return { limit: Math.min(limit, total), sentinel };
}
