import { describe, expect, test } from 'vitest';
import {
  type Block,
  detectArticle,
  hintFor,
  keepRoles,
  prefersOther,
  resolveHint,
} from '../../../lib/article';

const URL_OF_PAGE = 'https://tin.example/muc/bai-viet-100001.html';
const paragraph = (i: number): string =>
  `Đoạn thứ ${i} kể lại buổi làm việc, trong đó các bên thống nhất ba việc cần làm ngay, và hẹn gặp lại sau một tháng.`;
const page = (count: number): Document =>
  new DOMParser().parseFromString(
    `<h1>Ba việc cần làm ngay sau buổi làm việc</h1><div class="wrap-7"><div class="noi-dung">${Array.from({ length: count }, (_, i) => `<p>${paragraph(i)}</p>`).join('')}</div></div>
    <div class="khac"><h3>Tin khác</h3><a href="/x">Một tin khác không liên quan gì đến bài này</a></div>`,
    'text/html',
  );

const read = (document: Document, root?: Element) => {
  const article = detectArticle(document, URL_OF_PAGE, { root });
  if (!article) throw new Error('no article');
  return article;
};

describe('keepRoles', () => {
  /** Another reading of the same page that calls every paragraph a quote. */
  const quotes = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => (block.role === 'paragraph' ? { ...block, role: 'quote' } : block));
  const roles = (blocks: readonly Block[]) => blocks.map(({ role }) => role);

  test('keeps what did not change when more is loaded', () => {
    const document = page(6);
    const before = read(document).blocks;
    const added = document.createElement('p');
    added.textContent = paragraph(99);
    document.querySelector('p')?.before(added);
    const after = keepRoles(before, quotes(read(document).blocks));
    expect(after.filter(({ role }) => role === 'quote').map(({ text }) => text)).toEqual([
      paragraph(99),
    ]);
  });

  test('knows blocks by their words when the page was drawn anew', () => {
    const after = keepRoles(read(page(5)).blocks, read(page(6)).blocks);
    expect(after.map(({ text }) => text)).toEqual(read(page(6)).blocks.map(({ text }) => text));
    expect(roles(after)).toEqual(['headline', ...Array(6).fill('paragraph')]);
  });
});

describe('a hint of the user', () => {
  test('finds the same place on another page of the site', () => {
    const pointed = page(4).querySelector('.noi-dung');
    const other = page(9);
    if (!pointed) throw new Error('no body');
    const hint = JSON.parse(JSON.stringify(hintFor(pointed)));
    expect(resolveHint(other, hint)).toBe(other.querySelector('.noi-dung'));
  });

  test('finds nothing where nothing is alike', () => {
    const elsewhere = new DOMParser().parseFromString(
      '<main><div class="x">a</div></main>',
      'text/html',
    );
    const pointed = page(4).querySelector('.noi-dung');
    expect(pointed && resolveHint(elsewhere, hintFor(pointed))).toBeNull();
  });

  test('takes what the user points at, and nothing else, on any page', () => {
    const document = page(4);
    const root = document.querySelector('.noi-dung') ?? undefined;
    document.querySelector('h1')?.remove();
    const article = read(document, root);
    expect(article.root).toBe(root);
    expect(article.blocks.map(({ text }) => text)).toEqual([0, 1, 2, 3].map(paragraph));
  });
});

describe('the arbiter', () => {
  test('prefers another reading only when it holds ours and much more', () => {
    const article = read(page(4));
    const ours = article.blocks.map(({ text }) => text).join(' ');
    const more = Array.from({ length: 12 }, (_, i) => paragraph(i)).join(' ');
    expect(prefersOther(article, `${ours} ${more}`)).toBe(true);
    expect(prefersOther(article, ours)).toBe(false);
    expect(prefersOther(article, 'một bài khác hẳn '.repeat(200))).toBe(false);
    expect(prefersOther(null, more)).toBe(true);
  });
});
