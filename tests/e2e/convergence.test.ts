import { afterEach, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { valueAt } from './harness/messages';
import { selectText } from './harness/select';
import { clock, until } from './harness/until';
import { click, painted, waitForPaint, waitForStored } from './steps';

const browser = browserOfFile();
let session: Session;
afterEach(() => browser.leave(session));

/** "0 writes after 2 s of quiet". */
const QUIET = 2_000;

/** Raised in every transaction that writes. */
async function revision(): Promise<unknown> {
  const { meta = [] } = await readDatabase(session);
  return valueAt(
    meta.find((row) => valueAt(row, 'key') === 'revision'),
    'value',
  );
}

async function expectSilence(): Promise<void> {
  // Whatever the opening and the highlight still had to write is over when nothing moved for a moment.
  await until(
    async () => {
      const before = await revision();
      await clock(QUIET);
      expect(await revision()).toBe(before);
    },
    { timeout: 8_000 },
  );
  const before = await revision();
  expect(before).toBeTypeOf('number');
  await clock(QUIET);
  expect(await revision()).toBe(before);
}

const canonical = /<link rel="canonical"[^>]*>/;
const other = sample.html.replace('61 thủ tục được bãi bỏ', '58 thủ tục được bãi bỏ');
const headline = sample.html.replaceAll('Gỡ từng khâu thủ tục nội bộ', 'Cắt từng khâu thủ tục');
const path = new URL(sample.url).pathname;
const plain = sample.html.replace(canonical, '');

const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the same text in four tabs': { [sample.url]: sample.html },
  'two texts': { [sample.url]: sample.html, [`http://www.dangcongsan.vn${path}`]: other },
  'an A/B headline': { [sample.url]: sample.html, [`http://m.dangcongsan.vn${path}`]: headline },
  'www., m. and fbclid addresses': {
    [sample.url]: plain,
    [`http://www.dangcongsan.vn${path}`]: plain,
    [`http://m.dangcongsan.vn${path}`]: plain,
    [`${sample.url}?fbclid=abc`]: plain,
    [`${sample.url}?utm_source=x`]: plain,
  },
};

test.each(Object.entries(groups))('open copies fall silent: %s', async (_, pages) => {
  session = await browser.open(pages);
  const urls = Object.keys(pages);
  const opened = urls.length === 1 ? [...urls, ...urls, ...urls, ...urls] : [...urls, ...urls];
  const tabs = [];
  for (const url of opened) tabs.push(await openPage(session, url));
  for (const tab of tabs) {
    await tab.bringToFront();
    await waitForPaint(tab, 'bl-cite', sample.mentions);
  }
  const [first] = tabs;
  if (!first) throw new Error('no tab');
  await first.bringToFront();
  await selectText(first, sample.paragraph);
  await click(first, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  for (const tab of tabs) {
    await tab.bringToFront();
    await waitForPaint(tab, 'bl-yellow', 1);
  }
  await expectSilence();
  const { articles = [], annotations = [] } = await readDatabase(session);
  expect(articles).toHaveLength(1);
  expect(annotations).toHaveLength(1);
});

test('two texts that alternate do not push the history out', async () => {
  session = await browser.open({ [sample.url]: sample.html });
  const page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await selectText(page, sample.paragraph);
  await click(page, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  const texts = [other, sample.html];
  for (let visit = 0; visit < 12; visit++) {
    session.server.put(sample.url, texts[visit % 2] ?? '');
    await page.reload();
    await waitForPaint(page, 'bl-yellow', 1);
  }
  const { versions = [] } = await readDatabase(session);
  const hashes = versions.map((row) => valueAt(row, 'hash'));
  expect(new Set(hashes).size).toBe(2);
  expect(hashes.length).toBeLessThanOrEqual(3);
  expect(await painted(page, 'bl-cite')).toBe(sample.mentions);
});

test('a visit under another host of the domain adds an address, and replaces neither title nor addresses', async () => {
  const evil = `http://evil.dangcongsan.vn${path}`;
  const claims = sample.html
    .replaceAll('Quận Hồ Sen: Gỡ từng khâu thủ tục nội bộ', 'MUA NGAY')
    .replace(canonical, `<link rel="canonical" href="${sample.url}">`);
  session = await browser.open({
    [sample.url]: sample.html.replace(canonical, ''),
    [evil]: claims,
  });
  const page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await selectText(page, sample.paragraph);
  await click(page, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  const [before] = (await readDatabase(session)).articles ?? [];
  const second = await openPage(session, evil);
  await waitForPaint(second, 'bl-cite', sample.mentions);
  await expectSilence();
  const article = (await readDatabase(session)).articles?.find(
    (row) => valueAt(row, 'id') === valueAt(before, 'id'),
  );
  expect(valueAt(article, 'title')).toBe(valueAt(before, 'title'));
  expect(valueAt(article, 'urls')).toEqual(expect.arrayContaining([sample.url]));
});
