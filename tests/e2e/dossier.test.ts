import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample } from './articles';
import { clickInCard, closeCard, openCitationAt, openNote, typeInCard } from './card';
import {
  closeSession,
  openExtensionPage,
  openPage,
  openSession,
  type Session,
} from './harness/chromium';
import { readDatabase } from './harness/database';
import { waitForDownload } from './harness/downloads';
import { valueAt } from './harness/messages';
import { until } from './harness/until';
import { wordText } from './harness/word';

let session: Session;
beforeAll(async () => {
  session = await openSession({ [sample.url]: sample.html });
});
afterAll(() => closeSession(session));

const field = 'Thêm 1 đoạn vào hồ sơ';
const itemsOf = async (): Promise<readonly unknown[]> => {
  const [dossier] = (await readDatabase(session)).dossiers ?? [];
  const items = valueAt(dossier, 'items');
  return Array.isArray(items) ? items : [];
};
const kinds = async () => (await itemsOf()).map((item) => valueAt(item, 'kind'));

test('passages are gathered on the page, ordered by keys and by mouse, written between, and handed in as Word', async () => {
  const page = await openPage(session, sample.url);
  for (const [at, passage] of [sample.lead, sample.paragraph].entries()) {
    await openNote(page, passage);
    await clickInCard(page, 'Thêm vào hồ sơ');
    // The second time the dossier is there to be chosen.
    if (at === 0) await typeInCard(page, field, 'Việc một cửa');
    else await clickInCard(page, field);
    await page.keyboard.press('Enter');
    await until(async () => expect(await itemsOf()).toHaveLength(at + 1));
    await closeCard(page);
  }

  const library = await openExtensionPage(session, 'library.html#view=dossiers');
  await library.locator('a::-p-text(Việc một cửa)').click();
  await library.waitForSelector('[data-kind="note"]');
  const order = () =>
    library.$$eval('.item-quote', (quotes) => quotes.map((quote) => quote.textContent ?? ''));
  expect(await order()).toEqual([sample.lead, sample.paragraph]);
  await library.focus('.dossier-item');
  await library.keyboard.down('Alt');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.up('Alt');
  await until(async () => expect(await order()).toEqual([sample.paragraph, sample.lead]));

  const handle = await library.waitForSelector('[data-at="1"] .item-handle');
  const target = await library.waitForSelector('[data-at="0"]');
  const [from, to] = [await handle?.boundingBox(), await target?.boundingBox()];
  if (!from || !to) throw new Error('not drawn');
  await library.mouse.move(from.x + 8, from.y + 8);
  await library.mouse.down();
  await library.mouse.move(to.x + 60, to.y + 20, { steps: 5 });
  await library.mouse.move(to.x + 60, to.y + 4);
  await library.mouse.up();
  await until(async () => expect(await order()).toEqual([sample.lead, sample.paragraph]));

  await library.locator('button::-p-text(Thêm tiêu đề)').click();
  await library.waitForSelector('.item-heading:focus');
  await library.keyboard.type('Kiến nghị');
  await library.locator('button::-p-text(Thêm đoạn viết)').click();
  await library.waitForSelector('.item-text:focus');
  await library.keyboard.type('Đề nghị công khai sổ hằng tuần.');
  await until(async () =>
    expect((await itemsOf()).map((item) => valueAt(item, 'text'))).toContain(
      'Đề nghị công khai sổ hằng tuần.',
    ),
  );
  expect(await kinds()).toEqual(['note', 'note', 'heading', 'text']);

  await library.locator('button::-p-text(Word)').click();
  const { name } = await waitForDownload(session.profile, /Việc một cửa.*\.docx$/);
  const text = await wordText(join(session.profile.downloads, name));
  const wanted = [sample.lead, sample.paragraph, 'Kiến nghị', 'Đề nghị công khai sổ hằng tuần.'];
  const places = wanted.map((words) => text.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('what was met in other articles leads from the card to the page of the document', async () => {
  const other = 'http://nhandan.vn/bai-khac-801199.html';
  const html = sample.html.replace(/<link rel="canonical"[^>]*>/, '');
  const second = await openSession({ [sample.url]: sample.html, [other]: html });
  try {
    for (const url of [sample.url, other]) {
      const page = await openPage(second, url);
      await openNote(page, sample.paragraph);
      await closeCard(page);
    }
    const page = await openPage(second, other);
    await openCitationAt(page, sample.citation);
    await clickInCard(page, 'Đã gặp trong 1 bài khác');
    const target = await second.browser.waitForTarget((each) =>
      each.url().includes('library.html#document='),
    );
    const library = await target.page();
    await library?.waitForSelector('.citing-row');
    expect(await library?.$$eval('.citing-row', (rows) => rows.length)).toBe(2);
  } finally {
    await closeSession(second);
  }
});

test('two windows write in one dossier: both show the same at the end, and no words are lost', async () => {
  const own = await openSession({});
  try {
    const first = await openExtensionPage(own, 'library.html#view=dossiers');
    await first.locator('.dossier-new input').fill('Việc chung');
    await first.keyboard.press('Enter');
    await first.waitForSelector('.dossier-title');
    const second = await openExtensionPage(own, `library.html${new URL(first.url()).hash}`);
    await second.waitForSelector('.dossier-title');
    const textsOf = (page: typeof first) =>
      page.$$eval('.item-text, .item-heading', (fields) =>
        fields.map((field) => (field as HTMLTextAreaElement).value),
      );
    const addText = async (page: typeof first, words: string) => {
      await page.bringToFront();
      await page.locator('button::-p-text(Thêm đoạn viết)').click();
      await page.waitForSelector('.item-text:focus');
      await page.keyboard.type(words);
    };
    // Each begins before the other's words have come.
    await addText(first, 'Một: sổ thu');
    await addText(second, 'Hai: sổ chi');
    for (const page of [first, second]) {
      await until(async () =>
        expect((await textsOf(page)).toSorted()).toEqual(['Hai: sổ chi', 'Một: sổ thu']),
      );
    }
    // Both write on at the same text, which is saved in turns.
    const write = async (page: typeof first, words: string) => {
      const [field] = await page.$$('.item-text');
      await field?.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(words);
    };
    await Promise.all([write(first, ' chợ Đông'), write(second, ' chợ Tây')]);
    const whole = async () => (await textsOf(first)).join('\n');
    await until(async () => {
      expect(await textsOf(second)).toEqual(await textsOf(first));
      expect(await whole()).toContain('chợ Đông');
      expect(await whole()).toContain('chợ Tây');
    });
    // What is taken out here while it is written on there comes back.
    const [, field] = await second.$$('.item-text');
    await field?.focus();
    await second.keyboard.type('Giữ lại ');
    await first.focus('[data-at="1"]');
    await first.keyboard.press('Delete');
    await second.keyboard.type('nhé ');
    await until(async () => {
      expect(await whole()).toContain('nhé');
      expect(await textsOf(second)).toEqual(await textsOf(first));
    });
  } finally {
    await closeSession(own);
  }
});
