import type { Page } from 'puppeteer-core';
import type { Dossier } from '../../lib/records';
import {
  closeSession,
  openExtensionPage,
  openSession,
  type Session,
} from '../e2e/harness/chromium';
import { readerOf } from '../e2e/harness/database';
import { putRows, seedDatabase } from '../e2e/harness/seed';
import { median } from './article';
import { bareKeys, type Step, timeStep } from './dossier-page';
import { manyNotes } from './many-notes';

const PASSAGES = 500;
const ARTICLES = 70;
const TURNS = 20;
const MOST_OVER_FLOOR_MS = 50;
/** As somebody types who writes steadily; saving falls between these letters. */
const BETWEEN_LETTERS_MS = 90;
const LETTERS = 'đề nghị công khai sổ thu chi của chợ quê hằng tuần';

const dossierId = '00000000-0000-4000-8000-00000000d055';

async function filled(): Promise<Session> {
  const session = await openSession({});
  await seedDatabase(session, { annotations: [] });
  const rows = manyNotes(PASSAGES + 1, ARTICLES, 23);
  const at = '2026-01-01T00:00:00.000Z';
  const dossier: Dossier = {
    id: dossierId,
    title: 'Thu chi chợ quê',
    items: rows.annotations.slice(0, PASSAGES).map(({ id }, place) => ({
      id: `00000000-0000-4000-9000-${String(place).padStart(12, '0')}`,
      kind: 'note',
      annotationId: id,
    })),
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
  await (await readerOf(session)).evaluate(putRows, { ...rows, dossiers: [dossier] });
  return session;
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
const ms = (value: number): string => `${Math.round(value)} ms`;

/** Each time a text is put before a passage that is seen, until the list knows of it. */
async function timeAdding(page: Page): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const count = Number(
      await page.$eval('[aria-setsize]', (row) => row.getAttribute('aria-setsize')),
    );
    const step: Step = {
      event: 'click',
      selector: `[aria-setsize="${count + 1}"]`,
      until: 'there',
    };
    const button = await page.waitForSelector(
      '[data-at="1"] .item-actions button:nth-last-child(2)',
    );
    taken.push(await timeStep(page, step, async () => button?.click()));
  }
  return taken;
}

/** A passage goes down by Alt and an arrow; the focus goes with it. */
async function timeMoving(page: Page): Promise<number[]> {
  const taken: number[] = [];
  const [id, from] = await page.$eval('[data-at="0"]', (item) => [
    item.getAttribute('data-item') ?? '',
    Number(item.getAttribute('data-at')),
  ]);
  await page.focus(`[data-item="${id}"]`);
  await page.keyboard.down('Alt');
  for (let turn = 1; turn <= TURNS; turn++) {
    const selector = `[data-item="${id}"][data-at="${Number(from) + turn}"]`;
    taken.push(
      await timeStep(page, { event: 'keydown', selector, until: 'there' }, () =>
        page.keyboard.press('ArrowDown'),
      ),
    );
  }
  await page.keyboard.up('Alt');
  return taken;
}

async function timeTyping(page: Page): Promise<number[]> {
  const taken: number[] = [];
  // Rows that just moved are hidden until they are measured, and take no focus then.
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLElement>('textarea.item-text');
    field?.focus();
    return field !== null && document.activeElement === field;
  });
  for (const letter of LETTERS) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LETTERS_MS));
    taken.push(
      await timeStep(page, { event: 'input', selector: '', until: 'painted' }, () =>
        page.keyboard.sendCharacter(letter),
      ),
    );
  }
  return taken;
}

/** A dossier of 500 passages in the built extension: writing in it, adding to it and ordering it, over a bare field. Needs `wxt build`. */
export async function run() {
  const session = await filled();
  try {
    const bare = await openExtensionPage(session, 'manifest.json');
    await bare.bringToFront();
    const floors = await bareKeys(bare, LETTERS);
    const page = await openExtensionPage(
      session,
      `library.html#${new URLSearchParams({ dossier: dossierId })}`,
    );
    await page.bringToFront();
    await page.waitForSelector('[data-at="1"]');
    const figures = [
      ['add', await timeAdding(page)],
      ['move', await timeMoving(page)],
      ['type', await timeTyping(page)],
    ] as const;
    const floor = p95(floors);
    return figures.map(([what, taken]) => ({
      what: `${PASSAGES} passages: ${what}, p95 over the floor / ${MOST_OVER_FLOOR_MS} ms`,
      ratio: (p95(taken) - floor) / MOST_OVER_FLOOR_MS,
      unit: `${ms(p95(taken))}, median ${ms(median([...taken]))}, floor ${ms(floor)}`,
    }));
  } finally {
    await closeSession(session);
  }
}
