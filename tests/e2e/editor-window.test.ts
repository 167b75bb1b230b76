import { expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { names } from './card';
import { openPage } from './harness/chromium';
import { selectText } from './harness/select';
import { until } from './harness/until';
import { click, stored } from './steps';

const browser = browserOfFile();
const sandboxed = {
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  body: sample.html,
};

test('where a page lets no frame be, the note is written in a window of its own', async () => {
  const session = await browser.open({ [sample.url]: sandboxed });
  const page = await openPage(session, sample.url);
  await selectText(page, sample.paragraph);
  await click(page, names.noteButton);
  const target = await session.browser.waitForTarget((one) => one.url().includes('/editor.html?'));
  const window = await target.asPage();
  const field = await window.waitForSelector(`aria/${names.note}`);
  await until(async () => {
    const active = await field?.evaluate((area) => area === document.activeElement);
    expect(active).toBe(true);
  });
  await window.keyboard.type('viết ở cửa sổ riêng');
  await until(async () => {
    expect((await stored(session)).map(({ note }) => note)).toEqual(['viết ở cửa sổ riêng']);
  });
  const closed = new Promise((resolve) => window.once('close', resolve));
  // The window goes under the key.
  await window.keyboard.press('Escape').catch(() => undefined);
  await closed;
});
