import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { writeDroppedInput } from '../../../components/editor/frame/dropped-input';

let field: HTMLTextAreaElement;

beforeEach(() => {
  document.body.innerHTML = '<textarea>Ghi</textarea><input />';
  const area = document.querySelector('textarea');
  if (area === null) throw new Error('no field');
  field = area;
  field.focus();
  field.setSelectionRange(3, 3);
  const lifetime = new AbortController();
  writeDroppedInput(document, lifetime.signal);
  return () => lifetime.abort();
});

/** What a browser announces and then does not do. */
const announce = (inputType: string, data: string | null = null): InputEvent => {
  const event = new InputEvent('beforeinput', {
    inputType,
    data,
    bubbles: true,
    cancelable: true,
  });
  field.dispatchEvent(event);
  return event;
};

test.each([
  ['a letter', 'insertText', 'ơ', 'Ghiơ'],
  ['a new line', 'insertLineBreak', null, 'Ghi\n'],
])('%s that was announced and did nothing is written', async (_, inputType, data, value) => {
  announce(inputType, data);
  await expect.poll(() => field.value).toBe(value);
});

test('the next key does not overtake it', async () => {
  announce('insertText', 'c');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
  expect(field.value).toBe('Ghic');
  await userEvent.keyboard('h');
  expect(field.value).toBe('Ghich');
});

test('what the browser does is not done twice, and can be undone', async () => {
  await userEvent.keyboard('chú{Enter}{Backspace}');
  expect(field.value).toBe('Ghichú');
  announce('insertText', '!');
  await expect.poll(() => field.value).toBe('Ghichú!');
  document.execCommand('undo');
  expect(field.value).not.toContain('!');
});

test.each<[string, () => void]>([
  ['is stopped by a listener', () => announce('insertText', 'a').preventDefault()],
  [
    'was meant for a field that lost the focus',
    () => {
      announce('insertText', 'a');
      document.querySelector('input')?.focus();
    },
  ],
  [
    'writes nothing',
    () => {
      field.select();
      announce('deleteContentBackward');
    },
  ],
  [
    'cannot be done at all',
    () => {
      field.readOnly = true;
      announce('insertText', 'a');
    },
  ],
])('an input that %s is left alone', async (_, act) => {
  act();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  expect(field.value).toBe('Ghi');
});
