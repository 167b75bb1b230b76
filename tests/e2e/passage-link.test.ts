import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { passageLink } from '../../lib/exchange/parts/passage-link';
import { anAnnotation, anArticle } from '../unit/store/records';
import { browserOfFile } from './browsers';
import { openPage, type Session } from './harness/chromium';
import { until } from './harness/until';

const browser = browserOfFile();
let session: Session;
afterEach(() => browser.leave(session));

const address = 'http://bao.example/cho-que.html';

/** A block of a page: its text, and its markup where it has some inside. */
interface Block {
  readonly text: string;
  readonly html?: string;
}

const block = (text: string, html?: string): Block => ({ text, ...(html && { html }) });

/** A page whose blocks are so far from each other that one screen never shows two of them. */
const pageOf = (blocks: readonly Block[]): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chợ quê</title>
  <style>p { margin: 0 0 3000px }</style></head><body>
  ${blocks.map(({ text, html }, at) => `<p id="b${at}">${html ?? text}</p>`).join('\n')}
  </body></html>`;

/** What is stored of a passage from the first place of `from` in a block to the next end of `to`. */
function quoteOf(blocks: readonly Block[], at: number, from: string, to = from) {
  const whole = blocks.map(({ text }) => text).join('\n');
  const start = whole.indexOf(
    from,
    blocks
      .slice(0, at)
      .map(({ text }) => text)
      .join('\n').length,
  );
  const end = whole.indexOf(to, start) + to.length;
  return {
    exact: whole.slice(start, end),
    prefix: whole.slice(Math.max(0, start - 64), start),
    suffix: whole.slice(end, end + 64),
  };
}

/** The blocks that the window shows. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')]
      .filter((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map(({ id }) => id),
  );

async function untilShown(blocks: readonly Block[], link: string, expected: string): Promise<void> {
  session = await browser.open({ [address]: pageOf(blocks) });
  const page = await openPage(session, link);
  await until(async () => expect(await shown(page)).toEqual([expected]));
}

const opening = block('Sáng nay trời mưa, chợ vẫn họp từ lúc gà gáy.');
const closing = block('Bài này hết ở đây.');
const long =
  'Ông Lê An, tổ trưởng, kể rằng bảng thu chi được dán ở cổng chợ từ đầu tháng, ai đi qua cũng đọc, và người bán cá là người hỏi nhiều hơn cả.';

describe('a link to a passage scrolls there', () => {
  test.each<[what: string, blocks: Block[], at: number, from: string, to?: string]>([
    ['words with tones', [opening, block('Người bán cá ướt cả hai vạt áo.')], 1, 'bán cá ướt'],
    [
      'the second of two paragraphs that begin alike',
      [opening, block('Bà Tư nói nhỏ rồi đi.'), block('Anh Ba cười, bà Tư nói nhỏ rồi đi.')],
      2,
      'bà Tư nói nhỏ',
    ],
    [
      'the one of twins that other words follow',
      [opening, block('Bà Tư nói nhỏ với chồng.'), block('Bà Tư nói nhỏ với con gái út.')],
      2,
      'Bà Tư nói nhỏ',
    ],
    ['a long passage', [opening, block(long), closing], 1, long],
    [
      'a passage over three paragraphs',
      [opening, block('Chiều, nước rút.'), block(long), block('Đêm lại mưa.'), closing],
      1,
      'nước rút',
      'Đêm lại',
    ],
    [
      'signs that mean something in a link',
      [opening, block('Quán “Ba & Tư” – 7,5% (tám), số 12-QĐ/XN, mở cửa.')],
      1,
      '“Ba & Tư” – 7,5% (tám), số 12-QĐ/XN',
    ],
    [
      'text in quotes, without them',
      [opening, block('Bà nói: “Họp thì họp”, rồi bà về.')],
      1,
      'Họp thì họp',
    ],
    ['a passage that starts in a word', [opening, block('Giá tăng 7,5% một năm.')], 1, '5% một'],
    [
      'words in elements',
      [opening, block('Chợ huyện họp phiên sớm.', 'Chợ <b>huyện</b> <i>họp</i> <a>phiên</a> sớm.')],
      1,
      'huyện họp phiên',
    ],
    // Words on both sides of a `<br>` are not found as one term: in the middle of a long passage they need not be.
    [
      'a long passage with a line break',
      [opening, block(long, long.replace(' cổng chợ ', ' cổng<br>chợ '))],
      1,
      long,
    ],
    [
      'letters composed of several',
      [opening, block('Nước lũ đã rút hẳn.'.normalize('NFD')), closing],
      1,
      'lũ đã rút'.normalize('NFD'),
    ],
    [
      'hard spaces and white space of the source',
      [opening, block('Cả xã có 12 chợ phiên.', 'Cả xã\n   có 12&nbsp;chợ phiên.')],
      1,
      'có 12 chợ',
    ],
  ])('%s', async (_, blocks, at, from, to) => {
    const annotation = anAnnotation();
    const quote = quoteOf(blocks, at, from, to);
    const target = { ...annotation.target, quote };
    const link = passageLink({ ...annotation, target }, anArticle({ urls: [address] })) ?? '';
    await untilShown(blocks, link, `b${at}`);
  });

  test('the newest words, where the newspaper changed them', async () => {
    const blocks = [opening, block('Chợ nay họp muộn hơn xưa.')];
    const quote = { exact: 'họp sớm hơn', prefix: '\nChợ ', suffix: ' xưa.' };
    const annotation = anAnnotation();
    const link = passageLink(
      { target: { ...annotation.target, quote } },
      anArticle({ urls: [address] }),
      'nay họp muộn hơn',
    );
    await untilShown(blocks, link ?? '', 'b1');
  });

  test('not where the page does not have it: it stays at the top', async () => {
    const blocks = [opening, block('Chợ nay họp muộn hơn xưa.')];
    const annotation = anAnnotation();
    const quote = { exact: 'không có ở đây', prefix: '', suffix: '' };
    const link = passageLink(
      { target: { ...annotation.target, quote } },
      anArticle({ urls: [`${address}#b1`] }),
    );
    // The fragment of the address itself leads on: so it is known that the browser is done with looking.
    await untilShown(blocks, link ?? '', 'b1');
    expect(link).toContain('#b1:~:text=');
  });
});
