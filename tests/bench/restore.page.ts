import { articleText, describe, locate } from '../../lib/anchor';
import { createPainter } from '../../lib/reader/paint';
import type { Entry } from '../../lib/reader/state';

const WORDS =
  'quận rà soát từng chỉ tiêu và người đứng đầu phải gương mẫu thực hiện các nội dung đã nêu'.split(
    ' ',
  );

/** An article of `words` words in paragraphs of 80, each word told apart from its twins by a number now and then. */
function writeArticle(words: number): Element {
  const root = document.createElement('article');
  for (let start = 0; start < words; start += 80) {
    const paragraph = document.createElement('p');
    paragraph.textContent = Array.from({ length: 80 }, (_, at) => {
      const word = WORDS[(start * 7 + at * 3) % WORDS.length] ?? '';
      return at % 9 === 0 ? `${word} ${start + at}` : word;
    }).join(' ');
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  return root;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

function timed(times: number, work: () => void): number {
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const blocksOf = (root: Element) =>
  [...root.children].map((element) => ({
    role: 'paragraph',
    element,
    nodes: [...element.childNodes],
    text: element.textContent ?? '',
  }));

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
    const entries = targets.map((target): Entry => {
      const found = locate(target, text);
      const place =
        found.kind === 'orphan'
          ? ({ kind: 'orphan', reason: found.reason } as const)
          : { kind: found.kind, range: found.range };
      return {
        annotation: {
          target,
          colour: 'yellow',
          regulationIds: [],
        } as unknown as Entry['annotation'],
        place,
        save: { kind: 'saved' },
      };
    });
    anchored = entries.filter(({ place }) => place.kind === 'anchored').length;
    painter.paint(entries, []);
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
