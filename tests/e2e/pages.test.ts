import { afterEach, describe, expect, test, vi } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { cardText, openCard, openCardAt, openCitationAt, untilCitation } from './card';
import { openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { closePopup, openPopup } from './harness/popup';
import { pointOf, selectText } from './harness/select';
import { until } from './harness/until';
import { backgroundWorker } from './harness/worker';
import {
  click,
  hostsIn,
  isThere,
  noticeOn,
  painted,
  stored,
  waitForPaint,
  waitForStored,
} from './steps';

const browser = browserOfFile();
let session: Session;
afterEach(() => browser.leave(session));

const list = 'http://dangcongsan.vn/xay-dung-dang';
const listHtml = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xây dựng Đảng</title></head><body>
  <h1>Xây dựng Đảng</h1>
  ${Array.from({ length: 12 }, (_, at) => `<div class="card"><h3><a href="/bai-${at}.html">Quận thứ ${at} thực hiện Quy định số 37-QĐ/TW</a></h3><p>Tóm tắt ngắn của bài.</p></div>`).join('')}
  </body></html>`;

/** What a shortcut or the context menu does; no driver can press them. */
const command = async (name: string): Promise<void> => {
  const worker = await backgroundWorker(session);
  await worker.evaluate(
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`,
  );
};

describe('a page that is no article', () => {
  test('is left alone, until the user asks by the shortcut', async () => {
    session = await browser.open({ [list]: listHtml });
    const page = await openPage(session, list);
    await selectText(page, 'Tóm tắt ngắn của bài.');
    expect(await hostsIn(page)).toBe(0);
    await command('highlight');
    await waitForPaint(page, 'bl-yellow', 1);
    await waitForStored(session, ([annotation]) =>
      expect(annotation?.target.quote.exact).toBe('Tóm tắt ngắn của bài.'),
    );
  });
});

/** A table of short entries, as on a page of minutes: nothing that looks like an article. */
const minutes = 'http://dangcongsan.vn/bien-ban/phien-hop.html';
const minutesHtml = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Phiên họp</title></head><body>
  <ul class="muc">${'<li><a href="/">Trang khác của báo, tin khác trong ngày</a></li>'.repeat(30)}</ul>
  <div class="bien-ban">${Array.from({ length: 12 }, (_, at) => `<p>Mục ${at}: theo Quy định số 37-QĐ/TW, giao tổ ${at} làm.</p>`).join('')}</div>
  <ul class="muc">${'<li><a href="/">Trang khác của báo, tin khác trong ngày</a></li>'.repeat(30)}</ul></body></html>`;

test('the user points at the body; the next visit finds it by its structure', async () => {
  session = await browser.open({ [minutes]: minutesHtml });
  const page = await openPage(session, minutes);
  await selectText(page, 'giao tổ 3 làm');
  await command('pointBody');
  await waitForPaint(page, 'bl-cite', 12);
  await vi.waitFor(async () => expect(await noticeOn(page)).toContain('từ chỗ bạn chỉ'));
  await page.reload();
  await waitForPaint(page, 'bl-cite', 12);
});

test('an open shadow root with the article inside is read', async () => {
  const [, body = ''] = /<div class="page">([\s\S]*)<footer/.exec(sample.html) ?? [];
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài trong khung</title></head><body><bao-bai><template shadowrootmode="open">${body}</template></bao-bai></body></html>`;
  session = await browser.open({ [sample.url]: html });
  const page = await openPage(session, sample.url);
  await vi.waitFor(async () => expect(await painted(page, 'bl-cite')).toBeGreaterThan(0), 10_000);
});

