import { useEffect, useState } from 'preact/hooks';
import type { MapGraph } from './map-graph';
import { mapLayout, type Placed } from './map-layout';

/** Of each frame, so that keys and scrolling go on while a large map is laid out. */
const SLICE_MS = 8;

/** Where the nodes of a graph are; null while that is computed. Nothing moves before the eyes: it is drawn once it is done. */
export function useMapLayout(graph: MapGraph | null): readonly Placed[] | null {
  const [laidOut, setLaidOut] = useState<{ of: MapGraph; is: readonly Placed[] } | null>(null);
  useEffect(() => {
    if (graph === null) return;
    const steps = mapLayout(graph);
    let frame = 0;
    const go = (): void => {
      const until = performance.now() + SLICE_MS;
      for (;;) {
        const { value } = steps.next();
        if (value) {
          setLaidOut({ of: graph, is: value });
          return;
        }
        if (performance.now() >= until) break;
      }
      frame = requestAnimationFrame(go);
    };
    frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [graph]);
  return laidOut?.of === graph ? laidOut.is : null;
}
