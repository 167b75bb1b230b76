import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPainter } from '../../../lib/annotator/paint';
import type { CitationPlace, Entry } from '../../../lib/annotator/state';
import { showArticle } from './fixture';

const html =
  '<p data-role="paragraph">Quy định 12-QĐ/TW được thực hiện nghiêm ở quận và phường.</p>';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  CSS.highlights.clear();
});
afterEach(() => ending.abort());

const names = (): string[] => [...CSS.highlights.keys()].sort();

function setUp() {
  const text = showArticle(html);
  const place = (start: number, end: number): StaticRange => {
    const range = text.range(start, end);
    if (range === null) throw new Error('no such place');
    return range;
  };
  const entry = (over: Partial<Entry> & { colour?: string; regulationIds?: string[] }): Entry =>
    ({
      annotation: { colour: over.colour ?? 'yellow', regulationIds: over.regulationIds ?? [] },
      place: over.place ?? { kind: 'anchored', range: place(18, 30) },
      save: over.save ?? { kind: 'saved' },
    }) as Entry;
  const citation = { regulationId: 'r', range: place(0, 17) } as CitationPlace;
  return { painter: createPainter(ending.signal), place, entry, citation };
}

test('one highlight per colour and state, none of it in the DOM', () => {
  const { painter, entry, place, citation } = setUp();
  const before = document.documentElement.outerHTML;
  painter.paint(
    [
      entry({}),
      entry({ colour: 'blue', place: { kind: 'uncertain', range: place(3, 9) } }),
      entry({ colour: 'pink', save: { kind: 'unsaved', reason: 'full' } }),
      entry({ colour: 'green', place: { kind: 'orphan', reason: 'not-found' } }),
    ],
    [citation],
  );
  expect(names()).toEqual(['bl-blue-maybe', 'bl-cite', 'bl-pink', 'bl-unsaved', 'bl-yellow']);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a citation of a linked regulation is drawn solid; what is gone is not painted any more', () => {
  const { painter, entry, citation } = setUp();
  painter.paint([entry({ regulationIds: ['r'] })], [citation]);
  expect(names()).toEqual(['bl-cite-linked', 'bl-yellow']);
  painter.paint([], [citation]);
  expect(names()).toEqual(['bl-cite']);
});

test('the highlights of others stay; ours come back when the page clears them', () => {
  const { painter, entry } = setUp();
  CSS.highlights.set('page-own', new Highlight());
  painter.paint([entry({})], []);
  const mine = CSS.highlights.get('bl-yellow');
  CSS.highlights.clear();
  painter.repair();
  expect(CSS.highlights.get('bl-yellow')).toBe(mine);
  CSS.highlights.set('page-own', new Highlight());
  ending.abort();
  expect(names()).toEqual(['page-own']);
});

test('ten thousand at once', () => {
  const { painter, entry } = setUp();
  painter.paint(
    Array.from({ length: 10_000 }, () => entry({})),
    [],
  );
  expect(CSS.highlights.get('bl-yellow')?.size).toBe(10_000);
});
