import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  noteLink,
  plainLines,
  tagName,
  webLink,
  yamlString,
} from '../../../lib/exchange/markdown/markdown-text';
import { countedRuns } from '../../counted-runs';
import { anAnnotation, anArticle, aRegulation } from '../store/records';
import { aHead, aNote, anyText, textOf } from './context';

test('writes one article as a note for Obsidian', async () => {
  const text = await textOf('obsidian', [aHead(), aNote()]);
  // The moment of creation is in the user's own time zone.
  expect(text.replace(/^created: .*$/m, 'created: …')).toBe(`---
title: "Bảng thu chi dán ở cổng chợ"
url: "https://bao.example/cho-que.html"
source: "Báo Ví Dụ"
author:
  - "Lê An"
published: 2024-03-02
created: …
tags:
  - "chợ-quê"
citations:
  - "[[Quy định 55-QĐ-TW|Quy định 55-QĐ/TW]]"
---

# Bảng thu chi dán ở cổng chợ

[Báo Ví Dụ](<https://bao.example/cho-que.html>) · Lê An · 2024-03-02

> [!quote] paragraph 1 · yellow
> Chợ họp sớm.

^h-11111111

Hỏi lại.

Văn bản: [[Quy định 55-QĐ-TW|Quy định 55-QĐ/TW]]

#chợ-quê
`);
});

test('writes several articles as sections of one text, without properties', async () => {
  const article = anArticle({ id: 'hai', title: 'Bài hai' });
  const items = [aHead(), aNote(), aHead({ article }), aNote({ articleId: 'hai' }, { article })];
  const text = await textOf('markdown', items);
  expect(text).toMatch(/^# Bên Lề 2026-11-23\n\n## Bảng thu chi/);
  expect(text).toContain('\n\n## Bài hai\n\n');
  expect(text).not.toContain('---');
});

test('calls a regulation or an article by what there is when a name is missing', async () => {
  const note = aNote({ regulationIds: ['vn:law:x'] }, { article: null, regulations: [] });
  const text = await textOf('obsidian', [note]);
  expect(text).toContain('# Bài không tên');
  expect(text).toContain('Văn bản: [[vn-law-x|vn:law:x]]');
});

test.each([
  ['# Tít', '\\# Tít'],
  ['> trích', '&gt; trích'],
  ['- mục', '\\- mục'],
  ['+ mục', '\\+ mục'],
  ['   - mục', '\\- mục'],
  ['1. mục', '1\\. mục'],
  ['===', '\\=\\=='],
  ['![ảnh](https://x.example/a.png)', '\\!\\[ảnh\\](https://x.example/a.png)'],
  ['[[Ghi chú]]', '\\[\\[Ghi chú\\]\\]'],
  ['<b>đậm</b>', '&lt;b&gt;đậm&lt;/b&gt;'],
  ['&lt;b', '&amp;lt;b'],
  ['A & B', 'A & B'],
  ['a *b* _c_ `d` ~~e~~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~'],
  ['khoá:: giá trị', 'khoá\\:\\: giá trị'],
  ['%%ẩn%%', '\\%\\%ẩn\\%\\%'],
  ['55-QĐ/TW ngày 19/12/2016', '55-QĐ/TW ngày 19/12/2016'],
  ['\u0000x\u0007', 'x'],
])('shows %j as it was typed', (typed, written) => expect(plainLines(typed)).toEqual([written]));

test.each([
  ['Quy định 55-QĐ/TW', '[[Quy định 55-QĐ-TW|Quy định 55-QĐ/TW]]'],
  ['Luật Đất đai', '[[Luật Đất đai]]'],
  ['x]] ![[y', '[[x ! y]]'],
])('links the note of %j', (name, link) => expect(noteLink(name)).toBe(link));

test.each([
  ['https://a.example/x?y=(1)', '[a](<https://a.example/x?y=(1)>)'],
  ['https://a.example/<b>|c`d', '[a](<https://a.example/%3Cb%3E%7Cc%60d>)'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['không phải địa chỉ', 'không phải địa chỉ'],
])('links %j', (address, link) => expect(webLink('a', address)).toBe(link));

test.each([
  ['chợ quê', 'chợ-quê'],
  ['2024', '_2024'],
  ['#"\'', null],
  ['đất/đai', 'đất/đai'],
  ['a#b c', 'a-b-c'],
])('makes a tag of %j', (tag, name) => expect(tagName(tag)).toBe(name));

test('a string of properties is always one quoted line that reads back', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(anyText, (text) => {
      const written = yamlString(text);
      expect(written).toMatch(/^".*"$/);
      expect(JSON.parse(written)).not.toMatch(/[\n\r\u2028\u2029]/);
      runs.count(written !== `"${text}"`);
    }),
  );
  expect(runs.share()).toBeGreaterThan(0.4);
});

