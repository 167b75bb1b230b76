import { beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { type Guard, installGuard } from '../../../components/page/guard';

let guard: Guard;
let lost = 0;

beforeEach(() => {
  document.body.innerHTML = '<input aria-label="của trang" />';
  document.querySelector('input')?.focus();
  guard = installGuard(window);
  lost = 0;
  guard.active = {
    host: document.createElement('div'),
    lost: () => lost++,
    reclaim: () => undefined,
    escaped: () => undefined,
  };
  return () => {
    guard.active = null;
  };
});

const typed = () => document.querySelector('input')?.value;

test.each([
  ['a key', 'keyDown'],
  ['a letter whose key was still the editor’s', 'char'],
] as const)('%s that reaches the page is stopped, and counts as lost', async (_, type) => {
  await cdp().send('Input.dispatchKeyEvent', { type, key: 'm', text: 'm' });
  await expect.poll(() => lost).toBeGreaterThan(0);
  expect(typed()).toBe('');
});

test('text that an input method puts into the page is stopped, and counts as lost', async () => {
  await cdp().send('Input.insertText', { text: 'mật' });
  await expect.poll(() => lost).toBeGreaterThan(0);
  expect(typed()).toBe('');
});

test('where no editor is open, the page has its keys', async () => {
  guard.active = null;
  await cdp().send('Input.insertText', { text: 'tự do' });
  await expect.poll(typed).toBe('tự do');
  expect(lost).toBe(0);
});
