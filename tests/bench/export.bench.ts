import { inChromium } from './browser';

type Page = typeof import('./export.page');
type Measured = Awaited<ReturnType<Page['measure']>>;

/** Times of a bare `JSON.stringify` of the same items that a format may take. Word packs and escapes XML. */
const MOST_TIMES = 8;
const MOST_TIMES_OF_WORD = 20;
const MOST_DELAY_MS = 100;
const MOST_BYTES = 300_000_000;

/** Each format with 10 000 notes in 1 500 articles, in Chromium, beside the figures that are asked for. */
export const run = () =>
  inChromium(
    'tests/bench/export.page.ts',
    async (page) => {
      const ids = (await page.evaluate('bench.formatIds()')) as ReturnType<Page['formatIds']>;
      const rows: { what: string; ratio: number; unit?: string }[] = [];
      for (const id of ids) {
        const { bare, written, delay, memory } = (await page.evaluate(
          `bench.measure('${id}', 10_000, 1_500)`,
        )) as Measured;
        const most = id === 'docx' ? MOST_TIMES_OF_WORD : MOST_TIMES;
        const unit = `${Math.round(written)} ms, bare ${Math.round(bare)} ms`;
        rows.push(
          { what: `${id}: written / JSON.stringify / ${most}`, ratio: written / bare / most, unit },
          {
            what: `${id}: event loop, p99 over idle / ${MOST_DELAY_MS} ms`,
            ratio: delay / MOST_DELAY_MS,
          },
          { what: `${id}: memory / 300 MB`, ratio: memory / MOST_BYTES },
        );
      }
      const { written, delay, memory } = (await page.evaluate(
        "bench.measure('docx', 100_000, 15_000)",
      )) as Measured;
      rows.push(
        { what: '100 000 notes as Word: s', ratio: written / 1_000 },
        {
          what: `the same: event loop, p99 over idle / ${MOST_DELAY_MS} ms`,
          ratio: delay / MOST_DELAY_MS,
        },
        { what: 'the same: MB', ratio: memory / 1_000_000 },
      );
      return rows;
    },
    // Without it, Chromium rounds what it says of the heap.
    ['--enable-precise-memory-info'],
  );
