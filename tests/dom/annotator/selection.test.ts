import { expect, test } from 'vitest';
import { selectedPassage } from '../../../lib/annotator/selection';
import { select, showArticle, textNode } from './fixture';

const html = `
  <div id="menu">Trang chủ</div>
  <p id="one" data-role="paragraph">Quận đã rà soát từng chỉ tiêu.</p>
  <div id="ad">Quảng cáo</div>
  <p id="two" data-role="paragraph">Người đứng đầu   phải gương mẫu.</p>
  <form id="form">Ý kiến <input id="field" value="Họ và tên"></form>
  <div id="editor" contenteditable="true">Viết ở đây</div>`;

const passage = (act: () => void): string | null => {
  const text = showArticle(html);
  act();
  const span = selectedPassage(document, text);
  return span && text.text.slice(span.start, span.end);
};

const whole = (from: string, to: string) => () =>
  select(textNode(from), 0, textNode(to), textNode(to).length);

test.each<[string, () => void, string | null]>([
  [
    'words of a paragraph',
    () => select(textNode('#one'), 5, textNode('#one'), 14),
    'đã rà soát'.slice(0, 9),
  ],
  ['backwards', () => select(textNode('#one'), 14, textNode('#one'), 5), 'đã rà soát'.slice(0, 9)],
  [
    'over an advertisement between two paragraphs',
    whole('#one', '#two'),
    'Quận đã rà soát từng chỉ tiêu.\nNgười đứng đầu phải gương mẫu.',
  ],
  [
    'a triple click: to the start of the next element',
    () => select(textNode('#one'), 0, document.querySelector('#ad') ?? document, 0),
    'Quận đã rà soát từng chỉ tiêu.',
  ],
  ['a caret', () => select(textNode('#one'), 3, textNode('#one'), 3), null],
  ['white space only', () => select(textNode('#two'), 15, textNode('#two'), 17), null],
  ['words outside the article', whole('#menu', '#menu'), null],
  ['from outside into the article', whole('#menu', '#one'), null],
  ['from the article to the comment form', whole('#two', '#form'), null],
  ['in an editor', whole('#editor', '#editor'), null],
  [
    'in a field',
    () => {
      const field = document.querySelector<HTMLInputElement>('#field');
      field?.focus();
      field?.select();
    },
    null,
  ],
])('%s', (_, act, expected) => {
  expect(passage(act)).toBe(expected);
});

test('nothing selected', () => {
  expect(passage(() => document.getSelection()?.removeAllRanges())).toBeNull();
});
