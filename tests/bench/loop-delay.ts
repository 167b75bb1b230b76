/** Milliseconds between two looks at the clock, where nothing is late. */
const LOOK_EVERY_MS = 5;

/** How late other work of the page is, and the most memory it has, until it is stopped. */
export function watchLoop(): () => {
  readonly p99: number;
  readonly most: number;
  readonly heap: number;
} {
  const delays: number[] = [];
  let heap = 0;
  let isOn = true;
  const look = (expected: number): void => {
    if (!isOn) return;
    const now = performance.now();
    delays.push(now - expected);
    heap = Math.max(heap, usedHeap());
    setTimeout(look, LOOK_EVERY_MS, performance.now() + LOOK_EVERY_MS);
  };
  look(performance.now());
  return () => {
    isOn = false;
    const sorted = delays.toSorted((a, b) => a - b);
    return {
      p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
      most: sorted.at(-1) ?? 0,
      heap,
    };
  };
}

/** Bytes; Chromium's own, precise by a switch of `browser.ts`. */
const usedHeap = (): number =>
  'memory' in performance
    ? (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize
    : 0;
