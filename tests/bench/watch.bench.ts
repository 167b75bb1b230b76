import { readFileSync } from 'node:fs';
import { inChromium } from './browser';

type Page = typeof import('./watch.page');
type Changes = Awaited<ReturnType<Page['measureChanges']>>;
type Fight = Awaited<ReturnType<Page['measureFight']>>;

/** What watching costs a page that changes far from its article, and what keeping the paint costs where a page clears it. */
export const run = () =>
  inChromium('tests/bench/watch.page.ts', async (page) => {
    const { apart, together } = (await page.evaluate('bench.measureChanges()')) as Changes;
    const css = JSON.stringify(readFileSync('entrypoints/paint.css', 'utf8'));
    const fight = (words: number, passages: number, fights: boolean): Promise<Fight> =>
      page.evaluate(
        `bench.measureFight(${words}, ${passages}, ${css}, ${fights})`,
      ) as Promise<Fight>;
    const [usualCalm, usual] = [await fight(2_000, 300, false), await fight(2_000, 300, true)];
    const [manyCalm, many] = [
      await fight(20_000, 10_000, false),
      await fight(20_000, 10_000, true),
    ];
    return [
      { what: '300 highlights left alone: frames a second / 60', ratio: usualCalm.rate / 60 },
      { what: '10 000 highlights left alone: frames a second / 60', ratio: manyCalm.rate / 60 },
      { what: 'an unrelated change: ms / 0.1', ratio: (apart.watched - apart.idle) / 0.1 },
      { what: 'the same / beside an idle observer', ratio: apart.watched / apart.idle },
      { what: '2 000 at once: / beside an idle observer', ratio: together.watched / together.idle },
      { what: 'cleared every 200 ms, 300 highlights: share of frames painted', ratio: usual.shown },
      { what: 'the same: frames a second / left alone', ratio: usual.rate / usualCalm.rate },
      { what: 'the same, 10 000 highlights: share of frames painted', ratio: many.shown },
      { what: 'the same: frames a second / left alone', ratio: many.rate / manyCalm.rate },
    ];
  });
