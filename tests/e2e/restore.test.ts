import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion } from '../unit/store/records';
import { closeSession, openExtensionPage, openSession, type Session } from './harness/chromium';
import { type DatabaseContents, readDatabase } from './harness/database';
import { waitForDownload } from './harness/downloads';
import {
  closeFirefoxSession,
  type FirefoxSession,
  openFirefoxExtensionPage,
  openFirefoxSession,
  readInFirefox,
} from './harness/firefox';
import { valueAt } from './harness/messages';
import { putRows } from './harness/seed';
import { until } from './harness/until';

let chromium: Session;
let firefox: FirefoxSession;

beforeEach(async () => {
  [chromium, firefox] = await Promise.all([openSession({}), openFirefoxSession({})]);
});
afterEach(() => Promise.all([closeSession(chromium), closeFirefoxSession(firefox)]));

const DELETED = '2026-11-21T02:00:00.000Z';
/** Every table, the trash, settings, and a note whose article is missing. */
const rows = {
  articles: [anArticle()],
  versions: [aVersion()],
  annotations: [
    anAnnotation({ note: 'Hỏi lại ban quản lý.\n<img src=x> 🙂', tags: ['chợ quê'] }),
    anAnnotation({ id: 'rac', deletedAt: DELETED }),
    anAnnotation({ id: 'mo-coi', articleId: 'khong-co' }),
  ],
  regulations: [aRegulation({ state: 'edited', aliases: ['vn:x'] })],
  mentions: [aMention({ regulationId: null })],
  dossiers: [
    {
      id: 'd1',
      title: 'Chợ quê',
      items: [{ id: 'i1', kind: 'heading', text: 'Phần một' }],
      createdAt: DELETED,
      updatedAt: DELETED,
      deletedAt: null,
    },
  ],
  meta: [
    {
      key: 'settings',
      value: { offHosts: ['tat.example'], lastColour: 'pink', colourNames: {}, ownLink: '' },
    },
  ],
};

/** Without what is each profile's own. */
const withoutProfile = ({ meta, ...tables }: DatabaseContents): DatabaseContents => ({
  ...tables,
  settings: (meta ?? []).filter((row) => JSON.stringify(row).startsWith('{"key":"settings"')),
});

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.textContent ?? '');
const untilSaid = (page: Page, words: RegExp): Promise<void> =>
  until(async () => expect(await textOf(page)).toMatch(words), { timeout: 20_000 });
/** Only the user presses a button: by its words, in both browsers. */
const press = (page: Page, words: string): Promise<void> =>
  until(async () => {
    const button = await page.$(`xpath/.//button[normalize-space()="${words}"]`);
    if (button === null) throw new Error(`No button ${words}`);
    await button.click();
  });

const trashDays = ({ annotations = [] }: ReturnType<typeof withoutProfile>) =>
  annotations.map((row) => valueAt(row, 'deletedAt')).filter((day) => day !== null);
/** Rows but for the day since which they are in the trash. */
const lasting = (tables: ReturnType<typeof withoutProfile>) => ({
  ...tables,
  annotations: (tables.annotations ?? []).map((row) => ({
    ...(row as object),
    deletedAt: valueAt(row, 'deletedAt') === null ? null : 'in the trash',
  })),
});

test('what Chromium saved is restored in Firefox, row for row, and taken back', async () => {
  const settings = await openExtensionPage(chromium, 'settings.html');
  await untilSaid(settings, /Chưa có đoạn tô nào/);
  await settings.evaluate(putRows, rows);
  await press(settings, 'Lưu tệp sao lưu');
  const { name } = await waitForDownload(chromium.profile, /^Sao lưu Bên Lề .*\.zip$/);
  await untilSaid(settings, /Đã lưu 8 bản ghi/);

  const page = await openFirefoxExtensionPage(firefox, 'import.html', 'input[type=file]');
  const before = withoutProfile(await readInFirefox(firefox));
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(join(chromium.profile.downloads, name));
  await untilSaid(page, /Xem trước.*Tệp sao lưu của Bên Lề/s);
  expect(withoutProfile(await readInFirefox(firefox))).toEqual(before);
  await press(page, 'Nhập 3 ghi chú');
  await untilSaid(page, /Đã nhập 3 ghi chú/);
  const saved = withoutProfile(await readDatabase(chromium));
  const restored = withoutProfile(await readInFirefox(firefox));
  expect(lasting(restored)).toEqual(lasting(saved));
  // What was in the trash there has all of its days here.
  const [former] = trashDays(saved);
  const [day] = trashDays(restored);
  expect(Date.parse(String(day))).toBeGreaterThan(Date.parse(String(former)));
  expect(saved).toMatchObject({ annotations: expect.any(Array), settings: [rows.meta[0]] });

  const exported = await openFirefoxExtensionPage(firefox, 'export.html', '.paper');
  await press(exported, 'Lưu tệp Word');
  await untilSaid(exported, /Đã lưu \d+ đoạn vào tệp .*\.docx/);
  const word = await waitForDownload(firefox.profile, /\.docx$/);
  expect(word.text.startsWith('PK')).toBe(true);
  await press(exported, 'Chép Markdown');
  await untilSaid(exported, /Đã chép \d+ đoạn ở dạng Markdown/);
  await exported.close();

  await press(page, 'Hoàn tác');
  await untilSaid(page, /Đã hoàn tác\./);
  const after = withoutProfile(await readInFirefox(firefox));
  expect(Object.values(after).flat()).toEqual(Object.values(before).flat());
});
