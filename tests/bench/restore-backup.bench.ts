import { inChromium } from './browser';

type Measured = Awaited<ReturnType<typeof import('./restore-backup.page').measure>>;

/**
 * A backup read, checked, planned and written, beside a bare `bulkPut` of the same rows in the same run. Heap: with the rows
 * of the comparison, which the page keeps too.
 */
export const run = () =>
  inChromium('tests/bench/restore-backup.page.ts', async (page) => {
    const measured = (notes: number, articles: number, turns: number): Promise<Measured> =>
      page.evaluate(`bench.measure(${notes}, ${articles}, ${turns})`) as Promise<Measured>;
    const usual = await measured(10_000, 1_500, 5);
    const many = await measured(100_000, 15_000, 1);
    return [
      { what: '10 000 notes: restored / bulkPut', ratio: usual.whole / usual.bare },
      { what: 'of that, read and planned / bulkPut', ratio: usual.plan / usual.bare },
      { what: 'the same: bulkPut, s', ratio: usual.bare / 1_000 },
      { what: 'the same: event loop p99 over idle: ms / 100', ratio: usual.late / 100 },
      { what: 'the same: longest delay: ms / 100', ratio: usual.most / 100 },
      { what: 'the same: heap: MB / 300', ratio: usual.heap / 300e6 },
      { what: '100 000 notes: restored / bulkPut', ratio: many.whole / many.bare },
      { what: 'the same: event loop p99 over idle: ms / 100', ratio: many.late / 100 },
      { what: 'the same: longest delay: ms / 100', ratio: many.most / 100 },
      { what: 'the same: heap: MB', ratio: many.heap / 1e6 },
    ];
  });
