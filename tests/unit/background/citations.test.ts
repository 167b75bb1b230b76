import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readCitations } from '../../../lib/background/citations/read-citations';
import {
  linksTo,
  ownLinkProblem,
  printable,
} from '../../../lib/background/citations/regulation-links';
import { idSchema, limits, regulationSchema } from '../../../lib/records';

const now = new Date('2026-05-04T00:00:00Z');
const read = (text: string, over: { language?: string; articleId?: string } = {}) =>
  readCitations({ text, language: 'vi', articleId: 'a.vn/1', ...over }, now);

const text =
  'Ngày 3/4/2020, Bộ Chính trị ban hành Quy định số 12-QĐ/TW về việc nêu gương. Theo Quy định 12-QĐ/TW, chi bộ họp hằng tháng; Chỉ thị 35-CT/TW thì không.';

test('citations stand where their words stand, and point to what the article cites', () => {
  const { citations, regulations } = read(text);
  for (const { start, end, text: words } of citations) expect(text.slice(start, end)).toBe(words);
  const ids = regulations.map(({ id }) => id);
  expect(citations.map(({ regulationId }) => ids.indexOf(regulationId))).toEqual([0, 0, 1]);
});

test('a citation is known again by its document and its turn, whatever stands before it', () => {
  const before = read(text).citations.map(({ id }) => id);
  const after = read(`Một câu mới của tòa soạn. ${text}`).citations.map(({ id }) => id);
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test('what is not told whole stays the article’s own; what is told whole is one for all', () => {
  const of = (articleId: string) => read(text, { articleId }).regulations.map(({ id }) => id);
  const [whole, open] = of('a.vn/1');
  const [wholeToo, openToo] = of('b.vn/2');
  expect(wholeToo).toBe(whole);
  expect(open).toBe('vn:party:chi-thi:35-CT/TW:~|a.vn/1');
  expect(openToo).not.toBe(open);
});

test('words that point back lead to the citation they mean', () => {
  const more = `${text}\nQuy định này áp dụng cho mọi chi bộ.`;
  const { anaphors, citations } = read(more);
  expect(anaphors.map(({ start, end }) => more.slice(start, end))).toEqual(['Quy định này']);
  expect(anaphors[0]?.mentionId).toBe(citations[1]?.id);
});

test('the language chooses what is looked for', () => {
  const sentence = 'Under the GDPR, firms must report.';
  expect(read(sentence, { language: 'en' }).citations).toHaveLength(1);
  expect(read(sentence, { language: 'vi' }).citations).toHaveLength(0);
});

test('the user’s own link comes before the portals; a broken one is left out', () => {
  const [cited] = read(text).regulations;
  const first = (ownLink: string) => cited && linksTo(printable(cited), ownLink)[0]?.url;
  expect(first('https://a.example/?q={number}')).toBe('https://a.example/?q=12');
  expect(first('nonsense')).toBe(first(''));
});

test('everything recognised is a record that its own schema takes, whatever the page says', () => {
  const long = 'A'.repeat(58);
  const texts = [
    `Quyết định số 12/2021/QĐ-${long} có hiệu lực. ${text}`,
    `Quyết định số 12/2021/QĐ-${long}${long}${long} của ${'Ủy ban '.repeat(90)}`,
    `Nghị định số 100/2019/NĐ-CP ${'về việc xử phạt '.repeat(300)}`,
    `Theo ${'khoản 1, '.repeat(400)} Điều 5 Nghị định số 100/2019/NĐ-CP`,
    `Luật ${'Đất đai '.repeat(200)}năm 2024 và Luật Đất đai năm 2024`,
    `Quyết định số ${'9'.repeat(80)}/2021/QĐ-UBND của UBND tỉnh ${'Lào Cai '.repeat(40)}`,
  ];
  const articleIds = ['a.vn/1', `a.vn/${'x'.repeat(390)}`, `a.vn/${'x'.repeat(3_000)}`];
  let checked = 0;
  for (const articleId of articleIds) {
    for (const one of texts) {
      const { citations, regulations, anaphors } = read(one, { articleId });
      const ids = new Set(regulations.map(({ id }) => id));
      for (const regulation of regulations) expect(v.is(regulationSchema, regulation)).toBe(true);
      for (const citation of citations) {
        expect(v.is(idSchema, citation.id)).toBe(true);
        expect(ids.has(citation.regulationId)).toBe(true);
        expect(citation.text.length).toBeLessThanOrEqual(limits.mention);
        checked++;
      }
      const known = new Set(citations.map(({ id }) => id));
      expect(anaphors.every(({ mentionId }) => known.has(mentionId))).toBe(true);
    }
  }
  expect(checked).toBeGreaterThan(12);
});

test('a number that is too long is left out, and the document stays', () => {
  const { regulations } = read(`Quyết định số 12/2021/QĐ-${'A'.repeat(58)} có hiệu lực.`);
  expect(regulations).toHaveLength(1);
  expect(regulations[0]).toMatchObject({ number: '12', year: '2021', symbol: null });
});

test.each([399, 479, 4_000])(
  'citations of an article with an id of %d letters stay apart',
  (length) => {
    const many = Array.from({ length: 12 }, (_, at) => `Quy định 12-QĐ/TW, lần ${at}.`).join('\n');
    const { citations } = read(many, { articleId: `a.vn/${'x'.repeat(length)}` });
    expect(new Set(citations.map(({ id }) => id)).size).toBe(citations.length);
    expect(citations.length).toBeGreaterThan(10);
  },
);

test.each([
  ['', null],
  ['https://a.example/{year}/{symbol}?q={query}&n={number}', null],
  ['a.example', 'not-an-address'],
  ['javascript:alert(1)', 'not-http'],
  ['https://a.example/{title}', 'unknown-field'],
])('the own link %j has the problem %s', (template, problem) => {
  expect(ownLinkProblem(template)).toBe(problem);
});
