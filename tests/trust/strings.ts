import type { Page } from 'puppeteer-core';
import { sample } from '../e2e/articles';
import { openExtensionPage, openPage, type Session } from '../e2e/harness/chromium';
import { readAll } from '../e2e/harness/database';
import { waitForDownload } from '../e2e/harness/downloads';
import {
  isSaved,
  openSender,
  type Reply,
  sendFromExtension,
  sendFromPage,
  valueAt,
} from '../e2e/harness/messages';
import { until } from '../e2e/harness/until';

export interface StringsFigures {
  readonly strings: number;
  /** Writes that were stored, and those that were refused with a reason. */
  readonly stored: number;
  readonly refused: number;
  /** Places where a string was run. */
  readonly run: readonly string[];
  /** Places where a text does not read as it is stored. */
  readonly broken: readonly string[];
}

const cut = (text: string, most: number): string => text.slice(0, most) || '-';

const addressOf = (at: number): string => `http://dangcongsan.vn/chuoi/bai-${720_000 + at}.html`;

const snapshotOf = (text: string, at: number) => ({
  canonicalUrl: addressOf(at),
  site: cut(text, 300),
  title: cut(text, 2_000),
  lead: text,
  authors: [cut(text, 300)],
  publishedAt: null,
  section: cut(text, 300),
  language: 'vi',
  version: {
    seenAt: new Date().toISOString(),
    hash: `chuoi-${at}`,
    blocks: [
      { role: 'headline', text: cut(text, 2_000) },
      { role: 'paragraph', text: cut(text, 20_000) },
    ],
  },
});

const annotationOf = (text: string, at: number) => ({
  id: `chuoi-${at}`,
  colour: 'yellow',
  createdAt: new Date().toISOString(),
  target: {
    quote: { exact: cut(text, 20_000), prefix: cut(text, 100), suffix: '' },
    block: { role: 'paragraph', ordinal: 1, hash: 'x', start: 0 },
    model: 1,
  },
});

const regulationOf = (text: string, at: number) => ({
  id: `vn:state:nghi-dinh:${at}:2024`,
  name: cut(text, 500),
  type: 'nghi-dinh',
  number: cut(text, 60),
  year: '2024',
  symbol: cut(text, 60),
  place: cut(text, 100),
  issuer: cut(text, 300),
  date: null,
  subject: cut(text, 2_000),
  spellings: [cut(text, 500)],
  aliases: [],
  state: 'recognised',
  updatedAt: new Date().toISOString(),
});

/** Sends each string through every field that a message has for text. Answers how each write ended. */
async function write(
  page: Page,
  sender: Page,
  strings: readonly string[],
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const [at, text] of strings.entries()) {
    const article = snapshotOf(text, at);
    const added = await sendFromPage(page, 'addAnnotation', {
      article,
      annotation: annotationOf(text, at),
    });
    replies.push(added);
    if (!isSaved(added) || added.kind !== 'answer') continue;
    const base = valueAt(added.value, 'mark', 'updatedAt');
    const patch = {
      base,
      at: new Date().toISOString(),
      from: { note: '', tags: [] },
      to: { note: text, tags: [cut(text, 100)] },
    };
    const id = `chuoi-${at}`;
    replies.push(await sendFromExtension(sender, 'patchAnnotation', { id, patch }));
    const regulation = regulationOf(text, at);
    replies.push(
      await sendFromExtension(sender, 'linkRegulation', { annotationId: id, regulation }),
    );
  }
  return replies;
}

/** A text as it is stored, and where it should be seen. */
interface Wanted {
  readonly what: string;
  readonly text: string;
}

/** What of the wanted texts a page does not show as they are stored, and whether anything in it was run. Runs in the page. */
function missingFrom(wanted: readonly Wanted[]): { missing: string[]; run: boolean } {
  const fields = [...document.querySelectorAll('input,textarea')].map(
    (field) => (field as HTMLInputElement).value,
  );
  const shown = [document.body.textContent ?? '', ...fields].join('\n');
  return {
    missing: wanted.filter(({ text }) => !shown.includes(text)).map(({ what }) => what),
    run: 'hurt' in globalThis,
  };
}

interface Row {
  readonly id: string;
  readonly articleId: string;
  readonly note: string;
}

async function rowsOf(page: Page): Promise<readonly Row[]> {
  const { annotations = [] } = await page.evaluate(readAll, 'ben-le');
  return annotations as readonly Row[];
}

type Report = (done: string) => void;

interface Gathered {
  readonly run: string[];
  readonly broken: string[];
}

/**
 * White space apart: what is shown on a line of its own loses what stands before and behind it, and a field's line ends are one
 * kind. All else has to be there, letter by letter.
 */
const wantedOf = (rows: readonly Row[]): Wanted[] =>
  rows.flatMap(({ id, note }) => {
    const text = note.trim();
    return text === '' ? [] : [{ what: id, text: text.slice(0, 200) }];
  });

