// Builds the extension and shows it on the sample article: in a window, or, where there is no display, by
// driving it headless and leaving screenshots.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { launchChromium } from './launch.mjs';
import { hasDisplay, root, samplePages, sampleUrl } from './sample.mjs';
import { servePages } from './serve.mjs';

function build() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/**
 * A browser whose profile another window holds hands over to it and ends at once.
 *
 * @param {Error} error
 * @returns {never}
 */
function explain(error) {
  const ended = /Target closed|already running/.test(error.message);
  console.error(ended ? 'Is a Bên Lề window open already? Close it first.' : error.message);
  process.exit(1);
}

/** A window on a profile of its own that survives restarts; ends when the window is closed. */
async function show() {
  const server = await servePages(samplePages());
  const { browser } = await launchChromium({
    extension: join(root, '.output', 'chrome-mv3'),
    port: server.port,
    hosts: [new URL(sampleUrl).host],
    profile: join(root, '.cache', 'profile'),
    headless: false,
  }).catch(explain);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(sampleUrl);
  console.log('Bên Lề is on the sample article. Select a passage there; close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
  await server.close();
}

build();
if (hasDisplay()) {
  await show();
} else {
  console.log('No display: driving the extension headless.');
  const { module } = await runnerImport('./scripts/tour.ts', { root, logLevel: 'error' });
  const files = await module.tour(join(root, 'screenshots'));
  console.log(`Left ${files.length} screenshots:\n${files.join('\n')}`);
}
