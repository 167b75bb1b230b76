import { inChromium } from './browser';

type Measured = ReturnType<typeof import('./restore.page').measure>;

/** Highlights of an article found again and painted, in Chromium, beside the figures that are asked for (milliseconds). */
export const run = () =>
  inChromium('tests/bench/restore.page.ts', async (page) => {
    const measured = (highlights: number, words: number): Promise<Measured> =>
      page.evaluate(`bench.measure(${highlights}, ${words})`) as Promise<Measured>;
    const usual = await measured(300, 2_000);
    const many = await measured(10_000, 20_000);
    return [
      { what: '300 highlights, 2 000 words: ms / 30', ratio: usual.restore / 30 },
      { what: 'the same: anchored / 300', ratio: usual.anchored / 300 },
      { what: 'the same: changes to the DOM', ratio: usual.mutations },
      { what: 'an unrelated change of the page: ms / 0.1', ratio: usual.perChange / 0.1 },
      { what: '10 000 highlights: ms a highlight / 0.1', ratio: many.restore / 10_000 / 0.1 },
      { what: '10 000: an unrelated change: ms / 0.1', ratio: many.perChange / 0.1 },
    ];
  });