async function look(page: Page, where: string, wanted: readonly Wanted[], to: Gathered) {
  const seen = await until(async () => {
    const now = await page.evaluate(missingFrom, wanted);
    if (now.missing.length > 0) throw new Error(`${where}: ${now.missing.slice(0, 5)}`);
    return now;
  }).catch(() => page.evaluate(missingFrom, wanted));
  if (seen.run) to.run.push(where);
  to.broken.push(...seen.missing.map((what) => `${where}: ${what}`));
}

async function lookIntoPopup(session: Session, rows: readonly Row[], to: Gathered): Promise<void> {
  const popup = await openExtensionPage(session, 'popup.html');
  await popup.locator('[role=tab]::-p-text(Tất cả)').click();
  await popup.waitForSelector('.note');
  // The list grows as one scrolls.
  await until(async () => {
    const count = await popup.evaluate(() => {
      const rowsShown = [...document.querySelectorAll('.note')];
      rowsShown.at(-1)?.scrollIntoView();
      return rowsShown.length;
    });
    if (count < rows.length) throw new Error(`${count} of ${rows.length} rows`);
  }).catch((error) => to.broken.push(`popup: ${error.message}`));
  await look(popup, 'popup', wantedOf(rows), to);
  await popup.close();
}

/** Rooms of the extension that show one note at a time, by the address at which they show it. */
const rooms: Readonly<Record<string, (row: Row) => string>> = {
  library: ({ id, articleId }) =>
    `library.html?${id}#${new URLSearchParams({ article: articleId })}`,
  card: ({ id }) => `editor.html?${new URLSearchParams({ note: id })}`,
};

async function lookIntoRooms(
  session: Session,
  rows: readonly Row[],
  report: Report,
  to: Gathered,
): Promise<void> {
  for (const [where, pathOf] of Object.entries(rooms)) {
    const page = await openExtensionPage(session, 'manifest.json');
    for (const row of rows) {
      await page.goto(`chrome-extension://${session.extensionId}/${pathOf(row)}`);
      await look(page, where, wantedOf([row]), to);
    }
    await page.close();
    report(where);
  }
}

/** The texts of notes in a JSON file of all articles, wherever they stand in it. */
function notesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(notesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'note' && typeof inner === 'string' ? [inner] : notesIn(inner),
  );
}

async function lookIntoExports(
  session: Session,
  rows: readonly Row[],
  to: Gathered,
): Promise<void> {
  const popup = await openExtensionPage(session, 'popup.html');
  for (const [format, name] of [
    ['JSON', /\.json$/],
    ['Markdown', /\.(md|zip)$/],
  ] as const) {
    await (await popup.waitForSelector('aria/Xuất[role="button"]'))?.click();
    const group = await popup.waitForSelector('aria/Mọi bài[role="group"]');
    await (await group?.waitForSelector(`::-p-text(${format},)`))?.click();
    const { text } = await waitForDownload(session.profile, name, 30_000);
    if (format === 'JSON') {
      // Half a pair of code units stands in the file as an escape; the driver shows it as U+FFFD.
      const exported = new Set(notesIn(JSON.parse(text)).map((note) => note.toWellFormed()));
      const lost = rows.filter(({ note }) => !exported.has(note.toWellFormed()));
      to.broken.push(...lost.map(({ id }) => `JSON: ${id}`));
    } else if (/^<script|\n<script|\n<img /.test(text)) {
      to.broken.push('Markdown: markup stands as markup');
    }
  }
  if (await popup.evaluate(() => 'hurt' in globalThis)) to.run.push('export');
  await popup.close();
}

/** Hostile strings through every field into popup, library, cards and exports. `report` hears of each that is done. */
export async function tryStrings(
  session: Session,
  strings: readonly string[],
  report: Report = () => {},
): Promise<StringsFigures> {
  session.server.put(sample.url, sample.html);
  const page = await openPage(session, sample.url);
  const sender = await openSender(session);
  const replies = await write(page, sender, strings);
  const rows = await rowsOf(sender);
  const to: Gathered = { run: [], broken: [] };
  const silent = replies.filter(
    (reply) => !isSaved(reply) && reply.kind === 'answer' && !valueAt(reply.value, 'reason'),
  );
  to.broken.push(...silent.map(() => 'refused without a reason'));
  const wrong = rows.filter(({ id, note }) => {
    const sent = strings[Number(id.replace('chuoi-', ''))] ?? '';
    // A lone surrogate has no form in a message, which is text.
    return note !== '' && note !== sent && note !== sent.toWellFormed();
  });
  to.broken.push(...wrong.map(({ id }) => `stored: ${id}`));
  report('written');
  await lookIntoPopup(session, rows, to);
  report('popup');
  await lookIntoRooms(session, rows, report, to);
  await lookIntoExports(session, rows, to);
  report('exports');
  await sender.close();
  await page.close();
  return {
    strings: strings.length,
    stored: replies.filter(isSaved).length,
    refused: replies.filter((reply) => !isSaved(reply)).length,
    ...to,
  };
}
