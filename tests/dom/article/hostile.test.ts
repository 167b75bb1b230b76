import { afterAll, describe, expect, test } from 'vitest';
import { articleKey, detectArticle } from '../../../lib/article';
import { canonicalUrlOf } from '../../../lib/article/page/identity/canonical';
import { walk } from '../../../lib/article/runs/walk';
import { closePages, openPage } from './page';

const URL_OF_PAGE = 'https://tin.example/muc/bai-viet-100001.html';
const SENTENCE =
  'Hội nghị bàn về việc sắp xếp lại các đơn vị hành chính, nhiều đại biểu đề nghị giữ tên gọi cũ của làng xã. ';
const BODY = Array.from(
  { length: 8 },
  (_, i) => `<p>${SENTENCE}${SENTENCE}Ý kiến thứ ${i}.</p>`,
).join('');
const ARTICLE = `<h1>Giữ tên làng cũ khi sắp xếp lại đơn vị hành chính</h1><div class="content">${BODY}</div>`;

/** A word of a name for each number. */
const word = (i: number): string => String.fromCharCode(65 + (i % 26), 97 + Math.floor(i / 26));

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

afterAll(closePages);

describe('detectArticle on pages of any kind', () => {
  const PAGES: readonly (readonly [name: string, html: string, isArticle: boolean])[] = [
    ['nothing at all', '', false],
    [
      'markup that never closes',
      `<div><p><b><table><tr><td>${ARTICLE.replaceAll('</p>', '')}`,
      true,
    ],
    ['no metadata', ARTICLE, true],
    ['frames', '<frameset cols="50%,50%"><frame src="about:blank"></frameset>', false],
    [
      'right to left',
      `<html dir="rtl" lang="ar"><body><h1>عنوان طويل من خمس كلمات هنا</h1><article>${'<p>هذا نص عربي طويل بما يكفي، فيه جمل كثيرة، وفواصل، ونقاط. وهذه جملة أخرى طويلة بما يكفي لتكون فقرة كاملة في المقال.</p>'.repeat(8)}</article>`,
      true,
    ],
    [
      'broken JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle",,}</script>${ARTICLE}`,
      true,
    ],
    [
      'names that shadow properties',
      `<form class="x"><input name="id"><input name="localName"><input name="nodeType"><input name="nextSibling"><input name="firstChild"><input name="getAttribute"><input name="checkVisibility">${ARTICLE}</form>`,
      true,
    ],
    [
      'two articles among names that shadow properties',
      `<form><input name="parentElement"><input name="nextElementSibling"><input name="firstElementChild"><input name="contains"><div>${ARTICLE}</div><div>${ARTICLE}</div></form>`,
      true,
    ],
    [
      'a caption and a pen name among names that shadow methods',
      `<form><input name="closest"><input name="getAttribute"><input name="getElementsByTagName">${ARTICLE}<img src="a" alt="">Chú thích ảnh<p>${SENTENCE}</p>Nhàn</form>`,
      true,
    ],
    ['a hundred articles', ARTICLE.repeat(100), true],
  ];

  test.each(PAGES)('%s', (_, html, isArticle) => {
    expect(detectArticle(parsed(html), URL_OF_PAGE) !== null).toBe(isArticle);
  });

  test('takes an address that is none', () => {
    expect(detectArticle(parsed(ARTICLE), '::')?.title).toContain('Giữ tên làng cũ');
  });

  test('takes a document without a body', () => {
    const empty = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html');
    expect(detectArticle(empty, URL_OF_PAGE)).toBeNull();
    empty.documentElement.remove();
    expect(detectArticle(empty, URL_OF_PAGE)).toBeNull();
  });

  test('does not overflow on deep nesting', () => {
    const page = parsed(ARTICLE);
    let at: Element = page.body;
    for (let i = 0; i < 20_000; i++) {
      const inner = page.createElement(i % 2 ? 'div' : 'span');
      inner.append('x');
      at.append(inner);
      at = inner;
    }
    expect(detectArticle(page, URL_OF_PAGE)?.title).toContain('Giữ tên làng cũ');
  });

  test('finds the article before 200 000 more nodes', () => {
    const page = parsed(ARTICLE);
    const rest = page.createElement('div');
    rest.innerHTML = '<div class="a">b</div>'.repeat(100_000);
    page.body.append(rest);
    expect(detectArticle(page, URL_OF_PAGE)?.blocks.length).toBe(9);
  });

  test('reads 5 MB of text', () => {
    const page = parsed(`${ARTICLE}<div class="more">${`<p>${SENTENCE}</p>`.repeat(40_000)}</div>`);
    expect(detectArticle(page, URL_OF_PAGE)).not.toBeNull();
  });

  const RUNS_READ: readonly (readonly [name: string, line: string, least: number, most: number])[] =
    [
      ['prose goes on behind 700 lines', `<p>${SENTENCE}</p>`, 1_100, 1_200],
      ['a list without prose is left behind them', '<p>Một dòng ngắn</p>', 700, 800],
      ['a menu goes on', '<li><a href="/a">Thời sự</a></li>', 1_600, 1_600],
      ['figures in a table go on', '<table><tr><td>26,5</td></tr></table>', 1_600, 1_600],
      [
        'a huge page is read no further than 600',
        `<p>${SENTENCE}</p>${'<i></i>'.repeat(6)}`,
        500,
        600,
      ],
    ];
  test.each(RUNS_READ)('%s', (_, line, least, most) => {
    const page = parsed(`${ARTICLE}<div>${line.repeat(3_000)}</div>`);
    const { length } = walk(page.body).runs;
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  test('reads the metadata of a huge page in its head alone', () => {
    const page = parsed(`<head><meta name="author" content="Trần Thị Hoa"></head>${ARTICLE}`);
    expect(detectArticle(page, URL_OF_PAGE)?.authors).toEqual(['Trần Thị Hoa']);
    const rest = page.createElement('div');
    rest.innerHTML = '<p>b</p>'.repeat(20_000);
    rest.append(Object.assign(page.createElement('meta'), { name: 'author', content: 'Lê An' }));
    page.body.append(rest);
    expect(detectArticle(page, URL_OF_PAGE)?.authors).toEqual(['Trần Thị Hoa']);
  });

  test('takes 36 000 names in the metadata', () => {
    const names = (i: number): string =>
      Array.from({ length: 120 }, (_, j) => `Nguyễn ${word(i)} ${word(j)}`).join(', ');
    const metas = Array.from(
      { length: 300 },
      (_, i) => `<meta name="author" content="${names(i)}">`,
    );
    const page = parsed(`<head>${metas.join('')}</head>${ARTICLE}`);
    expect(detectArticle(page, URL_OF_PAGE)?.authors[0]).toBe('Nguyễn Aa Aa');
  });

  test('reads an article inside an open shadow root, through its slots, once', async () => {
    const page = await openPage('<news-page><div slot="body"></div></news-page>');
    const host = page.querySelector('news-page');
    const slotted = page.querySelector('div');
    if (!host || !slotted) throw new Error('no host');
    slotted.innerHTML = BODY;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<h1>Giữ tên làng cũ khi sắp xếp lại đơn vị hành chính</h1><slot name="body"></slot>';
    const article = detectArticle(page, URL_OF_PAGE);
    expect(article?.title).toBe('Giữ tên làng cũ khi sắp xếp lại đơn vị hành chính');
    expect(article?.blocks.filter(({ role }) => role === 'paragraph')).toHaveLength(8);
  });
});

describe('the identity of the page', () => {
  const ADDRESSES: readonly (readonly [name: string, head: string])[] = [
    ['canonical link', '<link rel="canonical" href="https://tin.example/bai-viet-100001.html">'],
    ['og:url', '<meta property="og:url" content="https://tin.example/muc/doi-tua-100001.html">'],
    ['nothing', ''],
  ];
  const articleKeyOf = (page: Document, url: string) => articleKey(url, canonicalUrlOf(page, url));
  const LINK = '<link rel="canonical" href="https://tin.example/bai-viet-100001.html">';
  test.each([
    ['a page', 10],
    ['a huge page', 20_000],
  ])('by the canonical link in a head that something else broke off, on %s', (_, paragraphs) => {
    const page = parsed(`<head><img src="a.gif">${LINK}</head>${'<p>b</p>'.repeat(paragraphs)}`);
    expect(page.head.querySelector('link')).toBeNull();
    expect(articleKeyOf(page, 'https://m.tin.example/')).toBe('tin.example#100001');
  });

  test('not by what somebody wrote below the article', () => {
    const page = parsed(
      `${ARTICLE}<div class="comments"><p>${LINK.replace('100001', '200002')}</p></div>`,
    );
    expect(articleKeyOf(page, URL_OF_PAGE)).toBe(articleKeyOf(parsed(ARTICLE), URL_OF_PAGE));
  });

  test.each(ADDRESSES)('by its %s', (_, head) => {
    const page = parsed(head);
    expect(articleKeyOf(page, 'https://m.tin.example/bai-viet-100001.html?utm_source=x')).toBe(
      'tin.example#100001',
    );
  });
});
