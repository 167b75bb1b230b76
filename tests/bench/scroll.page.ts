import { articleText } from '../../lib/anchor';
import { createPainter } from '../../lib/annotator/paint/paint';
import type { PaintedHighlight } from '../../lib/annotator/paint/paint-buckets';
import { colours } from '../../lib/records';
import { blocksOf, median, writeArticle } from './article';

export interface Scrolled {
  /** Frames per second. */
  readonly rate: number;
  /** The share of frames that took longer than one and a half frames of a 60 Hz screen, 0 to 1. */
  readonly late: number;
}

const FRAME = 1000 / 60;
/** How far a reader who looks for something scrolls in a frame, in CSS pixels. */
const STEP = 60;

/** So many passages of an article, side by side, scrolled past bare and painted in turns: the medians of `rounds`. */
export async function measure(words: number, passages: number, css: string, rounds: number) {
  const style = document.createElement('style');
  style.textContent = `${css} p { font: 18px/1.6 serif; width: 680px; margin: 1em auto }`;
  document.head.append(style);
  const highlights = write(words, passages);
  const bare: Scrolled[] = [];
  const painted: Scrolled[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await scroll());
    const ending = new AbortController();
    createPainter(ending.signal).paint({ highlights, citations: [] });
    painted.push(await scroll());
    ending.abort();
  }
  style.remove();
  return { bare: middle(bare), painted: middle(painted) };
}

const middle = (rounds: readonly Scrolled[]): Scrolled => ({
  rate: median(rounds.map(({ rate }) => rate)),
  late: median(rounds.map(({ late }) => late)),
});

function write(words: number, passages: number): readonly PaintedHighlight[] {
  const text = articleText(blocksOf(writeArticle(words)));
  const step = text.text.length / passages;
  return Array.from({ length: passages }, (_, at): PaintedHighlight => {
    const start = Math.floor(at * step);
    const range = text.range(start, start + Math.floor(step * 0.8));
    if (range === null) throw new Error('no range');
    const colour = colours[at % colours.length] ?? 'yellow';
    return { parts: [range], colour, uncertain: at % 10 === 0, changed: false, unsaved: false };
  });
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

async function scroll(): Promise<Scrolled> {
  const page = document.documentElement;
  page.scrollTop = 0;
  for (let at = 0; at < 5; at++) await nextFrame();
  const times = [await nextFrame()];
  while (times.length < 240) {
    page.scrollTop += STEP;
    times.push(await nextFrame());
  }
  const frames = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  const all = frames.reduce((sum, time) => sum + time, 0);
  return {
    rate: (1000 * frames.length) / all,
    late: frames.filter((time) => time > 1.5 * FRAME).length / frames.length,
  };
}
