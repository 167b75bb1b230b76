import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../../lib/article';

const URL_OF_PAGE = 'https://tin.example/muc/bai-viet-100001.html';
const TITLE = 'Xã vùng ven giữ lại tên cũ sau khi sắp xếp';
const paragraph = (i: number): string =>
  `Đoạn thứ ${i} kể lại buổi họp dân, trong đó người già nói về gốc tích của tên làng, và đề nghị ghi lại trong hồ sơ.`;
const BODY = Array.from({ length: 9 }, (_, i) => `<p>${paragraph(i)}</p>`).join('');
const card = (i: number): string =>
  `<div class="the"><a href="/x${i}">Một tin khác thứ ${i} không liên quan gì đến bài này</a><p>Một câu dẫn ngắn, không kể gì.</p></div>`;
const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const MENU = `<div class="dau-trang"><ul>${many(150, (i) => `<li><a href="/m${i}">Mục số ${i}</a></li>`)}</ul></div>`;
const CRUMBS = '<div class="breadcrumb"><a href="/thoi-su">Thời sự</a></div>';
const COLUMN = `<div class="cot"><h1>${TITLE}</h1><div class="tac-gia">Nguyễn Minh An</div><div class="noi-dung">${BODY}</div><p class="nguon">Theo Báo Làng</p></div>`;

interface Surroundings {
  readonly name: string;
  readonly before: string;
  readonly behind: string;
}

/** What stands around the column; it changes nothing of what is read in it. */
const AROUND: readonly Surroundings[] = [
  { name: 'nothing', before: '', behind: '' },
  { name: 'a long menu before it', before: MENU, behind: '' },
  { name: 'lists behind it', before: '', behind: `<div class="khac">${many(120, card)}</div>` },
  {
    name: 'both, some levels up',
    before: `${MENU}<div><div>`,
    behind: `</div></div><div class="khac">${many(120, card)}</div>`,
  },
];

const blocksOf = (html: string): readonly (readonly [string, string])[] => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return (detectArticle(page, URL_OF_PAGE)?.blocks ?? []).map(({ role, text }) => [role, text]);
};

describe('what is read around the article', () => {
  const alone = blocksOf(`<div class="trang">${CRUMBS}${COLUMN}</div>`);

  test('the article by itself', () => {
    expect(alone.map(([role]) => role)).toEqual([
      'kicker',
      'headline',
      'byline',
      ...Array(9).fill('paragraph'),
      'source',
    ]);
  });

  test.each(AROUND)('$name', ({ before, behind }) => {
    const page = `<div class="trang">${before}${CRUMBS}${COLUMN}${behind}</div>`;
    expect(blocksOf(page)).toEqual(alone);
  });

  test('a body in two columns, the headline above both', () => {
    const half = (from: number): string =>
      `<div class="cot-${from}">${Array.from({ length: 6 }, (_, i) => `<p>${paragraph(from + i)}</p>`).join('')}</div>`;
    const found = blocksOf(
      `<div>${MENU}<div class="bai"><h1>${TITLE}</h1>${half(0)}${half(10)}</div>${many(40, card)}</div>`,
    );
    expect(found.filter(([role]) => role === 'paragraph')).toHaveLength(12);
  });

  test('a headline behind the body does not narrow what is read', () => {
    const found = blocksOf(
      `<title>${TITLE}</title><div>${MENU}<h2>${TITLE}</h2><div>${BODY}</div></div><div><h1>Một ô khác của trang này</h1></div>`,
    );
    expect(found.filter(([role]) => role === 'paragraph')).toHaveLength(9);
    expect(found[0]).toEqual(['headline', TITLE]);
  });

  test('inputs that shadow the properties of a form around it all', () => {
    const names = ['contains', 'parentElement', 'previousSibling', 'shadowRoot', 'textContent'];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const found = blocksOf(`<form>${inputs}<div>${MENU}<div>${COLUMN}</div></div></form>`);
    expect(found.filter(([role]) => role === 'paragraph')).toHaveLength(9);
  });
});
