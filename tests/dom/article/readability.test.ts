import { expect, test } from 'vitest';
import { readOtherwise } from '../../../lib/article/again/readability';

const sentence =
  'Tổ dân phố họp bàn việc trồng cây, chia thành từng nhóm nhỏ để ai cũng có phần việc của mình. ';

test('tells the live element that holds the body, and leaves the page as it is', () => {
  document.body.innerHTML = `
    <div class="menu">${'<a href="/">Mục</a> '.repeat(20)}</div>
    <div id="body">${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</div>
    <div class="footer"><a href="/">Liên hệ</a></div>`;
  const before = document.documentElement.outerHTML;
  const other = readOtherwise(document);
  expect(other?.root).toBe(document.querySelector('#body'));
  expect(other?.text).toContain('trồng cây');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('answers null, or nowhere, on an empty page', () => {
  document.body.innerHTML = '';
  expect(readOtherwise(document)?.root ?? null).toBeNull();
});
