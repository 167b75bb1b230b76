import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPainter } from '../../../lib/annotator/paint/paint';
import type { Painted, PaintedHighlight } from '../../../lib/annotator/paint/paint-buckets';
import { showArticle } from './fixture';

const html = `<p data-role="paragraph">Quy định 12-QĐ/TW được thực hiện nghiêm ở quận và phường.</p>
  <p data-role="paragraph">Người <b>đứng đầu</b> phải gương mẫu.</p>`;

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  CSS.highlights.clear();
});
afterEach(() => ending.abort());

const names = (): string[] => [...CSS.highlights.keys()].sort();

/** What each name of ours paints, as words. */
const painted = (): Record<string, string[]> =>
  Object.fromEntries(
    [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(wordsOf).sort()]),
  );
function wordsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString().replace(/\s+/g, ' ');
}

function setUp() {
  const text = showArticle(html);
  const place = (words: string): StaticRange => {
    const start = text.text.indexOf(words);
    const range = start < 0 ? null : text.range(start, start + words.length);
    if (range === null) throw new Error(`no such words: ${words}`);
    return range;
  };
  const highlight = (words: string, over: Partial<PaintedHighlight> = {}): PaintedHighlight => ({
    parts: [place(words)],
    colour: 'yellow',
    uncertain: false,
    changed: false,
    unsaved: false,
    ...over,
  });
  const citation = { range: place('Quy định 12-QĐ/TW'), linked: false };
  const painter = createPainter(ending.signal);
  const paint = (
    highlights: readonly PaintedHighlight[],
    citations: Painted['citations'] = [],
  ): void => painter.paint({ highlights, citations });
  return { painter, paint, place, highlight, citation };
}

