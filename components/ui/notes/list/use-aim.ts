import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';

const takesOver = ['wheel', 'pointerdown', 'touchstart'] as const;

/**
 * Remembers the row that keys walked to, until the user scrolls by other means: rows that were not drawn before are measured
 * and read while one is on the way there, and push it out of sight.
 * @param around what scrolls
 */
export function useAim(around: RefObject<HTMLElement | null>) {
  const key = useRef<string | null>(null);
  const forget = useCallback(() => {
    key.current = null;
  }, []);
  useEffect(() => {
    const { current: scroller } = around;
    if (scroller === null) return;
    for (const type of takesOver) scroller.addEventListener(type, forget, { passive: true });
    return () => {
      for (const type of takesOver) scroller.removeEventListener(type, forget);
    };
  }, [around, forget]);
  const keep = useCallback((row: string) => {
    key.current = row;
  }, []);
  const isKept = useCallback((row: string) => key.current === row, []);
  return { keep, forget, isKept };
}
