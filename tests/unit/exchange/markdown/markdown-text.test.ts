import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlString } from '../../../../lib/exchange/markdown/front-matter';
import {
  articleAddress,
  noteLink,
  webLink,
} from '../../../../lib/exchange/markdown/markdown-links';
import { tagName, tagWords } from '../../../../lib/exchange/markdown/markdown-tags';
import { hardLines, plainLines } from '../../../../lib/exchange/markdown/markdown-text';
import { countedRuns } from '../../../counted-runs';
import { anyText } from '../context';

test.each([
  ['# Tít', '\\# Tít'],
  ['> trích', '&gt; trích'],
  ['- mục', '\\- mục'],
  ['+ mục', '\\+ mục'],
  ['   - mục', '\\- mục'],
  ['\u0000- mục', '\\- mục'],
  ['1. mục', '1\\. mục'],
  ['12) mục', '12\\) mục'],
  ['2024 là năm', '2024 là năm'],
  [':-', '\\:-'],
  ['===', '&#61;&#61;='],
  ['=\u0338 khác', '&#61;\u0338 khác'],
  ['[[Ghi chú]]', '\\[\\[Ghi chú\\]\\]'],
  ['<b>đậm</b>', '&lt;b&gt;đậm&lt;/b&gt;'],
  ['&lt;b', '&amp;lt;b'],
  ['A & B', 'A & B'],
  ['a *b* _c_ `d` ~~e~~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~'],
  ['khoá:: giá trị', 'khoá\\:\\: giá trị'],
  [':smile: lúc 10:30', '\\:smile: lúc 10:30'],
  ['%%ẩn%%', '\\%\\%ẩn\\%\\%'],
  ['lãi 5%', 'lãi 5%'],
  ['55-QĐ/TW ngày 19/12/2016', '55-QĐ/TW ngày 19/12/2016'],
  ['\u0000x\u0007', 'x'],
  ['www.b.example và c_d@e.example', 'www&#46;b.example và c\\_d&#64;e.example'],
  ['ftp://a.example javascript://x', 'ftp\\://a.example javascript\\://x'],
])('shows %j as it was typed', (typed, written) => expect(plainLines(typed)).toEqual([written]));

test.each([
  [
    'Xem https://bao.example/bai_viet_1.html?a=1&lang=vi#muc_2 nhé',
    'Xem <https://bao.example/bai_viet_1.html?a=1&lang=vi#muc_2> nhé',
  ],
  ['(xem https://a.example/b).', '(xem <https://a.example/b>).'],
  ['https://vi.example/Chợ_(họp) "x"', '<https://vi.example/Chợ_(họp)> "x"'],
  ['**HTTPS://a.example/b**', '\\*\\*<HTTPS://a.example/b>\\*\\*'],
  ['“https://a.example”', '“<https://a.example>”'],
  ['![ảnh](https://x.example/a.png)', '\\!\\[ảnh\\](<https://x.example/a.png>)'],
  [
    'https://a.example/?f[a]=1|2',
    '[https\\://a.example/?f\\[a\\]=1\\|2](<https://a.example/?f%5Ba%5D=1%7C2>)',
  ],
  ['!https://a.example/`b', '\\![https\\://a.example/\\`b](<https://a.example/%60b>)'],
  [
    'https://a.example/?x&copy;y',
    '[https\\://a.example/?x&amp;copy;y](<https://a.example/?x&amp;copy;y>)',
  ],
  ['https://', 'https\\://'],
  ['xhttps://a.example', 'xhttps\\://a.example'],
])('keeps the address in %j', (typed, written) => expect(plainLines(typed)).toEqual([written]));

test('keeps lines and paragraphs', () => {
  expect(hardLines('\nMột\r\nhai\\\u2028ba\n\n\nbốn\n')).toEqual([
    'Một\\',
    'hai\\\\\\',
    'ba',
    '',
    '',
    'bốn',
  ]);
});

