import { expect, test } from 'vitest';
import { hitAt, offsetAtCaret, offsetAtPoint } from '../../../lib/annotator/hit';
import type { CitationPlace, Entry } from '../../../lib/annotator/state';
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

const entry = (
  id: string,
  start: number,
  end: number,
  createdAt = '2026-01-01',
): [Entry, { start: number; end: number }] => [
  { annotation: { id, createdAt } } as Entry,
  { start, end },
];

test.each([
  [3, 'annotation', 'long'],
  [6, 'annotation', 'short'],
  [12, 'citation', 0],
  [25, 'annotation', 'newer'],
  [32, 'citation', 0],
  [36, null, null],
  [99, null, null],
] as const)('at %i there is %s %s', (offset, kind, which) => {
  const rows = [
    entry('long', 0, 20),
    entry('short', 5, 8),
    entry('older', 24, 28, '2026-01-01'),
    entry('newer', 24, 28, '2026-02-01'),
  ];
  const spans = new Map(rows);
  const citations = [{ start: 10, end: 15, mentionId: 'm' } as CitationPlace];
  const range = new StaticRange({
    startContainer: document,
    startOffset: 0,
    endContainer: document,
    endOffset: 0,
  });
  const anaphors = [
    { start: 26, end: 34, mentionId: 'm', range },
    { start: 35, end: 40, mentionId: 'rejected', range },
  ];
  const hit = hitAt(
    offset,
    rows.map(([row]) => row),
    citations,
    anaphors,
    (row) => spans.get(row) ?? null,
  );
  expect(hit && [hit.kind, hit.kind === 'citation' ? hit.at : hit.id]).toEqual(
    kind && [kind, which],
  );
});
