import { articleText, describe, locate } from '../../lib/anchor';
import { createPainter } from '../../lib/annotator/paint/paint';
import type { PaintedHighlight } from '../../lib/annotator/paint/paint-buckets';
import { blocksOf, median, writeArticle } from './article';

function timed(times: number, work: () => void): number {
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Milliseconds, medians: finding and painting highlights, and what one unrelated change of the page costs. */
export function measure(highlights: number, words: number) {
  const root = writeArticle(words);
  const first = articleText(blocksOf(root));
  const length = first.text.length;
  const targets = Array.from({ length: highlights }, (_, at) => {
    const start = Math.floor((at * (length - 80)) / highlights);
    const range = first.range(start, start + 60);
    if (range === null) throw new Error('no range');
    return describe(range, first);
  });

  let mutations = 0;
  const observer = new MutationObserver((records) => {
    mutations += records.length;
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const ending = new AbortController();
  const painter = createPainter(ending.signal);
  let anchored = 0;
  const restore = timed(7, () => {
    const text = articleText(blocksOf(root));
    const highlights = targets.flatMap((target): PaintedHighlight[] => {
      const found = locate(target, text);
      if (found.kind === 'orphan') return [];
      const uncertain = found.kind === 'uncertain';
      const parts = [found.range];
      return [{ parts, colour: 'yellow', uncertain, changed: false, unsaved: false }];
    });
    anchored = highlights.filter(({ uncertain }) => !uncertain).length;
    painter.paint({ highlights, citations: [] });
  });
  mutations += observer.takeRecords().length;
  observer.disconnect();

  const aside = document.body.appendChild(document.createElement('aside'));
  const change = (): void => {
    for (let at = 0; at < 1_000; at++) aside.append(document.createTextNode('.'));
    aside.replaceChildren();
  };
  const painted = timed(9, change);
  ending.abort();
  const bare = timed(9, change);
  return { restore, anchored, mutations, perChange: (painted - bare) / 1_000 };
}
