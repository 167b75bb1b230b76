import { afterEach, describe, expect, test } from 'vitest';
import { type Article, detectArticle } from '../../../lib/article';
import { closePages, openPage } from './page';

afterEach(closePages);

const first = 'Thị trấn Bến Sậy mở lại chợ phiên sau hai năm sửa chữa';
const second = 'Trường làng thêm một lớp học đêm cho người đi biển';
const url = 'https://tin.example/doi-song/cho-phien-100001.html';

const paragraphs = (about: string, count = 7): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>Phần ${i + 1} kể về ${about}, với những điều mà người dân đã nói trong buổi họp tuần trước và những việc mà xã hứa sẽ làm xong trước mùa mưa năm nay.</p>`,
  ).join('');
const article = (title: string, day: string, about: string, heading = 'h1'): string =>
  `<div class="duong-dan"><a href="/">Trang chủ</a></div><${heading} class="tieu-de">${title}</${heading}>
  <div class="ngay">${day}</div><div class="noi-dung">${paragraphs(about)}<p class="tac-gia">Tú Lan</p></div>`;

const own = article(first, 'Thứ ba, 05/03/2024 07:15 (GMT+7)', 'chợ phiên');
const other = (heading?: string): string =>
  article(second, 'Thứ tư, 06/03/2024 10:20 (GMT+7)', 'lớp học đêm', heading);
const page = (body: string, title = first): Promise<Document> =>
  openPage(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Bến Sậy</title>
    <link rel="canonical" href="${url}"></head><body><header><a href="/">Báo Bến Sậy</a></header>${body}
    <footer>Tòa soạn: 1 phố Chợ</footer></body></html>`);

const boxed = `<main><div class="bai">${own}</div><div class="bai">${other()}</div></main>`;

/** Where the next article stands when a page loads it below the first. */
const series: readonly [string, string][] = [
  ['in a box of its own', boxed],
  ['in the same box', `<main><div class="bai">${own}${other()}</div></main>`],
  [
    'under a lesser heading',
    `<main><div class="bai">${own}</div><div class="bai">${other('h2')}</div></main>`,
  ],
  [
    'under a linked heading of its own make',
    `<main><div class="bai">${own}</div><div class="bai">${other().replace(/<h1 class="tieu-de">(.*?)<\/h1>/, '<h2><a href="/lop-hoc">$1</a></h2>')}</div></main>`,
  ],
  [
    'inside the body of the first',
    `<main>${own.replace('<p class="tac-gia">', `<article>${other()}</article><p class="tac-gia">`)}</main>`,
  ],
  [
    'with a third behind it',
    boxed.replace(
      '</main>',
      `<div class="bai">${article('Đường làng có đèn', 'Thứ năm, 07/03/2024 08:00', 'đèn đường')}</div></main>`,
    ),
  ],
];

async function read(html: string, title?: string): Promise<Article> {
  const found = detectArticle(await page(html, title), url);
  if (!found) throw new Error('no article');
  return found;
}

const wordsOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n');

describe.each(series)('the next article, %s,', (_, html) => {
  test('is not read with the first', async () => {
    const found = await read(html);
    expect(found.title).toBe(first);
    expect(found.publishedAt).toBe('2024-03-05T07:15+07:00');
    expect(wordsOf(found)).toContain('Phần 7 kể về chợ phiên');
    expect(wordsOf(found)).not.toMatch(/lớp học đêm|đèn đường/);
  });

  test('is the article when the window is titled after it', async () => {
    const found = await read(html, second);
    expect(found.title).toBe(second);
    expect(found.publishedAt).toBe('2024-03-06T10:20+07:00');
    expect(wordsOf(found)).toContain('Phần 7 kể về lớp học đêm');
    expect(wordsOf(found)).not.toMatch(/chợ phiên|đèn đường/);
  });
});

test('what is at hand is known by the address that the page shows then, not by the one of the first', async () => {
  expect((await read(boxed)).canonicalUrl).toBe(url);
  const there = 'https://tin.example/doi-song/lop-hoc-dem-100002.html';
  expect(detectArticle(await page(boxed, second), there)?.canonicalUrl).toBe(there);
});

test.each<[string, string]>([
  [
    'parts of one article under headings like its headline',
    `<main><h1>${first}</h1>${paragraphs('chợ phiên')}<h1>Chợ xưa</h1>${paragraphs('chợ xưa')}<h1>Chợ nay</h1>${paragraphs('chợ nay')}</main>`,
  ],
  [
    'parts of one article in boxes made alike',
    `<main><section class="phan"><h1>${first}</h1>${paragraphs('chợ phiên')}</section><section class="phan"><h2>Chợ nay</h2>${paragraphs('chợ nay')}</section></main>`,
  ],
  [
    'a box of teasers under headings like its headline',
    `<main><div class="bai">${own}</div>${`<div class="bai"><h1 class="tieu-de">Một tin khác trong ngày</h1><div class="ngay">05/03/2024</div><p>Tóm tắt của tin.</p></div>`.repeat(4)}</main>`,
  ],
])('%s leave it whole', async (_, html) => {
  const found = await read(html);
  expect(wordsOf(found)).toContain('Phần 7 kể về chợ phiên');
  if (html.includes('Chợ nay')) expect(wordsOf(found)).toContain('Phần 7 kể về chợ nay');
});
