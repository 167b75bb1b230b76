import * as fc from 'fast-check';
import type { FormatContext } from '../../../lib/exchange';
import type { ArticleNotes } from '../../../lib/records';
import { aMention, anAnnotation, anArticle, aRegulation } from '../store/records';

export const context: FormatContext = {
  language: 'vi',
  now: new Date('2026-11-23T01:02:03.000Z'),
  partName: (role, ordinal) => `${role} ${ordinal}`,
  colourName: (colour) => colour,
  versionsOf: () => [],
  changedIn: () => null,
};

/** An article with one highlight on which every field is filled. */
export const someNotes = (over: Partial<ArticleNotes> = {}): ArticleNotes => ({
  article: anArticle(),
  annotations: [
    anAnnotation({ note: 'Hỏi lại.', tags: ['chợ quê'], regulationIds: [aRegulation().id] }),
  ],
  regulations: [aRegulation()],
  mentions: [aMention()],
  ...over,
});

/** Text as pages and readers could have it: whole code points, breaks, Markdown, HTML. */
const mean = fc.constantFrom(
  '# Tít',
  '> trích',
  '- mục',
  '![ảnh](https://theo-doi.example/x.png)',
  '[[Ghi chú khác]]',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '---\ntitle: khác\n---',
  '```js\nalert(1)\n```',
  '^h-11111111',
  '#nhãn',
  '%%ẩn%%',
  '==tô==',
  '\u2028> dòng',
  '$\\input{x}$',
  '&lt;b&gt;',
  '[x]: https://theo-doi.example',
  '<% tp.file %>',
  '"; key: value',
);
const plain = fc.string({ unit: 'grapheme', maxLength: 60 });
export const anyText = fc
  .array(fc.oneof(plain, mean, fc.constantFrom('\n', '\r\n', ' ', '\t', '1. ')), { maxLength: 6 })
  .map((parts) => parts.join(''));
