import { afterEach, expect, test } from 'vitest';
import { articleText, describe, locate } from '../../../lib/anchor';
import { detectArticle } from '../../../lib/article';
import { closePages, openPage } from '../article/page';
import { rangeOf } from './page';

afterEach(closePages);

/** An article whose second paragraph is the one of the case. */
const pageWith = (paragraph: string): string => `<!doctype html><html lang="vi"><head>
  <title>Xã Hòa Bình mở thêm hai tuyến đò ngang</title>
  <meta property="og:type" content="article"></head><body><article>
  <h1>Xã Hòa Bình mở thêm hai tuyến đò ngang</h1>
  <p>Từ đầu tháng sau, xã mở hai tuyến đò ngang nối bến chợ với bãi bồi bên kia sông, mỗi ngày ba chuyến.</p>
  <p id="own">${paragraph}</p>
  <p>Giá vé giữ như cũ; học sinh và người già qua sông không phải trả tiền, người lớn trả hai nghìn đồng một lượt.</p>
  <p>Ông Tám, người chèo đò hơn ba mươi năm, nói nước năm nay rút chậm hơn mọi năm nên bến nào cũng đông khách.</p>
  </article></body></html>`;

const cases: readonly (readonly [string, string, string])[] = [
  [
    'ruby with brackets',
    'Đoàn khách từ <ruby>東京<rp>(</rp><rt>Đông Kinh</rt><rp>)</rp></ruby> đã đi chuyến đò đầu tiên trong buổi sáng mở bến.',
    'Đoàn khách từ 東京 đã đi chuyến đò đầu tiên',
  ],
  [
    'ruby without brackets',
    'Tấm biển <ruby>渡<rt>độ</rt></ruby><ruby>船<rt>thuyền</rt></ruby> treo ở bến chợ đã có từ hơn một trăm năm trước.',
    'Tấm biển 渡船 treo ở bến chợ',
  ],
  [
    'a class of Bootstrap',
    'Chuyến đầu rời bến lúc năm giờ sáng, <span class="visually-hidden">mở trong cửa sổ mới</span> chuyến cuối lúc sáu giờ chiều.',
    'lúc năm giờ sáng, chuyến cuối lúc sáu giờ chiều',
  ],
  [
    'a class of Tailwind in a link',
    'Bảng giờ đò <a href="/gio">ở bến chợ<span class="sr-only"> (liên kết ra ngoài)</span></a> được dán lại mỗi thứ hai đầu tuần.',
    'Bảng giờ đò ở bến chợ được dán lại',
  ],
  [
    'a class of WordPress',
    'Xã giao cho hai người <span class="screen-reader-text">chú thích</span>trông coi bến, áo phao đủ cho mọi khách qua sông.',
    'hai người trông coi bến',
  ],
  [
    'clipped by its own style',
    'Mỗi bến có <span style="position:absolute;clip:rect(0 0 0 0)">ẩn với mắt</span>hai người trông coi, áo phao đủ cho mọi khách.',
    'Mỗi bến có hai người trông coi',
  ],
  [
    'clipped by a path',
    'Mỗi bến có <b style="position:absolute;clip-path: inset(50%)">ẩn với mắt</b>hai người trông coi, áo phao đủ cho mọi khách.',
    'Mỗi bến có hai người trông coi',
  ],
];

test.each(cases)('words that nobody reads stay out of a quote: %s', async (_, html, quote) => {
  const page = await openPage(pageWith(html));
  const article = detectArticle(page, 'https://bao.example/do-ngang-1.html');
  const text = articleText(article?.blocks ?? []);
  const at = text.text.indexOf(quote);
  expect(at).toBeGreaterThan(0);
  const range = text.range(at, at + quote.length);
  expect(range && text.offsets(range)).toEqual({ start: at, end: at + quote.length });
  if (range === null) return;
  const target = describe(range, text);
  expect(target.quote.exact).toBe(quote);
  expect(locate(target, text)).toMatchObject({ kind: 'anchored', start: at });
});

test.each([
  ['a name that is no such class', 'screenwriter', 'kịch tác gia'],
  ['a class that is only furniture', 'tooltip', 'theo lịch'],
])('other words stay in it: %s', async (_, name, words) => {
  const page = await openPage(
    pageWith(
      `Chuyến đầu rời bến lúc năm giờ sáng <span class="${name}">${words}</span> và chuyến cuối lúc sáu giờ chiều.`,
    ),
  );
  const article = detectArticle(page, 'https://bao.example/do-ngang-1.html');
  expect(articleText(article?.blocks ?? []).text).toContain(`năm giờ sáng ${words} và chuyến cuối`);
});

test('a selection that begins in ruby begins with the next word that is read', async () => {
  const page = await openPage(pageWith(cases[0]?.[1] ?? ''));
  const article = detectArticle(page, 'https://bao.example/do-ngang-1.html');
  const text = articleText(article?.blocks ?? []);
  const selected = rangeOf('Kinh) đã đi chuyến', page.body);
  const span = text.offsets(selected);
  expect(span && text.text.slice(span.start, span.end)).toBe('đã đi chuyến');
});
