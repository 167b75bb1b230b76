import type { Page } from 'puppeteer-core';
import { sample } from '../e2e/articles';
import {
  cardText,
  clickInCard,
  inCard,
  isCardOpen,
  names,
  openCardAt,
  openCitationAt,
  openNote,
  retypeInCard,
  typeInCard,
  typeNote,
  untilNoteSays,
} from '../e2e/card';
import { openPage, type Session } from '../e2e/harness/chromium';
import { readDatabase } from '../e2e/harness/database';
import { valueAt } from '../e2e/harness/messages';
import { untilTrue } from '../e2e/harness/until';
import { backgroundWorker } from '../e2e/harness/worker';
import type { HostilePage } from './hostile-pages';
import type { Finding } from './report';
import { saidIn } from './said';
import { isWhatIsLeftOf, leaks, secretWord } from './secret';

export interface Secrets {
  readonly note: string;
  readonly tag: string;
  readonly link: string;
}

export const secretsOf = (random: () => number): Secrets => ({
  note: `${secretWord(random)} ${secretWord(random)}`,
  tag: secretWord(random),
  link: secretWord(random),
});

const linkOf = ({ link }: Secrets) => `https://${link}.example/?q={number}`;

/** What the icon of the extension says of a page. */
async function iconSays(session: Session, page: Page): Promise<string> {
  const worker = await backgroundWorker(session);
  const title = await worker.evaluate(
    `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([tab]) => tab && chrome.action.getTitle({ tabId: tab.id }))`,
  );
  return typeof title === 'string' ? title : '';
}

/** What the user is told in words, on the page, in the card, at the icon or in a window of the extension. */
async function saidTo(session: Session, page: Page): Promise<string> {
  const notice = await page.$('aria/Bên Lề[role="region"]').catch(() => null);
  const onPage = await notice?.evaluate((element) => element.textContent).catch(() => null);
  const inFrame = (await isCardOpen(page)) ? await cardText(page).catch(() => '') : '';
  const windows = session.browser
    .targets()
    .filter((target) => target.type() === 'page' && target.url().includes('/editor.html'));
  const icon = await iconSays(session, page).catch(() => '');
  return saidIn([onPage ?? '', icon, ...inFrame.split('\n')], windows.length > 0);
}

/** As many turns of the page's attack as it takes to have seen everything; pages without a clock have their say at once. */
async function letAttack(page: Page): Promise<void> {
  const ticks = () => page.evaluate(() => Number(Reflect.get(globalThis, '__ticks') ?? 0));
  const before = await ticks();
  await untilTrue('the attacks had their turn', async () => (await ticks()) >= before + 4, {
    timeout: 5_000,
  });
}

/** The user's way: a note and a tag, closed and opened again, an own link. Throws where it ends. */
async function use(page: Page, secrets: Secrets, reached: (step: string) => void): Promise<void> {
  reached('select and open');
  await openNote(page, sample.paragraph);
  reached('type the note');
  await typeNote(page, secrets.note);
  await letAttack(page);
  reached('type a tag');
  await typeInCard(page, names.tags, secrets.tag);
  await page.keyboard.press('Enter');
  reached('close');
  await clickInCard(page, names.done);
  reached('open again');
  await openCardAt(page, sample.paragraph);
  await untilNoteSays(page, secrets.note);
  reached('select all of the note, and copy it');
  const field = await inCard(page, names.note);
  await field.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  await letAttack(page);
  await page.keyboard.press('Escape');
  reached('own link');
  await openCitationAt(page, sample.citation);
  await clickInCard(page, names.ownLink);
  await retypeInCard(page, names.ownLinkField, linkOf(secrets));
  await clickInCard(page, names.save);
  await letAttack(page);
  await page.keyboard.press('Escape');
}

interface Stored {
  readonly note: string | null;
  readonly tags: readonly unknown[];
}

/** What is stored of the page's only annotation. */
async function storedOf(session: Session, url: string): Promise<Stored> {
  const { articles = [], annotations = [] } = await readDatabase(session);
  const article = articles.find((row) => {
    const urls = valueAt(row, 'urls');
    return Array.isArray(urls) && urls.includes(url);
  });
  const found = annotations.find((row) => valueAt(row, 'articleId') === valueAt(article, 'id'));
  const note = article && found ? valueAt(found, 'note') : null;
  const tags = valueAt(found, 'tags');
  return { note: typeof note === 'string' ? note : null, tags: Array.isArray(tags) ? tags : [] };
}

function brokenOf(stored: Stored, secrets: Secrets, mayMiss: boolean): string[] {
  const { note, tags } = stored;
  const wrongTags = tags.filter(
    (tag) => typeof tag !== 'string' || !isWhatIsLeftOf(secrets.tag, tag),
  );
  const foreign = note !== null && !isWhatIsLeftOf(secrets.note, note) ? [`note: ${note}`] : [];
  const missing = !mayMiss && note !== secrets.note ? [`note is ${JSON.stringify(note)}`] : [];
  return [...(foreign.length > 0 ? foreign : missing), ...wrongTags.map((tag) => `tag: ${tag}`)];
}

/** Has a user work on a hostile page, then asks the page what it learned. */
export async function tryInChromium(
  session: Session,
  hostile: HostilePage,
  secrets: Secrets,
): Promise<Finding> {
  session.server.put(hostile.url, hostile.served);
  const page = await openPage(session, hostile.url);
  const ownText = await page.content();
  let step = '';
  let trouble = '';
  let said = '';
  try {
    await use(page, secrets, (reached) => {
      step = reached;
    });
  } catch (error) {
    trouble = `${step}: ${error instanceof Error ? error.message : error}`;
    said = await saidTo(session, page);
  }
  said ||= hostile.disturbs ? await saidTo(session, page) : '';
  if (hostile.returns) {
    await page.goto('http://nhandan.vn/');
    await page.goBack();
    await page.waitForFunction(() => '__learned' in globalThis);
  }
  const learned = await page.evaluate(() => [
    ...(Reflect.get(globalThis, '__learned') as readonly string[]),
    document.documentElement.outerHTML,
  ]);
  const stored = await storedOf(session, hostile.url);
  const told = said !== '';
  return {
    browser: 'Chromium',
    name: hostile.name,
    leaked: leaks(Object.values(secrets), learned, ownText),
    broken: brokenOf(stored, secrets, told),
    outcome: trouble === '' ? 'saved' : told ? 'told' : 'stuck',
    said,
    trouble,
  };
}