describe('an article', () => {
  const open = async () => {
    session = await browser.open({ [sample.url]: sample.html });
    const page = await openPage(session, sample.url);
    await waitForPaint(page, 'bl-cite', sample.mentions);
    return page;
  };

  test('the interface comes with the first gesture, not before', async () => {
    const page = await open();
    const [world] = await page.extensionRealms();
    const canDraw = () => world?.evaluate('globalThis.benLe.mountInterface !== undefined');
    expect(await canDraw()).toBe(false);
    await page.mouse.click(5, 5);
    await vi.waitFor(async () => expect(await canDraw()).toBe(true));
  });

  test('citations in the related box are not underlined', async () => {
    const page = await open();
    const inBox = await page.evaluate(() => {
      const box = document.querySelector('.related');
      const ranges = [...(CSS.highlights.get('bl-cite') ?? [])];
      return ranges.filter(({ startContainer }) => box?.contains(startContainer)).length;
    });
    expect(inBox).toBe(0);
  });

  test('a selection outside the article brings no toolbar, and puts away the one there is', async () => {
    const page = await open();
    await selectText(page, sample.lead);
    await page.waitForSelector('aria/Bên Lề[role="toolbar"]');
    await selectText(page, 'Người và việc trong bài không có thật');
    await vi.waitFor(async () => expect(await isThere(page, 'Bên Lề[role="toolbar"]')).toBe(false));
  });

  test('Escape, a click elsewhere and scrolling away put the toolbar away', async () => {
    const page = await open();
    const toolbar = 'Bên Lề[role="toolbar"]';
    const gone = () => vi.waitFor(async () => expect(await isThere(page, toolbar)).toBe(false));
    await selectText(page, sample.lead);
    await page.waitForSelector(`aria/${toolbar}`);
    await page.keyboard.press('Escape');
    await gone();
    await selectText(page, sample.lead);
    await page.waitForSelector(`aria/${toolbar}`);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await gone();
    expect(await stored(session)).toEqual([]);
  });

  test('words that point back to a citation open its card beside them', async () => {
    const html = sample.html.replace(
      'Một số chi bộ',
      'Nghị định này buộc ghi rõ hạn. Một số chi bộ',
    );
    session = await browser.open({ [sample.url]: html });
    const page = await openPage(session, sample.url);
    await waitForPaint(page, 'bl-cite', sample.mentions);
    const { y } = await pointOf(page, 'Nghị định này');
    await openCitationAt(page, 'Nghị định này', 'Nghị định 30/2020/NĐ-CP');
    const box = await (await openCard(page)).boundingBox();
    expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(60);
  });

  test('Enter on a citation opens its card, with what the article states', async () => {
    const page = await open();
    await pointOf(page, 'Nghị quyết 27-NQ/TW');
    await page.keyboard.press('Enter');
    await untilCitation(page, 'Nghị quyết 27-NQ/TW');
    // The background is asked for links when the card is open.
    await vi.waitFor(async () => {
      const text = await cardText(page);
      expect(text).toContain('09/11/2022');
      expect(text).toContain('tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền');
      expect(text).toContain('Trong bài: 3 lần, 3 cách viết');
      expect(text).toMatch(/tìm theo số|đúng văn bản/);
    }, 10_000);
  });

  test('shortcuts go from citation to citation and from highlight to highlight', async () => {
    const page = await open();
    await command('nextCitation');
    await waitForPaint(page, 'bl-here', 1);
    const first = await page.evaluate(() => getSelection()?.anchorNode?.textContent?.slice(0, 20));
    expect(first).toBe('Đoàn kiểm tra do đồn');
    await command('next');
    await vi.waitFor(async () => expect(await noticeOn(page)).toContain('chưa có đoạn nào'));
  });

  test('a passage highlighted twice stays two, and the newer one opens', async () => {
    const page = await open();
    await selectText(page, sample.paragraph);
    await click(page, 'Tô màu: Ý chính');
    await selectText(page, sample.paragraph);
    await click(page, 'Tô màu: Lời trích');
    await waitForStored(session, (annotations) => expect(annotations).toHaveLength(2));
    const card = await openCardAt(page, sample.paragraph);
    await card.waitForSelector('.quote[data-colour=purple]');
  });

  test('paint comes back when the page clears the registry', async () => {
    const page = await open();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('.body p')?.append(' ');
    });
    await waitForPaint(page, 'bl-cite', sample.mentions);
    expect(await painted(page, 'bl-yellow')).toBe(0);
  });
});

