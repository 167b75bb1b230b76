import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { sample } from '../e2e/articles';
import { closeCard, inCard, names } from '../e2e/card';
import { openPage, type Session } from '../e2e/harness/chromium';
import { selectText } from '../e2e/harness/select';
import { until } from '../e2e/harness/until';
import type { Timed } from './editor-keys';

const TURNS = 20;

/** Notes when a textarea that has the focus, in a window that has it, was drawn. Milliseconds since 1970. */
const watchFocus = (): void => {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || !document.hasFocus()) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        Object.assign(globalThis, { focusedAt: performance.timeOrigin + performance.now() });
      };
      port2.postMessage(null);
    });
  });
};
const watchClick = (): void => {
  addEventListener(
    'click',
    ({ timeStamp }) =>
      Object.assign(globalThis, { clickedAt: performance.timeOrigin + timeStamp, focusedAt: 0 }),
    { capture: true },
  );
};
const readTime = (name: string): number => Number(Reflect.get(globalThis, name));

/** What a content script did before there was a frame: a field in a closed root, made at the click. */
const offerPlain = `
  const button = document.createElement('button');
  button.style.cssText = 'position:fixed;left:0;bottom:0;width:80px;height:40px';
  button.onclick = () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>div{position:fixed;right:0;bottom:0;width:340px;padding:14px;background:#fff}</style><div><p></p><textarea rows="3"></textarea><button></button></div>';
    document.documentElement.append(host);
    const area = root.querySelector('textarea');
    area.addEventListener('focusin', () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.focusedAt = performance.timeOrigin + performance.now();
        host.remove();
      };
      port2.postMessage(null);
    }));
    area.focus();
  };
  addEventListener('click', ({ timeStamp }) => {
    globalThis.clickedAt = performance.timeOrigin + timeStamp;
    globalThis.focusedAt = 0;
  }, { capture: true });
  document.body.append(button);
`;

const editorFrame = (page: Page): Promise<Frame> =>
  until(async () => {
    const frame = page.frames().find((one) => one.url().includes('/editor.html'));
    if (frame === undefined) throw new Error('No frame has come with the toolbar');
    await frame.waitForFunction(() => document.readyState === 'complete');
    return frame;
  });

/** Ours: the frame came hidden with the toolbar, as for a user who looks for the button first. */
async function openOurs(page: Page): Promise<number> {
  await selectText(page, sample.paragraph);
  const button = await page.waitForSelector(`aria/${names.noteButton}`);
  const frame = await editorFrame(page);
  await frame.evaluate(watchFocus);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await button?.click();
  await inCard(page, names.note);
  const focusedAt = await until(async () => {
    const at = await frame.evaluate(readTime, 'focusedAt');
    if (!(at > 0)) throw new Error('The note has no focus');
    return at;
  });
  const clickedAt = await page.evaluate(readTime, 'clickedAt');
  await closeCard(page);
  // Over the highlight it would keep a frame at hand.
  await page.mouse.move(2, 2);
  await until(async () => {
    if (page.frames().includes(frame)) throw new Error('The frame has not gone');
  });
  return focusedAt - clickedAt;
}

async function openPlain(page: Page, world: number, client: CDPSession): Promise<number> {
  const read = async (expression: string): Promise<number> => {
    const { result } = await client.send('Runtime.evaluate', { expression, contextId: world });
    return Number(result.value);
  };
  await page.mouse.click(40, (await page.evaluate(() => innerHeight)) - 20);
  await until(async () => {
    if (!((await read('focusedAt')) > 0)) throw new Error('The field has no focus');
  });
  return read('focusedAt - clickedAt');
}

/** From the click on "Ghi chú" to the field drawn with the focus, by turns with a field in the page. */
export async function measureOpening(session: Session): Promise<Timed> {
  const page = await openPage(session, sample.url);
  await page.evaluate(watchClick);
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'plain',
  });
  await client.send('Runtime.evaluate', { expression: offerPlain, contextId: executionContextId });
  const [ours, plain]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(await openOurs(page));
    plain.push(await openPlain(page, executionContextId, client));
  }
  await page.close();
  return { ours, plain };
}
