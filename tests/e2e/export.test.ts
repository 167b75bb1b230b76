import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { market, threeArticles } from '../fixtures/three-articles';
import { closeSession, openExtensionPage, openSession, type Session } from './harness/chromium';
import { waitForDownload } from './harness/downloads';
import { seedDatabase } from './harness/seed';
import { click } from './steps';

let session: Session;
beforeAll(async () => {
  session = await openSession({});
  await seedDatabase(session, threeArticles);
});
afterAll(() => closeSession(session));

const quotes = threeArticles.annotations.map(({ target }) => target.quote.exact);

/** All text in a file; of a zip, that of all its files. Markup stays. */
async function textIn(name: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(join(session.profile.downloads, name)));
  const decode = (part: Uint8Array) => new TextDecoder().decode(part);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return decode(bytes);
  return Object.values(unzipSync(bytes)).map(decode).join('\n');
}

/** Letters and figures alone: what escaping leaves as it was. */
const bare = (text: string): string =>
  text.replace(/&(?:quot|amp|lt|gt|#\d+);|\\u[\da-f]{4}/gi, '').replace(/[^\p{L}\p{N}]+/gu, '');

async function openAt(hash: string): Promise<Page> {
  const page = await openExtensionPage(session, `export.html${hash}`);
  await page.waitForSelector('.paper, .preview-text');
  return page;
}

test.each<[format: string, name: RegExp, hasQuotes: boolean]>([
  ['Word', /\.docx$/, true],
  ['Trang để in', /\.html$/, true],
  ['Chữ thuần', /\.txt$/, true],
  ['Obsidian', /\.zip$/, true],
  ['Markdown', /\.md$/, true],
  ['Bảng tính', /\.csv$/, true],
  ['Zotero, EndNote (RIS)', /\.ris$/, true],
  ['CSL-JSON', /\.json$/, false],
  ['W3C Web Annotation', /\.jsonld$/, true],
  ['Hypothesis', /\(Hypothesis\)\.zip$/, true],
  ['Readwise', /\(Readwise\)\.csv$/, true],
])('%s is saved with every passage that it has a place for', async (format, name, hasQuotes) => {
  const page = await openAt('');
  const label = await page.waitForSelector(`.choice-row ::-p-text(${format})`);
  await label?.click();
  await click(page, `Lưu tệp ${format}`);
  await page.waitForSelector('::-p-text(Đã lưu 4 đoạn vào tệp)');
  const said = await page.$eval('.actions-outcome', (line) => line.textContent ?? '');
  const saved = / vào tệp (.*)\.$/.exec(said)?.[1] ?? '';
  expect(saved).toMatch(name);
  await waitForDownload(session.profile, new RegExp(saved.replace(/[.()\\]/g, '\\$&')));
  const text = bare(await textIn(saved));
  for (const quote of quotes) expect(text.includes(bare(quote))).toBe(hasQuotes);
  await page.close();
});

test('one article is copied as rich text and as Markdown', async () => {
  const page = await openAt(`#${new URLSearchParams({ article: market.id })}`);
  await session.browser.setPermission(`chrome-extension://${session.extensionId}`, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await page.bringToFront();
  await click(page, 'Chép để dán');
  await page.waitForSelector('::-p-text(Đã chép 1 đoạn.)');
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(forms.html).toContain('<blockquote');
  for (const form of Object.values(forms)) expect(form).toContain(quotes[0]);
  await click(page, 'Chép Markdown');
  await page.waitForSelector('::-p-text(ở dạng Markdown)');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('> ');
  await page.close();
});
