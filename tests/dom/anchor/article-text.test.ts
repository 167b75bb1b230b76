import { describe, expect, test } from 'vitest';
import { articleText } from '../../../lib/anchor';
import { mount, rangeOf, textOf } from './page';

const page = `
  <h1>Xã Hòa Bình   mở thêm hai tuyến đò</h1>
  <p id="one">  Từ đầu <b>tháng sau</b>,<br>  xã mở <i>hai</i> tuyến\u00a0\u00a0đò ngang.\n </p>
  <aside>Đọc thêm: <span>chợ nổi</span></aside>
  <p id="two">Mỗi tuyến có <em>ba</em> chuyến.</p>
  <footer>Hết</footer>`;
const text =
  'Xã Hòa Bình mở thêm hai tuyến đò\nTừ đầu tháng sau, xã mở hai tuyến đò ngang.\nMỗi tuyến có ba chuyến.';

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(selector);
  return found;
};

const between = (start: readonly [Node, number], end: readonly [Node, number]): Range => {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
};

describe('articleText', () => {
  test('joins the blocks and says where each stands', () => {
    const article = articleText(mount(page));
    expect(article.text).toBe(text);
    expect(article.blocks).toEqual([
      { role: 'other', ordinal: 1, start: 0, end: 32 },
      { role: 'paragraph', ordinal: 1, start: 33, end: 76 },
      { role: 'paragraph', ordinal: 2, start: 77, end: 100 },
    ]);
    expect(article.blockAt(32)?.start).toBe(0);
    expect(article.blockAt(33)?.start).toBe(33);
  });

  test('leads from every stretch of text to the nodes and back', () => {
    const article = articleText(mount(page));
    for (let start = 0; start < text.length; start += 3) {
      for (let end = start + 1; end <= text.length; end += 5) {
        const expected = text.slice(start, end).trim();
        const range = article.range(start, end);
        const back = range && article.offsets(range);
        expect(back ? text.slice(back.start, back.end) : '').toBe(expected);
      }
    }
  });

  const selections: readonly (readonly [string, () => AbstractRange, string | null])[] = [
    ['inside a text node', () => rangeOf('xã mở'), 'xã mở'],
    ['across inline elements', () => rangeOf('sau,  xã mở hai'), 'sau, xã mở hai'],
    [
      'a triple click that ends at offset 0 of the next block',
      () => between([element('#one'), 0], [element('#two'), 0]),
      'Từ đầu tháng sau, xã mở hai tuyến đò ngang.',
    ],
    [
      'an end at offset 0 of the next text node',
      () => between([element('#one'), 0], [element('#two').firstChild ?? document, 0]),
      'Từ đầu tháng sau, xã mở hai tuyến đò ngang.',
    ],
    [
      'everything',
      () => between([document.body, 0], [document.body, document.body.childNodes.length]),
      text,
    ],
    [
      'from a box between blocks to one behind them',
      () => between([element('span').firstChild ?? document, 2], [element('footer'), 1]),
      'Mỗi tuyến có ba chuyến.',
    ],
    ['outside only', () => between([element('aside'), 0], [element('aside'), 2]), null],
    [
      'white space only',
      () =>
        between(
          [element('#one').firstChild ?? document, 0],
          [element('#one').firstChild ?? document, 2],
        ),
      null,
    ],
    ['nothing', () => between([element('#two'), 1], [element('#two'), 1]), null],
    [
      'a static range',
      () =>
        new StaticRange({
          startContainer: element('em'),
          startOffset: 0,
          endContainer: element('em'),
          endOffset: 1,
        }),
      'ba',
    ],
    [
      'a static range that does not exist',
      () =>
        new StaticRange({
          startContainer: element('em'),
          startOffset: 0,
          endContainer: element('em'),
          endOffset: 7,
        }),
      null,
    ],
  ];
  test.each(selections)('clips a selection: %s', (_, select, expected) => {
    const article = articleText(mount(page));
    const span = article.offsets(select());
    expect(span && article.text.slice(span.start, span.end)).toBe(expected);
  });

  test('never parts a surrogate pair or a letter and its accents', () => {
    const article = articleText(mount(`<p>a 😀 ${'ế'.normalize('NFD')} b</p>`));
    const node = element('p').firstChild ?? document;
    expect(article.offsets(between([node, 3], [node, 4]))).toEqual({ start: 2, end: 4 });
    expect(article.offsets(between([node, 6], [node, 7]))).toEqual({ start: 5, end: 8 });
  });

  test('has no range where the page has changed', () => {
    const article = articleText(mount(page));
    const range = article.range(77, 80);
    expect(range && textOf(range)).toBe('Mỗi');
    element('#two').innerHTML = 'Mỗi tuyến có ba chuyến.';
    expect(article.range(77, 80)).toBeNull();
    const late = articleText(mount(page));
    element('em').textContent = 'tư';
    expect(late.range(90, 92)).toBeNull();
  });
});
