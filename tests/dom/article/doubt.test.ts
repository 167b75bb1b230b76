import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../../lib/article';

const sentence = (i: number): string =>
  `Câu ${i} kể rằng tổ trưởng đã gọi từng hộ, hẹn giờ lấy nước, ghi vào sổ treo ở đình và đọc lại cho cả xóm nghe.`;
const prose = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${sentence(i)}</p>`).join('');
const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/tin-${i}.html">Tin khác ${i}</a></li>`,
  ).join('');

/** What a page is taken for. */
function verdict(body: string, url: string, title = 'Xóm Bến chia giờ lấy nước'): string {
  const page = new DOMParser().parseFromString(
    `<head><title>${title}</title></head><body>${body}</body>`,
    'text/html',
  );
  let doubts = 0;
  const article = detectArticle(page, url, { onDoubt: () => doubts++ });
  expect(doubts).toBeLessThanOrEqual(article ? 0 : 1);
  if (article) return 'article';
  return doubts > 0 ? 'in doubt' : 'no article';
}

const headline = '<h1>Xóm Bến chia giờ lấy nước cho từng hộ trong mùa khô</h1>';
const cases: readonly (readonly [name: string, body: string, url: string, verdict: string])[] = [
  ['an article', `<main>${headline}<p>14/09/2026</p>${prose(8)}</main>`, '/bai-1.html', 'article'],
  [
    'an article at the address of a list',
    `<main>${headline}${prose(4)}</main>`,
    '/tag/nuoc',
    'in doubt',
  ],
  ['a home page with a text', `<main>${headline}${prose(3)}</main>`, '/', 'no article'],
  ['a list of links', `<ul>${links(40)}</ul>`, '/tin-tuc', 'no article'],
  ['a page without text', '<main><h1>Đăng nhập</h1></main>', '/dang-nhap', 'no article'],
];

describe('the gate says when it is in doubt', () => {
  test.each(cases)('%s', (_name, body, path, expected) => {
    expect(verdict(body, `https://xomben.example${path}`)).toBe(expected);
  });
});
