import { afterEach, expect, test } from 'vitest';
import { announceStart, followStarts } from '../../../lib/annotator/watch/generation';
import { settled } from './clock';

const ending = new AbortController();
afterEach(() => ending.abort());

test('an annotator whose extension is gone learns that a newer one started; a living one does not care', () => {
  const told: string[] = [];
  for (const [name, alive] of [
    ['old', false],
    ['living', true],
  ] as const) {
    followStarts(
      document,
      ending.signal,
      () => alive,
      () => told.push(name),
    );
  }
  announceStart(document);
  expect(told).toEqual(['old']);
  ending.abort();
  announceStart(document);
  expect(told).toEqual(['old']);
});

test('also where the page has written itself anew since', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument ?? document;
  const lifetime = new AbortController();
  let told = 0;
  followStarts(
    page,
    lifetime.signal,
    () => false,
    () => told++,
  );
  page.open();
  page.write('<!doctype html><body><p>Mới</p>');
  page.close();
  await settled();
  announceStart(page);
  expect(told).toBe(1);
  lifetime.abort();
  frame.remove();
});
