import { useEffect, useState } from 'preact/hooks';

/**
 * A value as it was until what follows from it elsewhere is on the screen: for what may come a frame later, so that it does not
 * keep the rest from being seen. Values that follow quickly are passed over.
 */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return late;
}