test.each([
  ['Quy định 55-QĐ/TW', '[[Quy định 55-QĐ-TW|Quy định 55-QĐ/TW]]'],
  ['Luật  Đất đai', '[[Luật Đất đai]]'],
  ['x]] ![[y', 'x\\]\\] \\!\\[\\[y ([[x- -y]])'],
  ['*đậm* #55 ^a', '\\*đậm\\* \\#55 \\^a ([[đậm- -55 -a]])'],
  ['../../a', '[[a|../../a]]'],
  ['🔥', '🔥'],
])('links the note of %j', (name, link) => expect(noteLink(name)).toBe(link));

test.each([
  ['a', 'https://a.example/x?y=(1)', '[a](<https://a.example/x?y=(1)>)'],
  ['a', 'https://a.example/<b>|c`d', '[a](<https://a.example/%3Cb%3E%7Cc%60d>)'],
  ['[a](b)', 'https://a.example/', '[\\[a\\](b)](<https://a.example/>)'],
  ['https://b.example', 'https://a.example/', '[https\\://b.example](<https://a.example/>)'],
  ['', 'https://a.example/', '[https\\://a.example/](<https://a.example/>)'],
  ['a', null, 'a'],
])('links %j to %j', (label, address, link) => expect(webLink(label, address)).toBe(link));

test.each([
  [['https://bao.example/bài'], 'https://bao.example/b%C3%A0i'],
  [['https://title.invalid/abc'], null],
  [['https://title.invalid/abc', 'https://bao.example/x'], 'https://bao.example/x'],
  [['https://'], null],
  [['javascript:alert(1)'], null],
])('an article at %j is at %j', (urls, address) => expect(articleAddress({ urls })).toBe(address));

test.each([
  ['thuế', '#thuế'],
  ['chợ quê', '#chợ-quê «chợ quê»'],
  ['chợ-quê', '#chợ-quê'],
  ['2024', '#_2024 «2024»'],
  ['đất/đai', '#đất/đai'],
  ['C++', '«C++»'],
  ['C#', '«C\\#»'],
  ['🔥', '«🔥»'],
  ['đất//đai', '«đất//đai»'],
  ['---', '«\\---»'],
])('writes the tag %j', (tag, words) => expect(tagWords([tag])).toBe(words));

test('tags that are not one do not become one', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), anyText, (one, other) => {
      for (const tag of [one, other]) {
        const name = tagName(tag);
        if (name === null) continue;
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_/-]*[\p{L}_][\p{L}\p{M}\p{N}_/-]*$/u);
        const loses = tag
          .normalize('NFC')
          .replace(/\s+/g, '-')
          .replace(/^-+|-+$/g, '');
        expect(name.replace(/^_(?=[\p{N}/_-]+$)/u, '').replace(/^-+|-+$/g, '')).toBe(loses);
      }
      runs.count(tagName(one) !== null);
    }),
    { numRuns: 1_000, seed: 17 },
  );
  expect(runs.share()).toBeGreaterThan(0.1);
});

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

/** What Obsidian could take for markup in a line, once escapes and links are set aside. */
const live = (line: string): string =>
  line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/\[[^\]]*\]\(<[^>]*>\)|<https?:[^>\s]*>/gi, '');

test('no text of a page or a user becomes markup, of Obsidian neither', () => {
  const runs = countedRuns();
  fc.assert(
    fc.property(anyText, (text) => {
      for (const line of plainLines(text)) {
        expect(live(line).replace(/&#\d+;/g, '')).not.toMatch(
          /[<>`*_[\]#|~$^{}@]|==|%%|::|!\[|www\./i,
        );
        expect(line).not.toMatch(/^\s|^[-+=:>#]|^\d+[.)]|[\n\r\v\f\u0085\u2028\u2029]/);
      }
      runs.count(/[<>`*_[\]#|~$^{}]/.test(text));
    }),
    { numRuns: 1000 },
  );
  expect(runs.share()).toBeGreaterThan(0.35);
});
