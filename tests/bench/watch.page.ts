import { articleText } from '../../lib/anchor';
import { createPainter } from '../../lib/annotator/paint/paint';
import type { PaintedHighlight } from '../../lib/annotator/paint/paint-buckets';
import { watchPage } from '../../lib/annotator/watch/watch';
import { colours } from '../../lib/records';
import { blocksOf, median, writeArticle } from './article';

const CHANGES = 2_000;

/** Milliseconds that one change far from the article costs, observed in the given way: the median of some rounds. */
async function perChange(observe: (root: Element, signal: AbortSignal) => void, apart: boolean) {
  const root = writeArticle(2_000);
  const aside = document.body.appendChild(document.createElement('aside'));
  const clock = aside.appendChild(document.createTextNode('0'));
  const ending = new AbortController();
  observe(root, ending.signal);
  const rounds: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    for (let at = 0; at < CHANGES; at++) {
      clock.data = String(at);
      // Observers are told of each change by itself.
      if (apart) await null;
    }
    await null;
    rounds.push((performance.now() - start) / CHANGES);
  }
  ending.abort();
  return median(rounds);
}

const all = { subtree: true, childList: true, characterData: true, attributes: true };
const idle = (_: Element, signal: AbortSignal): void => {
  const observer = new MutationObserver(() => {});
  observer.observe(document, all);
  signal.addEventListener('abort', () => observer.disconnect());
};
const watched = (root: Element, signal: AbortSignal): void => {
  watchPage({
    document,
    signal,
    roots: () => root,
    look: () => ({ hasNews: false, ms: 0 }),
    onMoved: () => {},
  });
};

/** A change far from the article, beside an observer that does nothing, in the same run. */
export async function measureChanges() {
  return {
    apart: { watched: await perChange(watched, true), idle: await perChange(idle, true) },
    together: { watched: await perChange(watched, false), idle: await perChange(idle, false) },
  };
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
const FRAMES = 180;

/** A page that clears the registry every 200 ms: frames a second, and the share of frames in which the paint is there. */
export async function measureFight(words: number, passages: number, css: string, fights: boolean) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const text = articleText(blocksOf(writeArticle(words)));
  const step = text.text.length / passages;
  const highlights = Array.from({ length: passages }, (_, at): PaintedHighlight => {
    const range = text.range(Math.floor(at * step), Math.floor((at + 0.8) * step));
    if (range === null) throw new Error('no range');
    const colour = colours[at % colours.length] ?? 'yellow';
    return { parts: [range], colour, uncertain: false, changed: false, unsaved: false };
  });
  const ending = new AbortController();
  createPainter(ending.signal).paint({ highlights, citations: [] });
  const page = fights ? setInterval(() => CSS.highlights.clear(), 200) : 0;
  // Until the first theft was noticed.
  for (let at = 0; at < 90; at++) await nextFrame();
  let shown = 0;
  const start = await nextFrame();
  let end = start;
  for (let at = 0; at < FRAMES; at++) {
    end = await nextFrame();
    // Asked in a task after the frame: what was drawn.
    await new Promise((resolve) => setTimeout(resolve));
    if (CSS.highlights.has('bl-yellow')) shown++;
  }
  clearInterval(page);
  ending.abort();
  style.remove();
  return { rate: (1_000 * FRAMES) / (end - start), shown: shown / FRAMES };
}
