// Draws public/icon/*.png from one drawing on a 16 x 16 grid, whose edges fall on whole pixels at every size.
// Run it by hand after a change: node scripts/icons.mjs
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { root } from './sample.mjs';

const sizes = [16, 32, 48, 96, 128];

/** A sheet with its margin line, three lines of text, and a pen's stroke over the middle one. */
const drawing = `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="100%" height="100%">
  <rect width="16" height="16" rx="3" fill="#8d8170"/>
  <rect x="1" y="1" width="14" height="14" rx="2" fill="#fffdf7"/>
  <rect x="3" y="1" width="2" height="14" fill="#c8262c"/>
  <rect x="6" y="6" width="10" height="4" fill="#ffc61a"/>
  <rect x="7" y="3" width="6" height="1" fill="#3a3733"/>
  <rect x="7" y="7" width="6" height="2" fill="#3a3733"/>
  <rect x="7" y="12" width="4" height="1" fill="#3a3733"/>
</svg>`;

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.setContent(`<style>body { margin: 0; } svg { display: block; }</style>${drawing}`);
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  const path = join(root, 'public', 'icon', `${size}.png`);
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
