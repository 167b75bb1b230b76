import type { ElementHandle, Page } from 'puppeteer-core';
import { sample } from '../e2e/articles';
import { clickInCard, closeCard, inCard, names, openCardAt, openNote } from '../e2e/card';
import { openPage, type Session } from '../e2e/harness/chromium';

/** Milliseconds of one way, each from the key or press to the frame drawn after it. */
export interface Timed {
  readonly ours: readonly number[];
  readonly plain: readonly number[];
}

const ROUNDS = 3;
const KEYS = 'mot phim mot nhip cho den ';
/** Milliseconds from key to key: a quick typist's. */
const BEAT = 60;

/** From now on the field notes for each key how long it takes until what it typed is drawn. */
const listen = (field: Element): void => {
  const times: number[] = [];
  Object.assign(globalThis, { keyTimes: times });
  field.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  });
};
const heard = (): number[] => Reflect.get(globalThis, 'keyTimes') as number[];

async function typeInto(page: Page, field: ElementHandle): Promise<number[]> {
  await field.evaluate(listen);
  await page.keyboard.type(KEYS, { delay: BEAT });
  return field.evaluate(heard);
}

const fill = (field: Element, text: string): void => {
  (field as HTMLTextAreaElement).value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** Types into the editor's frame and into a plain textarea of the page, by turns, with so many letters there before. */
export async function measureKeys(session: Session, letters: number): Promise<Timed> {
  const text = 'chữ nghĩa '.repeat(letters / 10);
  const page = await openPage(session, sample.url);
  const handle = await page.evaluateHandle(() => {
    const area = document.createElement('textarea');
    area.style.cssText =
      'position:fixed;right:0;bottom:0;width:300px;height:120px;font:15px/1.5 sans-serif';
    document.body.append(area);
    return area;
  });
  await openNote(page, sample.paragraph);
  await (await inCard(page, names.note)).evaluate(fill, text);
  await handle.evaluate(fill, text);
  const [ours, plain]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) await openCardAt(page, sample.paragraph);
    await clickInCard(page, names.note);
    ours.push(...(await typeInto(page, await inCard(page, names.note))));
    await closeCard(page);
    await handle.click();
    plain.push(...(await typeInto(page, handle)));
  }
  await page.close();
  return { ours, plain };
}
