import type { Page } from 'puppeteer-core';
import { sample } from '../e2e/articles';
import { openCard } from '../e2e/card';
import { storedAt } from '../e2e/firefox-steps';
import type { FirefoxSession } from '../e2e/harness/firefox';
import { selectText } from '../e2e/harness/select';
import { until, untilTrue } from '../e2e/harness/until';
import { waitForPaint } from '../e2e/steps';
import type { Secrets } from './chromium';
import { clickNoteButton, saidInFirefox } from './firefox-around';
import type { HostilePage } from './hostile-pages';
import type { Finding } from './report';
import { isWhatIsLeftOf, leaks } from './secret';

/** By the mouse, since a page that takes the focus takes it from the toolbar too. */
async function use(session: FirefoxSession, page: Page, secrets: Secrets): Promise<void> {
  await selectText(page, sample.paragraph);
  await clickNoteButton(session, page);
  await openCard(page, 'note');
  await page.keyboard.type(secrets.note, { delay: 30 });
  await page.mouse.move(200, 300);
  await page.mouse.move(400, 400, { steps: 5 });
  const ticks = () => page.evaluate(() => Number(Reflect.get(globalThis, '__ticks') ?? 0));
  const before = await ticks();
  await untilTrue('the attacks had their turn', async () => (await ticks()) >= before + 4);
}

async function noteOf(session: FirefoxSession, url: string): Promise<string | null> {
  const [annotation] = await storedAt(session, url);
  return annotation?.note ?? null;
}

async function play(page: Page, session: FirefoxSession, hostile: HostilePage, secrets: Secrets) {
  await page.goto(hostile.url);
  // The driver may take the empty page before it for the one that was asked for.
  await page.waitForFunction(() => '__learned' in globalThis);
  const ownText = await page.content();
  let trouble = '';
  let said = '';
  try {
    await waitForPaint(page, 'bl-cite', sample.mentions).catch(() => null);
    await use(session, page, secrets);
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  }
  if (hostile.disturbs || trouble !== '') {
    said = await saidInFirefox(session, page).catch(() => '');
  }
  await page.keyboard.press('Escape');
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
  return { ownText, learned, whole, said, trouble };
}

/** As in Chromium, as far as the driver reaches: a note, then what the page learned and what is stored. */
export async function tryInFirefox(
  session: FirefoxSession,
  hostile: HostilePage,
  secrets: Secrets,
): Promise<Finding> {
  session.server.put(hostile.url, hostile.served);
  const page = await session.browser.newPage();
  try {
    const { ownText, learned, whole, said, trouble } = await play(page, session, hostile, secrets);
    const foreign = whole !== null && !isWhatIsLeftOf(secrets.note, whole);
    const told = said !== '';
    const missing = !told && whole !== secrets.note;
    return {
      browser: 'Firefox',
      name: hostile.name,
      leaked: leaks([secrets.note], learned, ownText),
      broken: foreign || missing ? [`note is ${JSON.stringify(whole)}`] : [],
      outcome: whole === secrets.note ? 'saved' : told ? 'told' : 'stuck',
      said,
      trouble,
    };
  } finally {
    await page.close();
  }
}
