import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { clickInCard, isCardOpen, names, openCardAt, openNote, untilNoteSays } from './card';
import { openPage, type Session } from './harness/chromium';
import { openPopup } from './harness/popup';
import { selectText } from './harness/select';
import {
  click,
  noticeOn,
  pageAsWritten,
  painted,
  stored,
  waitForPaint,
  waitForStored,
} from './steps';

const browser = browserOfFile();
let session: Session;
afterEach(() => browser.leave(session));

/** The sample with a highlight. */
async function annotateSample() {
  session = await browser.open({ [sample.url]: sample.html });
  const page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await selectText(page, sample.paragraph);
  await click(page, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  return page;
}

/** The sample annotated, then served in another form at the same address. */
async function annotateThenServe(html: string) {
  const page = await annotateSample();
  session.server.put(sample.url, html);
  await page.reload();
  return page;
}

/** Script for a page that puts its article in late, as a client-rendered site does. */
const late = (html: string): string => {
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(html) ?? [];
  const script = `setTimeout(() => { document.querySelector('#root').innerHTML = ${JSON.stringify(body).replace(/</g, '\\u003c')}; }, 300);`;
  return html.replace(
    /<body>[\s\S]*<\/body>/,
    `<body><div id="root">Đang tải</div><script>${script}</script></body>`,
  );
};

test('an article that comes late is read, and its highlights with it', async () => {
  const page = await annotateThenServe(late(sample.html));
  await waitForPaint(page, 'bl-yellow', 1);
  expect(await painted(page, 'bl-cite')).toBe(sample.mentions);
});

test('highlights survive a page that renders its paragraphs anew', async () => {
  const page = await annotateThenServe(sample.html);
  await waitForPaint(page, 'bl-yellow', 1);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('.body p'))
      paragraph.replaceWith(paragraph.cloneNode(true));
  });
  const live = () =>
    page.evaluate(
      () =>
        [...(CSS.highlights.get('bl-yellow') ?? [])].filter(
          ({ startContainer }) => startContainer.isConnected,
        ).length,
    );
  await vi.waitFor(async () => expect(await live()).toBe(1), 10_000);
});

/** Ways of a page to draw itself anew from the ground. */
const redrawings: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'writes its document anew': (page) =>
    page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, sample.html),
  'replaces its body by a clone': (page) =>
    page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true))),
};

describe.each(Object.entries(redrawings))('a page that %s', (_, redraw) => {
  const works = async (page: Page): Promise<void> => {
    const live = () =>
      page.evaluate(
        () =>
          [...(CSS.highlights.get('bl-yellow') ?? [])].filter(
            ({ startContainer }) => startContainer.isConnected,
          ).length,
      );
    await vi.waitFor(async () => expect(await live()).toBe(1), 10_000);
    await waitForPaint(page, 'bl-cite', sample.mentions);
    await selectText(page, sample.lead);
    await click(page, 'Tô màu: Số liệu');
    await waitForPaint(page, 'bl-green', 1);
    await waitForStored(session, (annotations) => expect(annotations).toHaveLength(2));
    await openCardAt(page, sample.paragraph);
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await isCardOpen(page)).toBe(false), 10_000);
  };

  test('before the user has done anything there', async () => {
    const page = await annotateThenServe(sample.html);
    await waitForPaint(page, 'bl-yellow', 1);
    await redraw(page);
    await works(page);
  });

  test('while the toolbar is open', async () => {
    const page = await annotateSample();
    await selectText(page, sample.lead);
    await page.waitForSelector('aria/Bên Lề[role="toolbar"]');
    await redraw(page);
    await works(page);
  });
});

test('a figure that the newspaper changed inside a passage is told at the passage', async () => {
  const page = await annotateThenServe(
    sample.html.replace('nhắc nhở ba trường hợp', 'nhắc nhở bốn trường hợp'),
  );
  await waitForPaint(page, 'bl-yellow-maybe', 1);
  expect(await painted(page, 'bl-yellow')).toBe(0);
  const card = await openCardAt(page, 'nhắc nhở bốn trường hợp');
  const changes = (selector: string) =>
    card.$$eval(selector, (words) => words.map(({ textContent }) => textContent));
  await vi.waitFor(
    async () =>
      expect([await changes('del'), await changes('ins')]).toEqual([['trước ba'], ['nay bốn']]),
    10_000,
  );
  const popup = await openPopup(session, page);
  await popup.waitForSelector('.note::-p-text(áo đã sửa)');
});

test('words that a class alone brings out can be highlighted, and are painted where they were', async () => {
  const folded = sample.html
    .replace(
      '</head>',
      '<style>.folded .body p:is(:nth-of-type(5), :nth-of-type(6)) { display: none }</style></head>',
    )
    .replace('<body>', '<body class="folded">');
  const page = await annotateThenServe(folded);
  await vi.waitFor(async () => {
    const cited = await painted(page, 'bl-cite');
    expect(cited > 0 && cited < sample.mentions).toBe(true);
  }, 10_000);
  expect(await painted(page, 'bl-yellow')).toBe(0);
  await page.evaluate(() => document.body.classList.remove('folded'));
  await waitForPaint(page, 'bl-yellow', 1);
  await selectText(page, 'chuyển 23 công chức');
  await click(page, 'Tô màu: Số liệu');
  await waitForPaint(page, 'bl-green', 1);
});