test('a page that claims absurd things of itself can still be annotated', async () => {
  const html = sample.html
    .replace('</head>', `<meta property="og:site_name" content="${'Báo '.repeat(400)}"></head>`)
    .replace(/<h1 class="title">/, `$&${'Rất dài '.repeat(600)}`);
  session = await browser.open({ [sample.url]: html });
  const page = await openPage(session, `${sample.url}?utm_source=${'x'.repeat(6_000)}`);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await selectText(page, sample.paragraph);
  await click(page, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
});

test('a page that may be an article has a question mark, and the popup says the same', async () => {
  const url = 'http://dangcongsan.vn/tag/nuoc';
  const prose = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>Câu ${i} kể rằng tổ trưởng đã gọi từng hộ, hẹn giờ lấy nước, ghi vào sổ treo ở đình và đọc lại cho cả xóm nghe.</p>`,
  ).join('');
  session = await browser.open({
    [url]: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xóm Bến chia giờ lấy nước</title></head>
      <body><main><h1>Xóm Bến chia giờ lấy nước cho từng hộ trong mùa khô</h1>${prose}</main></body></html>`,
  });
  const page = await openPage(session, url);
  const worker = await backgroundWorker(session);
  const badge = (): Promise<unknown> =>
    worker.evaluate(
      `chrome.tabs.query({ url: '${url}' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    );
  await until(async () => expect(await badge()).toBe('?'));
  const popup = await openPopup(session, page);
  await popup.waitForSelector('::-p-text(Có thể đây là một bài báo)');
  await closePopup(popup);
});

describe('a portal that prints its motto where others have the lead', () => {
  const motto = 'Kênh thông tin của xã Vườn Nhãn, cập nhật mỗi ngày cho bà con gần và bà con xa.';
  const lead = (at: number): string =>
    `Sổ quỹ của tổ số ${at} được giao chiều nay, sau ba tháng để trống người giữ và hai lần kiểm.`;
  const articleAt = (at: number): string => `http://dangcongsan.vn/vuon-nhan/tin-${at}.html`;
  const pageAt = (at: number): string =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tổ số ${at} nhận sổ quỹ mới</title></head><body>
    <div><h1>Tổ số ${at} nhận sổ quỹ mới</h1><p>14/09/2026</p><p class="sapo">${motto}</p><p class="sapo">${lead(at)}</p>
    <div>${Array.from({ length: 6 }, (_, i) => `<p>Đoạn ${i} của tin ${at} kể việc nhận sổ, người ký nhận, và cách ghi khoản chi của tổ theo Quy định số 37-QĐ/TW.</p>`).join('')}</div>
    </div></body></html>`;

  test('is read right from the third article on, and no word of it is kept', async () => {
    const pages = Object.fromEntries([1, 2, 3].map((at) => [articleAt(at), pageAt(at)]));
    session = await browser.open(pages);
    const page = await openPage(session, articleAt(1));
    // The page has woken it.
    const worker = await backgroundWorker(session);
    const kept = async (): Promise<string> =>
      String(
        await worker.evaluate(
          `chrome.storage.local.get('lines:dangcongsan.vn').then(JSON.stringify)`,
        ),
      );
    await until(async () => expect(await kept()).toContain('"lines":[]'));
    await page.goto(articleAt(2));
    await until(async () => expect(await kept()).toMatch(/"lines":\["/));
    expect(await kept()).not.toContain('Kênh');
    await page.goto(articleAt(3));
    await selectText(page, 'Đoạn 2 của tin 3');
    await command('highlight');
    await waitForPaint(page, 'bl-yellow', 1);
    await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
    const { articles } = await readDatabase(session);
    expect(articles).toMatchObject([{ lead: lead(3) }]);
  });
});
