// npm run dev: builds for development, opens Chromium on the sample article, and builds and loads anew what is changed.
// Where there is no display it only builds; load .output/chrome-mv3-dev in a browser of your own.
import { join } from 'node:path';
import { createServer } from 'wxt';
import { launchChromium } from './launch.mjs';
import { hasDisplay, root, samplePages, sampleUrl } from './sample.mjs';
import { servePages } from './serve.mjs';

/** Pages of the extension ask this server for their scripts, and the background for what changed. */
const builder = await createServer({ root });
await builder.start();

if (hasDisplay()) {
  const server = await servePages(samplePages());
  const { browser } = await launchChromium({
    extension: join(root, '.output', 'chrome-mv3-dev'),
    port: server.port,
    hosts: [new URL(sampleUrl).host],
    profile: join(root, '.cache', 'profile-dev'),
    headless: false,
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(sampleUrl);
  console.log('Change a file; then reload the tab. Close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
  await server.close();
  await builder.stop();
} else {
  console.log('No display. Load .output/chrome-mv3-dev in a browser; Ctrl+C ends.');
}
