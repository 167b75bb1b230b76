import { describe, expect, test } from 'vitest';
import { type Block, detectArticle, keptBlocks } from '../../../lib/article';

const URL_OF_PAGE = 'https://tin.example/muc/bai-viet-100001.html';
const paragraph = (of: string, i: number): string =>
  `${of} ${i}: các bên bàn lại ba việc còn vướng, ghi vào biên bản, và giao người theo dõi đến hết quý sau.`;
const body = (of: string, count = 8): string =>
  Array.from({ length: count }, (_, i) => `<p>${paragraph(of, i)}</p>`).join('');

const FIRST = 'Ba việc còn vướng sau buổi làm việc ở xã';
const SECOND = 'Chợ nổi họp lại sau hai mùa nước lớn';

interface Shape {
  readonly name: string;
  readonly head: string;
  readonly article: (title: string, text: string) => string;
}

/** How pages put the next article below the one that was opened. */
const SHAPES: readonly Shape[] = [
  {
    name: 'articles with a headline of the first rank each',
    head: '',
    article: (title, text) =>
      `<article class="bai"><h1>${title}</h1><p class="sapo">Lời dẫn của bài, một câu dài vừa phải, nói điều chính.</p><div class="noi-dung">${text}</div></article>`,
  },
  {
    name: 'divisions of one class with the headline in a wrapper',
    head: `<title>${FIRST}</title>`,
    article: (title, text) =>
      `<div class="detail"><div class="dau"><h1>${title}</h1></div><div class="noi-dung">${text}</div></div>`,
  },
  {
    name: 'articles below with a linked headline of the second rank',
    head: '',
    article: (title, text) =>
      title === FIRST
        ? `<div class="page"><h1>${title}</h1><div class="noi-dung">${text}</div></div>`
        : `<div class="page"><h2><a href="/muc/bai-khac-100002.html">${title}</a></h2><div class="noi-dung">${text}</div></div>`,
  },
];

const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (page: Document): readonly Block[] => {
  const article = detectArticle(page, URL_OF_PAGE);
  if (!article) throw new Error('no article');
  return article.blocks;
};

describe('a page that goes on with another article below', () => {
  test.each(SHAPES)('$name: the first stays as it was', ({ head, article }) => {
    const page = open(`${head}<main id="list">${article(FIRST, body('Đoạn'))}</main>`);
    const before = read(page);
    const next = open(article(SECOND, body('Bài sau', 12))).body.firstElementChild;
    if (!next) throw new Error('nothing to add');
    page.querySelector('#list')?.append(page.adoptNode(next));
    const after = read(page);
    expect(after.map(({ role, text }) => [role, text])).toEqual(
      before.map(({ role, text }) => [role, text]),
    );
    expect(keptBlocks(before, after)).toEqual(before.map((_, i) => i));
  });

  test('parts of one article, cut into boxes made alike, stay one', () => {
    const part = (title: string, of: string): string =>
      `<section class="phan"><h2>${title}</h2>${body(of, 4)}</section>`;
    const page = open(
      `<main><section class="phan"><h1>${FIRST}</h1>${body('Mở đầu', 4)}</section>${part('Việc thứ nhất', 'Một')}${part('Việc thứ hai', 'Hai')}</main>`,
    );
    const texts = read(page).map(({ text }) => text);
    expect(texts).toContain(paragraph('Mở đầu', 0));
    expect(texts).toContain(paragraph('Hai', 3));
  });
});
