import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../../lib/article';
import { hashText } from '../../../lib/text';

const PORTAL = 'Trang thông tin điện tử tổng hợp huyện Bến Sậy';
const MOTTO =
  'Kênh thông tin chính thức của huyện, cập nhật mỗi ngày cho bà con trong và ngoài huyện.';
const HEADLINE = 'Bến Sậy đắp xong bảy cây số đê bao';
const LEAD =
  'Hơn hai nghìn hộ dân ngoài đê được dọn về nhà trước mùa nước, sau tám tháng thi công.';
const TEXT = Array.from(
  { length: 7 },
  (_, i) =>
    `<p>Đoạn ${i} kể việc đắp đê ở từng ấp, số công đã góp, và phần việc còn lại của các tổ trước con nước tới.</p>`,
).join('');

const pageOf = (head: string, top: string): Document =>
  new DOMParser().parseFromString(
    `<head><title>${PORTAL}</title>${head}</head><body><div id="main">${top}<div>${TEXT}</div></div></body>`,
    'text/html',
  );
const read = (page: Document, ...lines: readonly string[]) =>
  detectArticle(page, 'https://bensay.example/bai-100001.html', {
    siteLines: new Set(lines.map(hashText)),
  });

describe('a line that is the site’s', () => {
  test('is no headline: the next one is', () => {
    const page = pageOf('', `<h1>${PORTAL}</h1><h3>${HEADLINE}</h3>`);
    expect(read(page, PORTAL)?.title).toBe(HEADLINE);
  });

  test('is no title of the metadata', () => {
    const page = pageOf(`<meta property="og:title" content="${PORTAL}">`, `<h2>${HEADLINE}</h2>`);
    expect(read(page, PORTAL)?.title).toBe(HEADLINE);
  });

  test('is no lead, whatever its class says', () => {
    const top = `<h1>${HEADLINE}</h1><p class="sapo">${MOTTO}</p><p class="sapo">${LEAD}</p>`;
    expect(read(pageOf('', top))?.lead).toBe(MOTTO);
    expect(read(pageOf('', top), MOTTO)?.lead).toBe(LEAD);
  });

  test('is a headline all the same where JSON-LD says that this is news', () => {
    const daily = 'Giá lúa gạo hôm nay ở Bến Sậy';
    const news = { '@type': 'NewsArticle', headline: daily };
    const script = `<script type="application/ld+json">${JSON.stringify(news)}</script>`;
    expect(read(pageOf(script, `<h1>${daily}</h1><h3>${HEADLINE}</h3>`), daily)?.title).toBe(daily);
  });

  test('of another site changes nothing', () => {
    const page = pageOf('', `<h1>${HEADLINE}</h1><p class="sapo">${LEAD}</p>`);
    expect(read(page, PORTAL, MOTTO)).toMatchObject({ title: HEADLINE, lead: LEAD });
  });
});
