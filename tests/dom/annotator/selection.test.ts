import { expect, test } from 'vitest';
import { selectedPassage } from '../../../lib/annotator/gestures/selection';
import { select, showArticle, textNode } from './fixture';

const html = `
  <div id="menu">Trang chủ</div>
  <p id="one" data-role="paragraph">Quận đã rà soát từng chỉ tiêu.</p>
  <div id="ad">Quảng cáo</div>
  <p id="two" data-role="paragraph">Người đứng đầu   phải gương mẫu.</p>
  <script type="text/plain">Mã của trang</script><div hidden>Không ai thấy</div>
  <div id="share" style="user-select: none">Chia sẻ</div>
  <form id="form">Ý kiến <input id="field" value="Họ và tên"></form>
  <div id="editor" contenteditable="true">Viết ở đây</div>`;

/** The selected words, as far as they lie in the article; `outside` where it holds none of it. */
const passage = (act: () => void): string | null => {
  const text = showArticle(html);
  act();
  const found = selectedPassage(document, text);
  if (found === null) return null;
  if (found.kind === 'outside') return 'outside';
  const { span } = found;
  return text.text.slice(span.start, span.end);
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
  ['words outside the article', whole('#menu', '#menu'), 'outside'],
  ['words of an advertisement inside it', whole('#ad', '#ad'), 'outside'],
  ['from outside into the article', whole('#menu', '#one'), 'Quận đã rà soát từng chỉ tiêu.'],
  [
    'from the article to the comment form',
    () => select(textNode('#two'), 6, textNode('#form'), 3),
    'đứng đầu phải gương mẫu.',
  ],
  [
    'from the comment form into the article',
    () => select(textNode('#form'), 3, textNode('#two'), 0),
    'Người đứng đầu phải gương mẫu.',
  ],
  [
    'one word too far',
    () => select(textNode('#one'), 0, textNode('#ad'), 5),
    'Quận đã rà soát từng chỉ tiêu.',
  ],
  [
    'all of the page',
    () => document.getSelection()?.selectAllChildren(document.body),
    'Quận đã rà soát từng chỉ tiêu.\nNgười đứng đầu phải gương mẫu.',
  ],
  [
    'a double click that takes the white space before the word along',
    () => select(textNode('#two'), 14, textNode('#two'), 21),
    'phải',
  ],
  [
    'to the start of the text of the next element',
    () => select(textNode('#one'), 0, textNode('#ad'), 0),
    'Quận đã rà soát từng chỉ tiêu.',
  ],
  [
    'over what is no text to a user',
    () => select(textNode('#two'), 0, textNode('#form'), 0),
    'Người đứng đầu phải gương mẫu.',
  ],
  [
    'over what cannot be selected',
    () => select(textNode('#two'), 0, textNode('#share'), 5),
    'Người đứng đầu phải gương mẫu.',
  ],
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