test('a route change to another article and back', async () => {
  const page = await annotateSample();
  await page.evaluate(() => {
    history.pushState(null, '', '/xay-dung-dang/bai-khac-702999.html');
    document.title = 'Bài khác';
    const body = document.querySelector('.body');
    if (body)
      body.innerHTML =
        '<p>Một bài khác hẳn về việc trồng cây ở phường, dài vừa đủ để đọc.</p>'.repeat(9);
    document.querySelector('h1')?.replaceChildren('Trồng cây ở phường');
    document.querySelector('link[rel=canonical]')?.remove();
  });
  await waitForPaint(page, 'bl-yellow', 0);
  expect(await stored(session)).toHaveLength(1);
  await page.goto(sample.url);
  await waitForPaint(page, 'bl-yellow', 1);
});

test('the next article below the first is one of its own', async () => {
  const page = await annotateSample();

  await page.evaluate(() => {
    const sentence =
      'Phường trồng thêm cây dọc các phố nhỏ theo Nghị định số 64/2010/NĐ-CP, mỗi phố một loài. ';
    document.querySelector('.page')?.insertAdjacentHTML(
      'afterend',
      `<div class="page"><h1 class="title">Trồng cây ở phường Hồ Sen</h1><div class="date">Thứ năm, 18/04/2024 08:10 (GMT+7)</div>
       <div class="body">${`<p>${sentence.repeat(3)}</p>`.repeat(5)}<p>Cây bàng được dân chọn nhiều nhất.</p></div></div>`,
    );
  });
  const goTo = (path: string, title: string) =>
    page.evaluate(
      (address, name) => {
        history.replaceState(null, '', address);
        document.title = name;
      },
      path,
      title,
    );
  const title = await page.title();
  await goTo('/xay-dung-dang/trong-cay-o-phuong-703999.html', 'Trồng cây ở phường Hồ Sen');
  await waitForPaint(page, 'bl-cite', 15);
  expect(await painted(page, 'bl-yellow')).toBe(0);
  await selectText(page, 'Cây bàng được dân chọn');
  await click(page, 'Tô màu: Số liệu');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(2));

  await goTo(new URL(sample.url).pathname, title);
  await waitForPaint(page, 'bl-yellow', 1);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  expect(await painted(page, 'bl-green')).toBe(0);
});

test('the popup says that the newspaper changed the article, and leads to what it changed', async () => {
  const page = await annotateThenServe(
    sample.html.replace('chuyển 23 công chức', 'chuyển 32 công chức'),
  );
  await waitForPaint(page, 'bl-yellow', 1);
  const popup = await openPopup(session, page);
  const line = await popup.waitForSelector('a[href*="library.html"]::-p-text(1 đoạn)');
  expect(await line?.evaluate((link) => link.textContent)).toContain('Báo đã sửa');
});

describe('a passage that the newspaper took out', () => {
  const without = sample.html.replace(
    / Việc kiểm tra, giám sát đảng viên gắn với[\s\S]*?<\/p>/,
    '</p>',
  );

  test('is never painted elsewhere, and its note can be attached to another one', async () => {
    const page = await annotateThenServe(without);
    await waitForPaint(page, 'bl-cite', sample.mentions - 1);
    expect(await painted(page, 'bl-yellow')).toBe(0);
    const popup = await openPopup(session, page);
    await popup.waitForSelector('::-p-text(Không còn thấy trong bài)');
    await (await popup.waitForSelector('.note'))?.hover();
    await click(popup, 'Gắn lại vào đoạn khác');
    await vi.waitFor(async () => expect(await noticeOn(page)).toContain('Bôi đen đoạn mới'));
    await selectText(page, sample.lead);
    await click(page, 'Gắn ghi chú vào đây');
    await waitForPaint(page, 'bl-yellow', 1);
    await waitForStored(session, ([annotation]) =>
      expect(annotation?.target.quote.exact).toBe(sample.lead),
    );
  });
});

test('a passage that was rewritten is painted as uncertain, until the user says that it is right', async () => {
  const rewritten = sample.html.replace(
    'nhắc nhở ba trường hợp để hồ sơ quá hạn nhiều lần',
    'xử lý một số cán bộ làm chậm việc, giữ hồ sơ quá hạn',
  );
  const page = await annotateThenServe(rewritten);
  await waitForPaint(page, 'bl-yellow-maybe', 1);
  const before = await pageAsWritten(page);
  await openCardAt(page, 'xử lý một số cán bộ');
  await clickInCard(page, names.placeRight);
  await waitForPaint(page, 'bl-yellow', 1);
  expect(await painted(page, 'bl-yellow-maybe')).toBe(0);
  expect(await pageAsWritten(page)).toBe(before);
});

test('the bounds of a highlight can be chosen again', async () => {
  session = await browser.open({ [sample.url]: sample.html });
  const page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await openNote(page, 'nhắc nhở ba trường hợp');
  await clickInCard(page, names.reselect);
  await selectText(page, sample.paragraph);
  await click(page, 'Gắn ghi chú vào đây');
  await waitForStored(session, ([annotation]) =>
    expect(annotation?.target.quote.exact).toBe(sample.paragraph),
  );
});

test('a note stays open and goes on while the page draws its article anew', async () => {
  const page = await annotateSample();
  await openCardAt(page, sample.paragraph);
  await clickInCard(page, names.note);
  await page.keyboard.type('Ba nơi nào');
  await page.evaluate(() => {
    const main = document.querySelector('.page');
    const after = main?.nextSibling ?? null;
    const parent = main?.parentNode;
    if (!main || !parent) throw new Error('no article');
    main.remove();
    // Longer than the page is quiet before it is looked at.
    setTimeout(() => parent.insertBefore(main.cloneNode(true), after), 800);
  });
  await page.keyboard.type(', và từ bao giờ?', { delay: 90 });
  await waitForStored(session, ([annotation]) =>
    expect(annotation?.note).toBe('Ba nơi nào, và từ bao giờ?'),
  );
  await untilNoteSays(page, 'Ba nơi nào, và từ bao giờ?');
  expect(await noticeOn(page)).toBe('');
});
