import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserOfFile } from './browsers';
import { openExtensionPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';

const browser = browserOfFile();
let session: Session;
let folder: string;

beforeEach(async () => {
  session = await browser.open({});
  folder = await mkdtemp(join(tmpdir(), 'ben-le-'));
});
afterEach(async () => {
  await browser.leave(session);
  await rm(folder, { recursive: true });
});

const highlights = [
  {
    url: 'https://www.bao.example/cho-que-4712345.html',
    title: 'Bảng thu chi dán ở cổng chợ',
    highlights: [{ text: 'Chợ họp sớm.', timestamp: 1_714_557_600_000, notes: ['Hỏi lại.'] }],
  },
];

test('a file of another tool becomes notes under the policy of the package, and goes again', async () => {
  const path = join(folder, 'highlights.json');
  await writeFile(path, JSON.stringify(highlights));
  const page = await openExtensionPage(session, 'import.html');
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.locator('button::-p-text(Nhập 1 ghi chú)').click();
  await page.waitForSelector('h2::-p-text(Đã nhập 1 ghi chú.)');
  const stored = await readDatabase(session);
  // The id is the one that the background gives to the page at this address.
  expect(stored).toMatchObject({
    articles: [{ id: 'bao.example#4712345' }],
    annotations: [{ articleId: 'bao.example#4712345', note: 'Hỏi lại.' }],
  });
  await page.locator('button::-p-text(Hoàn tác)').click();
  await page.waitForSelector('::-p-text(Đã hoàn tác.)');
  expect(await readDatabase(session)).toMatchObject({ articles: [], annotations: [] });
});
