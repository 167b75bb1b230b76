import { expect, test } from 'vitest';
import { copyText } from '../../../components/page/copy-text';
import type { Guard } from '../../../components/page/guard';

const guard = (): Guard => ({ active: null, copying: null, listen: () => {} });

/** An http page: it has no asynchronous clipboard. `copy` is what the browser does when it is told to copy. */
const httpPage = (copy: () => boolean): Document =>
  ({ defaultView: { navigator: {} }, execCommand: copy }) as unknown as Document;

/** A copy event whose clipboard keeps, or does not keep, what is put on it. */
const event = (keeps: boolean): ClipboardEvent => {
  let kept = '';
  const clipboardData = {
    setData: (_: string, text: string) => {
      if (keeps) kept = text;
    },
    getData: () => kept,
  };
  return {
    clipboardData,
    stopImmediatePropagation: () => {},
    preventDefault: () => {},
  } as unknown as ClipboardEvent;
};

test.each<[string, (held: Guard) => boolean, boolean]>([
  [
    'the event came to us and took the text',
    (held) => {
      held.copying?.(event(true));
      return true;
    },
    true,
  ],
  ['the page stopped the event before us', () => true, false],
  [
    'the event took nothing',
    (held) => {
      held.copying?.(event(false));
      return true;
    },
    false,
  ],
  [
    'the browser did not copy',
    (held) => {
      held.copying?.(event(true));
      return false;
    },
    false,
  ],
])('%s', async (_, copy, expected) => {
  const held = guard();
  expect(
    await copyText(
      'lời trích',
      httpPage(() => copy(held)),
      held,
    ),
  ).toBe(expected);
  expect(held.copying).toBeNull();
});