/** What Markdown could take for markup in a line, once escapes are set aside. */
const live = (line: string): string => line.replace(/\\[!-/:-@[-`{-~]/g, '');

test('no text of a page or a user becomes markup', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(anyText, (text) => {
      for (const line of plainLines(text)) {
        expect(live(line)).not.toMatch(/[<>`*_[\]#|~$^{}]|==|%%|::|!\[/);
        expect(line).not.toMatch(/^\s|^[-+=:>#]|^\d+[.)]|[\n\r\v\f\u0085\u2028\u2029]/);
      }
      runs.count(/[<>`*_[\]#|~$^{}]/.test(text));
    }),
    { numRuns: 1000 },
  );
  expect(runs.share()).toBeGreaterThan(0.35);
});

test('a note has the same skeleton whatever its texts say', async () => {
  const skeleton = (markdown: string) => ({
    fences: markdown.split('\n').filter((line) => line === '---').length,
    headings: markdown.split('\n').filter((line) => /^#{1,6} /.test(line)).length,
    callouts: markdown.split('\n').filter((line) => line.startsWith('> [!')).length,
    ids: markdown.split('\n').filter((line) => line.startsWith('^')).length,
    images: markdown.match(/(?<!\\)!\[/g)?.length ?? 0,
  });
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (title, exact, words) => {
      const annotation = anAnnotation({
        note: words,
        tags: [words.slice(0, 100) || 'x'],
        regulationIds: [aRegulation().id],
        target: {
          ...anAnnotation().target,
          quote: { exact: exact || 'x', prefix: '', suffix: '' },
        },
      });
      const article = anArticle({ title, site: words, authors: [words] });
      const regulations = [aRegulation({ name: title || 'x' })];
      const items = [aHead({ article, regulations }), aNote(annotation, { article, regulations })];
      const text = await textOf('obsidian', items);
      expect(skeleton(text)).toEqual({ fences: 2, headings: 1, callouts: 1, ids: 1, images: 0 });
      runs.count([title, exact, words].some((part) => /^(#|>|---|\^)|!\[/m.test(part)));
    }),
    { numRuns: 500 },
  );
  expect(runs.share()).toBeGreaterThan(0.35);
});

test('says that the newspaper changed a passage, with both texts and the day, as plain text', async () => {
  const changed = {
    before: '*một* ngày',
    after: '[hai](x) ngày',
    seenAt: '2026-11-22T12:00:00.000Z',
  };
  const inVietnamese = await textOf('obsidian', [aNote({}, { changed })]);
  expect(inVietnamese).toContain(
    'Báo đã sửa ngày 22/11/2026: «\\*một\\* ngày» → «\\[hai\\](x) ngày»',
  );
  const inEnglish = await textOf('obsidian', [aNote({}, { changed })], { language: 'en' });
  expect(inEnglish).toContain('Changed by the newspaper on 22/11/2026: ');
});

test('a passage whose place is not known is written without one', async () => {
  const { block: _, ...target } = anAnnotation().target;
  const text = await textOf('obsidian', [aNote({ target })]);
  expect(text).toContain('> [!quote] yellow\n');
});
