// Draws the labelled vectors from labelled pages, in a Chromium with the scripts of pages off:
//   node scripts/fit/draw.mjs FOLDER...
// A folder is as labels.mjs says; without any, our own fixtures are drawn. Writes vectors.txt, which replaces what was drawn before.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../browsers.mjs';
import { labelledPages, labeller } from './labels.mjs';
import { featureNames } from './model.mjs';
import { writeVectors } from './vectors.mjs';

/** Drawn of each page and label. */
const MAX_RUNS = 12;

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const folders = process.argv.slice(2);
if (folders.length === 0) folders.push(path('../../tests/fixtures/articles'));

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: path('in-page.ts'), formats: ['iife'], name: 'inPage' },
  },
});
const [bundle] = [built].flat();
if (!bundle || !('output' in bundle)) throw new Error('in-page.ts was not built');
const script = bundle.output[0].code;

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? undefined,
  headless: true,
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});

/**
 * The runs of a saved page; nothing but the page itself is loaded.
 *
 * @param {import('./labels.mjs').LabelledPage} labelled
 * @returns {Promise<import('./in-page').DrawnRun[]>}
 */
async function runsOf({ url, html }) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let isServed = false;
  page.on('request', (request) => {
    if (isServed || !request.isNavigationRequest()) return request.abort();
    isServed = true;
    return request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: html,
    });
  });
  const address = /^https?:/.test(url) ? url : 'https://example.com/a';
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const runs = await page.evaluate(() => Reflect.get(globalThis, 'drawRuns')());
  await page.close();
  return runs;
}

/**
 * As many of a list as are drawn, evenly over the page.
 *
 * @template T
 * @param {readonly T[]} list
 */
const sample = (list) => {
  const count = Math.min(list.length, MAX_RUNS);
  return Array.from({ length: count }, (_, i) => Math.floor((i * list.length) / count)).flatMap(
    (at) => list.slice(at, at + 1),
  );
};

/**
 * A folder's articles; a wrong name is no empty folder.
 *
 * @param {string} folder
 */
function pagesIn(folder) {
  const articles = labelledPages(folder);
  if (articles.length === 0) throw new Error(`${folder} holds no labelled article`);
  console.log(`${folder}: ${articles.length} articles`);
  return articles;
}

const pages = [];
for (const labelled of folders.flatMap(pagesIn)) {
  const labelOf = labeller(labelled);
  const runs = await runsOf(labelled);
  /** @param {0 | 1} label */
  const runsLabelled = (label) =>
    runs.filter(({ text }) => labelOf(text) === label).map((run) => ({ ...run, label }));
  const inBody = runsLabelled(1);
  const outside = runsLabelled(0);
  if (inBody.length === 0) continue;
  pages.push({
    inBody: inBody.length,
    outside: outside.length,
    runs: [...sample(inBody), ...sample(outside)],
  });
}
await browser.close();

const { all } = featureNames(readFileSync(path('../../lib/article/score/features.ts'), 'utf8'));
writeFileSync(path('vectors.txt'), writeVectors(all, pages));
console.log(`${pages.length} pages, ${pages.flatMap(({ runs }) => runs).length} runs`);
