import '../messages';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clearLeftBehind } from '../../../components/page/frame/left-behind';
import { aView } from './fixture';
import { noteView, openPage } from './stand-in';

/** What stands in the page once the browser has ended the scripts that drew it: nobody puts it back, nobody listens. */
function leftBehindOf({ root }: ReturnType<typeof openPage>): HTMLElement {
  const host = document.createElement('div');
  const dead = host.attachShadow({ mode: 'open' });
  dead.append(...[...root().childNodes].map((node) => node.cloneNode(true)));
  document.documentElement.append(host);
  onTestFinished(() => host.remove());
  return host;
}

/** Firefox gives closed roots to an extension; one that is alive is not of those that it meets. */
const clear = (): void => clearLeftBehind(document, ({ shadowRoot }) => shadowRoot);

test('what an ended Bên Lề drew goes; what is the page’s stays', () => {
  const theirs = document.createElement('div');
  theirs.attachShadow({ mode: 'open' }).append(document.createElement('div'));
  document.documentElement.append(theirs);
  onTestFinished(() => theirs.remove());
  const opened = openPage();
  opened.mounted.show(aView({ notice: { kind: 'copied' } }));
  const left = leftBehindOf(opened);

  clear();
  expect(left.isConnected).toBe(false);
  expect(theirs.isConnected).toBe(true);
});

const SLOW = { timeout: 12_000 };

test('a card with words that are not on disk stays until its frame shows nothing any more', async () => {
  const opened = openPage();
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  opened.background.writes = 'silent';
  await userEvent.keyboard(' thêm');
  await expect.poll(() => opened.asked).toContainEqual(['editorState', true]);

  const left = leftBehindOf(opened);
  clear();
  expect(left.isConnected).toBe(true);
  left.shadowRoot?.querySelector('iframe')?.contentWindow?.location.reload();
  await expect.poll(() => left.isConnected).toBe(false);
});

test('a card whose words are on disk goes', async () => {
  const opened = openPage();
  opened.mounted.show(aView({ open: noteView() }));
  await expect.poll(() => opened.field()?.value, SLOW).toBe('Ghi');
  await userEvent.keyboard(' thêm');
  await expect
    .poll(() => opened.asked.slice(-2), SLOW)
    .toEqual([
      ['editorState', true],
      ['editorState', false],
    ]);
  const left = leftBehindOf(opened);
  clear();
  expect(left.isConnected).toBe(false);
});
