import { expect, test } from 'vitest';
import { readCitations } from '../../../entrypoints/background/citations';
import { ownLinkProblem } from '../../../entrypoints/background/links';

const now = new Date('2026-05-04T00:00:00Z');
const read = (
  text: string,
  over: { language?: string; articleId?: string; ownLink?: string } = {},
) => readCitations({ text, language: 'vi', articleId: 'a.vn/1', ownLink: '', ...over }, now);

const text =
  'Ngày 3/4/2020, Bộ Chính trị ban hành Quy định số 12-QĐ/TW về việc nêu gương. Theo Quy định 12-QĐ/TW, chi bộ họp hằng tháng; Chỉ thị 35-CT/TW thì không.';

test('mentions stand where their words stand, and point to what the article cites', () => {
  const { mentions, regulations } = read(text);
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  const ids = regulations.map(({ regulation }) => regulation.id);
  expect(mentions.map(({ regulationId }) => ids.indexOf(regulationId))).toEqual([0, 0, 1]);
});

test('a mention is known again by its document and its turn, whatever stands before it', () => {
  const before = read(text).mentions.map(({ id }) => id);
  const after = read(`Một câu mới của tòa soạn. ${text}`).mentions.map(({ id }) => id);
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test('what is not told whole stays the article’s own; what is told whole is one for all', () => {
  const of = (articleId: string) =>
    read(text, { articleId }).regulations.map(({ regulation }) => regulation.id);
  const [whole, open] = of('a.vn/1');
  const [wholeToo, openToo] = of('b.vn/2');
  expect(wholeToo).toBe(whole);
  expect(open).toBe('vn:party:chi-thi:35-CT/TW:~|a.vn/1');
  expect(openToo).not.toBe(open);
});

test('words that point back lead to the mention they mean', () => {
  const more = `${text}\nQuy định này áp dụng cho mọi chi bộ.`;
  const { anaphors, mentions } = read(more);
  expect(anaphors.map(({ start, end }) => more.slice(start, end))).toEqual(['Quy định này']);
  expect(anaphors[0]?.mentionId).toBe(mentions[1]?.id);
});

test('the language chooses what is looked for', () => {
  const sentence = 'Under Regulation (EU) 2016/679, firms must report.';
  expect(read(sentence, { language: 'en' }).mentions).toHaveLength(1);
  expect(read(sentence, { language: 'vi' }).mentions).toHaveLength(0);
});

test('the reader’s own link comes before the portals; a broken one is left out', () => {
  const first = (ownLink: string) => read(text, { ownLink }).regulations[0]?.links[0]?.url;
  expect(first('https://a.example/?q={number}')).toBe('https://a.example/?q=12');
  expect(first('nonsense')).toBe(first(''));
});

test.each([
  ['', null],
  ['https://a.example/{year}/{symbol}?q={query}&n={number}', null],
  ['a.example', 'not-an-address'],
  ['javascript:alert(1)', 'not-http'],
  ['https://a.example/{title}', 'unknown-field'],
])('the own link %j has the problem %s', (template, problem) => {
  expect(ownLinkProblem(template)).toBe(problem);
});
