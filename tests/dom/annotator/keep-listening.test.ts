import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepListening } from '../../../lib/annotator/watch/keep-listening';
import { settled } from './clock';

let frame: HTMLIFrameElement;
let page: Document;
let ending: AbortController;
let heard: string[];

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  page = frame.contentDocument ?? document;
  ending = new AbortController();
  heard = [];
  keepListening(page, ending.signal, (signal) => {
    page.addEventListener('click', () => heard.push('document'), { signal });
    frame.contentWindow?.addEventListener('click', () => heard.push('window'), { signal });
  });
});
afterEach(() => frame.remove());

const click = (): void => void page.dispatchEvent(new MouseEvent('click', { bubbles: true }));

/** As a page does that draws itself with document.write. */
function writeAnew(): void {
  page.open();
  page.write('<!doctype html><body><p>Mới</p>');
  page.close();
}

test('each listener is there once, from the start', () => {
  click();
  expect(heard).toEqual(['document', 'window']);
});

test.each<[string, () => void]>([
  ['the document was written anew', writeAnew],
  [
    'it was written anew twice',
    () => {
      writeAnew();
      writeAnew();
    },
  ],
  ['its element was replaced', () => page.documentElement.replaceWith(page.createElement('html'))],
])('each is there once after %s', async (_, act) => {
  act();
  await settled();
  click();
  expect(heard).toEqual(['document', 'window']);
});

test('none after the end, whatever the page does', async () => {
  ending.abort();
  click();
  writeAnew();
  await settled();
  click();
  expect(heard).toEqual([]);
});
