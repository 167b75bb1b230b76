import type { Page } from 'puppeteer-core';
import { sample } from '../e2e/articles';
import { type DatabaseContents, readAll } from '../e2e/harness/database';
import { type FirefoxSession, openFirefoxExtensionPage } from '../e2e/harness/firefox';
import { valueAt } from '../e2e/harness/messages';
import { selectText } from '../e2e/harness/select';
import { until, untilTrue } from '../e2e/harness/until';
import type { Secrets } from './chromium';
import type { HostilePage } from './hostile-pages';
import type { Finding } from './report';
import { isWhatIsLeftOf, leaks } from './secret';

/** Colours in the toolbar, before the button for a note. */
const COLOURS = 5;

async function contents(session: FirefoxSession): Promise<DatabaseContents> {
  const page = await openFirefoxExtensionPage(session, 'popup.html', '[role=tab]');
  try {
    return await page.evaluate(readAll, 'ben-le');
  } finally {
    await page.close();
  }
}

async function noteOf(session: FirefoxSession, url: string): Promise<string | null> {
  const { articles = [], annotations = [] } = await contents(session);
  const article = articles.find((row) => {
    const urls = valueAt(row, 'urls');
    return Array.isArray(urls) && urls.includes(url);
  });
  const found = annotations.find(
    (row) => article !== undefined && valueAt(row, 'articleId') === valueAt(article, 'id'),
  );
  const note = valueAt(found, 'note');
  return typeof note === 'string' ? note : null;
}

const frameHasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (
      activeElement !== null &&
      activeElement !== document.body &&
      !activeElement.matches('input,textarea')
    );
  });

/** A closed root is out of the driver's reach in Firefox: the keyboard alone leads into the toolbar and the note. */
async function use(page: Page, secrets: Secrets): Promise<void> {
  await selectText(page, sample.paragraph);
  await page.keyboard.press('Tab');
  for (let at = 0; at < COLOURS; at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await untilTrue('something of ours has the focus', () => frameHasFocus(page));
  await page.keyboard.type(secrets.note, { delay: 30 });
  await page.mouse.move(200, 300);
  await page.mouse.move(400, 400, { steps: 5 });
  const ticks = () => page.evaluate(() => Number(Reflect.get(globalThis, '__ticks') ?? 0));
  const before = await ticks();
  await untilTrue('the attacks had their turn', async () => (await ticks()) >= before + 4);
  await page.keyboard.press('Escape');
}

/** As in Chromium, as far as the driver reaches: a note by the keyboard, then what the page learned and what is stored. */
export async function tryInFirefox(
  session: FirefoxSession,
  hostile: HostilePage,
  secrets: Secrets,
): Promise<Finding> {
  session.server.put(hostile.url, hostile.served);
  const page = await session.browser.newPage();
  let trouble = '';
  await page.goto(hostile.url);
  const ownText = await page.content();
  try {
    await use(page, secrets);
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  }
  const learned = await page.evaluate(() => [
    ...(Reflect.get(globalThis, '__learned') as readonly string[]),
    document.documentElement.outerHTML,
  ]);
  const whole = await until(
    async () => {
      const note = await noteOf(session, hostile.url);
      if (note !== secrets.note) throw new Error('not all of it is stored');
      return note;
    },
    { timeout: hostile.disturbs ? 2_000 : 6_000 },
  ).catch(() => noteOf(session, hostile.url));
  await page.close();
  const foreign = whole !== null && !isWhatIsLeftOf(secrets.note, whole);
  const missing = !hostile.disturbs && whole !== secrets.note;
  return {
    browser: 'Firefox',
    name: hostile.name,
    leaked: leaks([secrets.note], learned, ownText),
    broken: foreign || missing ? [`note is ${JSON.stringify(whole)}`] : [],
    // What is said stands in a closed root or in the frame: the driver cannot read it here.
    outcome: whole === secrets.note ? 'saved' : hostile.disturbs ? 'told' : 'stuck',
    said: trouble,
  };
}