test('one highlight per colour and state, none of it in the DOM', () => {
  const { paint, highlight, citation } = setUp();
  const before = document.documentElement.outerHTML;
  paint(
    [
      highlight('thực hiện'),
      highlight('nghiêm', { colour: 'blue', uncertain: true }),
      highlight('quận', { colour: 'green', changed: true }),
      highlight('phường', { colour: 'pink', unsaved: true }),
    ],
    [citation],
  );
  expect(painted()).toEqual({
    'bl-yellow': ['thực hiện'],
    'bl-blue-maybe': ['nghiêm'],
    'bl-green-maybe': ['quận'],
    'bl-pink': ['phường'],
    'bl-unsaved': ['phường'],
    'bl-cite': ['Quy định 12-QĐ/TW'],
  });
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each<[string, readonly (readonly [string, Partial<PaintedHighlight>])[], object]>([
  [
    'another colour inside',
    [
      ['thực hiện nghiêm ở quận', {}],
      ['nghiêm', { colour: 'green' }],
    ],
    {
      'bl-yellow': [' ở quận', 'thực hiện '],
      'bl-green': ['nghiêm'],
      'bl-yellow-under': ['nghiêm'],
    },
  ],
  [
    'the same colour inside',
    [
      ['thực hiện nghiêm', {}],
      ['nghiêm', {}],
    ],
    { 'bl-yellow': ['nghiêm', 'thực hiện '], 'bl-yellow-under': ['nghiêm'] },
  ],
  [
    'over each other by a word, from one paragraph to the next',
    [
      ['quận và phường.\nNgười đứng', { colour: 'pink' }],
      ['Người đứng đầu phải gương', { colour: 'blue' }],
    ],
    {
      'bl-pink': ['quận và phường. '],
      'bl-pink-under': ['Người đứng'],
      'bl-blue': ['Người đứng đầu phải gương'],
    },
  ],
  [
    'an uncertain one below',
    [
      ['thực hiện nghiêm', { uncertain: true }],
      ['nghiêm', { colour: 'green' }],
    ],
    {
      'bl-yellow-maybe': ['thực hiện '],
      'bl-yellow-under-dash': ['nghiêm'],
      'bl-green': ['nghiêm'],
    },
  ],
  [
    'an uncertain one on top, whose dashes are the first line',
    [
      ['thực hiện nghiêm', {}],
      ['nghiêm', { colour: 'green', changed: true }],
    ],
    {
      'bl-yellow': ['thực hiện '],
      'bl-yellow-lower': ['nghiêm'],
      'bl-green-maybe': ['nghiêm'],
    },
  ],
  [
    'five on one word',
    [
      ['được thực hiện nghiêm ở quận', { colour: 'purple' }],
      ['thực hiện nghiêm ở quận', {}],
      ['hiện nghiêm ở quận', { colour: 'green' }],
      ['nghiêm ở quận', { colour: 'blue' }],
      ['quận', { colour: 'pink' }],
    ],
    {
      'bl-purple': ['được '],
      'bl-purple-under': ['thực '],
      'bl-purple-lower': ['hiện '],
      'bl-purple-over': ['nghiêm ở '],
      'bl-yellow': ['thực '],
      'bl-yellow-under': ['hiện '],
      'bl-yellow-lower': ['nghiêm ở '],
      'bl-yellow-over': ['quận'],
      'bl-green': ['hiện '],
      'bl-green-under': ['nghiêm ở '],
      'bl-green-lower': ['quận'],
      'bl-blue': ['nghiêm ở '],
      'bl-blue-under': ['quận'],
      'bl-pink': ['quận'],
    },
  ],
])('overlaps are told apart by lines: %s', (_, rows, expected) => {
  const { paint, highlight } = setUp();
  paint(rows.map(([words, over]) => highlight(words, over)));
  expect(painted()).toEqual(expected);
});

test('a citation of a linked regulation is another one; what is gone is not painted any more', () => {
  const { paint, highlight, citation } = setUp();
  paint([highlight('quận')], [{ ...citation, linked: true }]);
  expect(names()).toEqual(['bl-cite-linked', 'bl-yellow']);
  paint([], [citation]);
  expect(names()).toEqual(['bl-cite']);
});

test('what stays is not set again', () => {
  const { paint, highlight } = setUp();
  const rows = [highlight('thực hiện nghiêm'), highlight('nghiêm')];
  paint(rows);
  const before = [...CSS.highlights.values()];
  paint([...rows, highlight('phường', { colour: 'green' })]);
  expect([...CSS.highlights.values()].slice(0, before.length)).toEqual(before);
  expect(before.every((highlight) => [...CSS.highlights.values()].includes(highlight))).toBe(true);
});

test('a passage that is no longer in the page is not painted, and spoils nothing', () => {
  const { paint, highlight } = setUp();
  const rows = [highlight('gương mẫu'), highlight('phường')];
  document.querySelector('p + p')?.remove();
  paint(rows);
  expect(painted()).toEqual({ 'bl-yellow': ['phường'] });
});

test.each<[string, () => void]>([
  ['clears the registry', () => CSS.highlights.clear()],
  ['puts its own there', () => CSS.highlights.set('bl-yellow', new Highlight())],
  ['empties ours', () => CSS.highlights.get('bl-yellow')?.clear()],
])(
  'comes back by itself, and in the next frame, where a page %s again and again',
  async (_, attack) => {
    const { paint, painter, highlight, place } = setUp();
    paint([highlight('quận')]);
    painter.emphasise(place('phường'));
    attack();
    await vi.waitFor(() => expect(painted()).toMatchObject({ 'bl-yellow': ['quận'] }), 5_000);
    for (let round = 0; round < 5; round++) {
      attack();
      // The painter's own look in this frame was asked for before this one.
      await new Promise(requestAnimationFrame);
      await vi.waitFor(() => expect(painted()).toMatchObject({ 'bl-yellow': ['quận'] }), 5_000);
    }
    expect(painted()).toEqual({ 'bl-yellow': ['quận'], 'bl-here': ['phường'] });
  },
);

test('the highlights of others stay', () => {
  const { paint, painter, highlight } = setUp();
  CSS.highlights.set('page-own', new Highlight());
  paint([highlight('quận')]);
  CSS.highlights.delete('bl-yellow');
  painter.repair();
  expect(names()).toEqual(['bl-yellow', 'page-own']);
  ending.abort();
  expect(names()).toEqual(['page-own']);
});

test('ten thousand at once', () => {
  const { paint, highlight } = setUp();
  paint(Array.from({ length: 10_000 }, () => highlight('quận')));
  expect(CSS.highlights.get('bl-yellow')?.size).toBe(1);
});
