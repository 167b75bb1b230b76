import { type FormatContext, type FormatId, formats, type Item } from '../../lib/exchange';
import { median } from './article';
import { itemsOf, manyNotes } from './many-notes';

const TIMES = 5;
/** Milliseconds between two looks at the clock. */
const TICK = 5;

const context: FormatContext = {
  language: 'vi',
  now: new Date('2026-11-23T01:02:03.000Z'),
  partName: (role, ordinal) => `${role} ${ordinal}`,
  colourName: (colour) => colour,
  title: 'Bên Lề 2026-11-23',
};

export const formatIds = (): readonly FormatId[] => formats.map(({ id }) => id);

/** Writes as the interface does: the pieces are kept until the file is whole. */
async function write(id: FormatId, items: Iterable<Item>): Promise<number> {
  const format = formats.find((each) => each.id === id);
  const pieces: Uint8Array[] = [];
  for await (const piece of format?.write(items, context) ?? []) pieces.push(piece);
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

interface Heap {
  readonly usedJSHeapSize: number;
}

/** Bytes; Chromium alone says it. */
const usedHeap = (): number =>
  (performance as unknown as { readonly memory: Heap }).memory.usedJSHeapSize;

/** Looks at the clock all the time: how late each look is (milliseconds), and the most memory that was seen. */
function watch() {
  const delays: number[] = [];
  let [peak, isOver] = [0, false];
  const look = (due: number): void => {
    if (isOver) return;
    const now = performance.now();
    delays.push(Math.max(0, now - due));
    peak = Math.max(peak, usedHeap());
    setTimeout(look, TICK, now + TICK);
  };
  setTimeout(look, TICK, performance.now() + TICK);
  return {
    end() {
      isOver = true;
      const sorted = delays.toSorted((a, b) => a - b);
      return { p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, peak };
    },
  };
}

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Milliseconds (medians, and percentiles of delays) and bytes of writing so many notes in a format. */
export async function measure(id: FormatId, notes: number, articles: number) {
  const items = [...itemsOf(manyNotes(notes, articles, 17))];
  const [bare, written]: [number[], number[]] = [[], []];
  let size = 0;
  for (let time = 0; time < TIMES; time++) {
    bare.push(await timed(() => JSON.stringify(items)));
    written.push(
      await timed(async () => {
        size = await write(id, items);
      }),
    );
  }
  const quiet = watch();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const idle = quiet.end();
  const busy = watch();
  for (let time = 0; time < TIMES; time++) await write(id, items);
  const { p99, peak } = busy.end();
  return {
    bare: median(bare),
    written: median(written),
    delay: p99 - idle.p99,
    memory: peak + size,
    size,
  };
}
