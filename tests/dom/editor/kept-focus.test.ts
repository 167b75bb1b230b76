import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from '../../../components/editor/frame/kept-focus';

const field = (): HTMLElement => document.querySelector('textarea') ?? document.body;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><p>quote</p><button>Xong</button>';
  const lifetime = new AbortController();
  keepFocus(window, lifetime.signal);
  field().focus();
  return () => lifetime.abort();
});

/** As in Firefox, when the page had the focus for a moment. */
const loseAndRegain = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.dispatchEvent(new FocusEvent('focus'));
};

test('the window gets the focus back without a field: the one that had it last has it again', () => {
  loseAndRegain();
  expect(document.activeElement).toBe(field());
  document.querySelector('button')?.focus();
  loseAndRegain();
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

test('where the user pressed beside the fields, none gets it', async () => {
  await userEvent.click(document.querySelector('p') ?? document.body);
  loseAndRegain();
  expect(document.activeElement).toBe(document.body);
});

test('a field that came by itself keeps it', () => {
  field().blur();
  document.querySelector('button')?.focus();
  window.dispatchEvent(new FocusEvent('focus'));
  expect(document.activeElement?.tagName).toBe('BUTTON');
});
