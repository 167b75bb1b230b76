import { expect, test } from 'vitest';
import { hitsAt, offsetAtCaret, offsetAtPoint } from '../../../lib/annotator/gestures/hit';
import { showArticle, textNode } from './fixture';

const html = '<p id="one" data-role="paragraph">Theo  Quy định 12-QĐ/TW,\n quận đã làm.</p>';

const centre = (start: number): { x: number; y: number } => {
  const range = new Range();
  range.setStart(textNode('#one'), start);
  range.setEnd(textNode('#one'), start + 1);
  const { left, width, top, height } = range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

test('the character under the pointer, at either half of it', () => {
  const text = showArticle(html);
  const raw = textNode('#one').data;
  for (let at = 0; at < raw.length; at++) {
    if (/\s/.test(raw.charAt(at))) continue;
    const { x, y } = centre(at);
    const found = offsetAtPoint(document, text, x, y);
    expect(found === null ? null : text.text.charAt(found)).toBe(raw.charAt(at));
    expect(offsetAtPoint(document, text, x + 1, y)).toBe(found);
  }
});

test('nothing beside the text', () => {
  const text = showArticle(html);
  const { y } = centre(0);
  expect(offsetAtPoint(document, text, innerWidth - 2, y)).toBeNull();
  expect(offsetAtPoint(document, text, 20, innerHeight - 2)).toBeNull();
});

test('the character behind the caret; folded white space belongs to the one before it', () => {
  const text = showArticle(html);
  const node = textNode('#one');
  expect(offsetAtCaret(text, node, 0)).toBe(0);
  expect(offsetAtCaret(text, node, node.length)).toBe(text.text.length - 1);
  expect(offsetAtCaret(text, document.body, 0)).toBeNull();
});

const highlight = (id: string, start: number, end: number, createdAt = '2026-01-01') => ({
  id,
  start,
  end,
  createdAt,
});
const range = new StaticRange({
  startContainer: document,
  startOffset: 0,
  endContainer: document,
  endOffset: 0,
});

test.each<[number, string]>([
  [3, 'long'],
  [6, 'short long'],
  [12, 'long @0'],
  [18, 'nested long @1 @0'],
  [25, 'newer older'],
  [27, 'newer older @0'],
  [32, '@0'],
  [36, ''],
  [38, ''],
  [99, ''],
])('at %i there is, in this order: %s', (offset, expected) => {
  const hits = hitsAt(offset, {
    highlights: [
      highlight('long', 0, 20),
      highlight('short', 5, 8),
      highlight('nested', 16, 20),
      highlight('older', 24, 28, '2026-01-01'),
      highlight('newer', 24, 28, '2026-02-01'),
    ],
    citations: [
      { start: 10, end: 15, mentionId: 'm' },
      { start: 16, end: 20, mentionId: 'n' },
    ],
    anaphors: [
      { start: 17, end: 19, mentionId: 'm', range },
      { start: 18, end: 19, mentionId: 'n', range },
      { start: 26, end: 34, mentionId: 'm', range },
      { start: 35, end: 40, mentionId: 'rejected', range },
      { start: 37, end: 40, mentionId: 'm', range: null },
    ],
  });
  expect(
    hits
      .map((hit) => (hit.kind === 'citation' ? `@${hit.citationIndex}` : hit.annotationId))
      .join(' '),
  ).toBe(expected);
});

test('words that point back open beside themselves', () => {
  const anaphors = [{ start: 6, end: 9, mentionId: 'm', range }];
  const citations = [{ start: 0, end: 3, mentionId: 'm' }];
  expect(hitsAt(1, { highlights: [], citations, anaphors })).toEqual([
    { kind: 'citation', citationIndex: 0 },
  ]);
  expect(hitsAt(7, { highlights: [], citations, anaphors })).toEqual([
    { kind: 'citation', citationIndex: 0, anaphorRange: range },
  ]);
});
