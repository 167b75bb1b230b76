// Cuts the pictures of README.md out of those that `npm start` leaves without a display:
//   CI=1 npm start && node scripts/pictures.mjs
// Run it by hand after a change of looks; the pictures are part of the repository.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { root } from './sample.mjs';

/** Bytes; a README should open on a slow line too. */
const most = 250_000;

/** The article's column, which is where everything happens; a popup is small enough to be shown whole. */
const column = { x: 80, width: 780 };
const pictures = [
  { from: 'vi-light-citation', to: 'page-vi', clip: { ...column, y: 184, height: 634 } },
  { from: 'vi-light-popup', to: 'popup-vi' },
  { from: 'en-dark-cited', to: 'popup-en-dark' },
  { from: 'vi-light-export', to: 'export-vi', clip: { x: 0, y: 0, width: 1180, height: 820 } },
  { from: 'vi-light-library', to: 'library-vi' },
  { from: 'vi-light-dossier', to: 'dossier-vi', clip: { x: 0, y: 0, width: 1280, height: 620 } },
];

const folder = join(root, '.github', 'pictures');
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { from, to, clip } of pictures) {
  const source = readFileSync(join(root, 'screenshots', `${from}.png`)).toString('base64');
  await page.setContent(
    `<style>body { margin: 0; } img { display: block; }</style><img src="data:image/png;base64,${source}">`,
  );
  const image = await page.waitForSelector('img');
  const path = join(folder, `${to}.png`);
  if (clip) await page.screenshot({ path, clip });
  else await image?.screenshot({ path });
  const bytes = statSync(path).size;
  if (bytes > most) throw new Error(`${to}.png has ${bytes} bytes, more than ${most}`);
  console.log(`${path}: ${bytes} bytes`);
}
await browser.close();
