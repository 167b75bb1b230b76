import { readFileSync } from 'node:fs';
import { inChromium } from './browser';

type Measured = Awaited<ReturnType<typeof import('./scroll.page').measure>>;

/** Scrolling past 10 000 highlights in Chromium beside the same page without them, in the same run. */
export const run = () =>
  inChromium('tests/bench/scroll.page.ts', async (page) => {
    await page.setViewport({ width: 1280, height: 800 });
    const css = JSON.stringify(readFileSync('entrypoints/paint.css', 'utf8'));
    const { bare, painted } = (await page.evaluate(
      `bench.measure(50_000, 10_000, ${css}, 3)`,
    )) as Measured;
    return [
      {
        what: 'scrolling past 10 000 highlights: frames a second / without',
        ratio: painted.rate / bare.rate,
      },
      { what: 'the same: frames a second / 60', ratio: painted.rate / 60 },
      { what: 'without highlights: frames a second / 60', ratio: bare.rate / 60 },
      { what: 'late frames, share: with highlights', ratio: painted.late },
      { what: 'late frames, share: without', ratio: bare.late },
    ];
  });
