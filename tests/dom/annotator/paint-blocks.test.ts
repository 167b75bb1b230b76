import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeSpan } from '../../../lib/anchor';
import { placeOf } from '../../../lib/annotator/derived/place-annotations';
import { createPainter } from '../../../lib/annotator/paint/paint';
import type { PaintedHighlight } from '../../../lib/annotator/paint/paint-buckets';
import { showArticle } from './fixture';

const html = `<p data-role="paragraph">Bến chợ mở lại từ thứ hai.</p>
  <div class="box">Quảng cáo: thuyền nan giảm giá.</div>
  <p data-role="paragraph">Mỗi ngày có <b>ba</b> chuyến.</p>
  <aside>Đọc thêm: chợ nổi.</aside>
  <p data-role="paragraph">Người già không phải trả tiền.</p>`;

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  CSS.highlights.clear();
});
afterEach(() => ending.abort());

/** What each of our names paints, as words in reading order. */
const painted = (): Record<string, string[]> =>
  Object.fromEntries(
    [...CSS.highlights].map(([name, ranges]) => [
      name,
      [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ]),
  );

function paint(
  passages: readonly (readonly [from: string, to: string, over?: Partial<PaintedHighlight>])[],
): void {
  const text = showArticle(html);
  const highlights = passages.map(([from, to, over]): PaintedHighlight => {
    const end = text.text.indexOf(to) + to.length;
    const { place } = placeOf(describeSpan(text.text.indexOf(from), end, text), text);
    if (place.kind === 'orphan') throw new Error(`not found: ${from} … ${to}`);
    const { parts } = place;
    return { parts, colour: 'yellow', uncertain: false, changed: false, unsaved: false, ...over };
  });
  createPainter(ending.signal).paint({ highlights, citations: [] });
}

test('what stands between two paragraphs of a passage is not painted', () => {
  paint([['từ thứ hai', 'Người già']]);
  expect(painted()).toEqual({
    'bl-yellow': ['từ thứ hai.', 'Mỗi ngày có ba chuyến.', 'Người già'],
  });
});

test('a passage that ends with its paragraph has one part', () => {
  paint([['Mỗi ngày', 'chuyến.']]);
  expect(painted()).toEqual({ 'bl-yellow': ['Mỗi ngày có ba chuyến.'] });
});

test('nor what is not on disk, nor what is doubtful', () => {
  paint([['thứ hai.', 'Mỗi ngày', { unsaved: true, uncertain: true }]]);
  expect(painted()).toEqual({
    'bl-yellow-maybe': ['thứ hai.', 'Mỗi ngày'],
    'bl-unsaved': ['thứ hai.', 'Mỗi ngày'],
  });
});

test('which one lies on top is decided by whole passages, not by their parts', () => {
  paint([
    ['Bến chợ mở', 'Mỗi ngày', { colour: 'pink' }],
    ['Mỗi ngày', 'chuyến.', { colour: 'blue' }],
  ]);
  expect(painted()).toEqual({
    'bl-pink': ['Bến chợ mở lại từ thứ hai.'],
    'bl-pink-under': ['Mỗi ngày'],
    'bl-blue': ['Mỗi ngày có ba chuyến.'],
  });
});

test('lines below another passage leave the box between paragraphs alone too', () => {
  paint([
    ['Bến chợ mở', 'trả tiền', { colour: 'green' }],
    ['từ thứ hai', 'Mỗi ngày', { colour: 'pink' }],
  ]);
  expect(painted()).toEqual({
    'bl-green': ['Bến chợ mở lại ', ' có ba chuyến.', 'Người già không phải trả tiền'],
    'bl-green-under': ['từ thứ hai.', 'Mỗi ngày'],
    'bl-pink': ['từ thứ hai.', 'Mỗi ngày'],
  });
});
