import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../../scripts/browsers.mjs';

/** An address that is answered by nobody: a page there may have a database. */
const ORIGIN = 'http://bench.example/';

/** A page of Chromium in which the exports of a module, bundled, are `bench`. */
export async function inChromium<T>(
  entry: string,
  work: (page: Page) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const code = bundle?.output[0].code ?? '';
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--enable-precise-memory-info',
      ...flags,
    ],
    // The longest bench restores 100 000 notes.
    protocolTimeout: 900_000,
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void request.respond({
        contentType: 'text/html',
        body: '<!doctype html><title>bench</title>',
      });
    });
    await page.goto(ORIGIN);
    await page.evaluate(`${code}; globalThis.bench = bench`);
    return await work(page);
  } finally {
    await browser.close();
  }
}
