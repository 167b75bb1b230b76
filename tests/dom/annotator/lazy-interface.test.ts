import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Annotator, Send } from '../../../lib/annotator';
import { lazyInterface } from '../../../lib/annotator/interface/lazy-interface';
import { settled } from './clock';

let frame: HTMLIFrameElement;
let page: Document;
let ending: AbortController;
let asked: string[];

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  page = frame.contentDocument ?? document;
  ending = new AbortController();
  asked = [];
  const send = (async (name: string) => void asked.push(name)) as unknown as Send;
  lazyInterface(page, {} as Annotator, send, ending.signal).prefetch();
});
afterEach(() => {
  ending.abort();
  frame.remove();
});

const press = (): void => void page.dispatchEvent(new PointerEvent('pointerdown'));

test('the interface comes with the first press, and once', () => {
  expect(asked).toEqual([]);
  press();
  press();
  expect(asked).toEqual(['startInterface']);
});

test('it also comes where the page wrote itself anew before the first press', async () => {
  page.open();
  page.write('<!doctype html><body><p>Mới</p>');
  page.close();
  await settled();
  press();
  expect(asked).toEqual(['startInterface']);
});
