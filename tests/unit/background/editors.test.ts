import { afterEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../lib/extension';
import { aBackground, frame, page, self } from './fakes';

const tabOne = page();
afterEach(() => vi.useRealTimers());

test('a word is good once, for a frame of the editor in the tab that asked', async () => {
  const { answers } = aBackground().start();
  const { nonce } = await answers.openEditor(undefined, tabOne);
  expect(await answers.greetEditor({ nonce }, frame(1))).toMatchObject({ tags: [] });
  expect(await answers.greetEditor({ nonce }, frame(1))).toBeNull();
});

test('of two frames that say the same word at once, one is the editor', async () => {
  const { answers } = aBackground().start();
  const { nonce } = await answers.openEditor(undefined, tabOne);
  const greetings = await Promise.all([
    answers.greetEditor({ nonce }, frame(1)),
    answers.greetEditor({ nonce }, frame(1)),
  ]);
  expect(greetings.filter((welcome) => welcome !== null)).toHaveLength(1);
});

test.each<[string, Sender]>([
  ['in another tab', frame(2)],
  ['of another extension', { ...frame(1), id: 'other' }],
  ['of another page of ours', { ...frame(1), url: `${self.origin}popup.html` }],
  ['of another origin', { ...frame(1), url: 'chrome-extension://owned/editor.html' }],
  ['with a longer path', { ...frame(1), url: `${self.origin}editor.html/x` }],
  ['without a tab', { ...frame(1), tab: undefined }],
])('a frame %s is a copy', async (_, sender) => {
  const { answers } = aBackground().start();
  const { nonce } = await answers.openEditor(undefined, tabOne);
  expect(await answers.greetEditor({ nonce }, sender)).toBeNull();
});

test('a word that nobody gave, or that is a minute old, opens nothing', async () => {
  const world = aBackground();
  const { answers } = world.start();
  const { nonce } = await answers.openEditor(undefined, tabOne);
  expect(await answers.greetEditor({ nonce: 'guessed' }, frame(1))).toBeNull();
  expect(await answers.greetEditor({ nonce: '' }, frame(1))).toBeNull();
  world.world.time += 61_000;
  expect(await answers.greetEditor({ nonce }, frame(1))).toBeNull();
});

test('a word outlives the worker; old ones are cleared away', async () => {
  const world = aBackground();
  const { nonce } = await world.start().answers.openEditor(undefined, tabOne);
  expect(await world.start().answers.greetEditor({ nonce }, frame(1))).not.toBeNull();
  await world.start().answers.openEditor(undefined, tabOne);
  world.world.time += 61_000;
  await world.start().answers.openEditor(undefined, tabOne);
  expect(world.session.items.size).toBe(1);
});

test('a page that lets nothing of ours be: the icon of its tab says so', async () => {
  const world = aBackground();
  await world.start().answers.reportTrouble(undefined, tabOne);
  expect(world.troubled).toEqual([tabOne.tab?.id]);
});

test('the editor’s own window needs no word', async () => {
  const world = aBackground();
  const { answers } = world.start();
  expect(await answers.openEditorWindow({ annotationId: 'a b' }, tabOne)).toBe(true);
  expect(world.windows).toEqual(['/editor.html?note=a%20b']);
  const own = { ...frame(9), url: `${self.origin}editor.html?note=a%20b`, frameId: 0 };
  expect(await answers.greetEditor({ nonce: '' }, own)).not.toBeNull();
});

test('the editor opens where the database is out of reach', async () => {
  const world = aBackground();
  const { answers } = world.start();
  world.world.fault = 'blocked';
  const { nonce } = await answers.openEditor(undefined, tabOne);
  expect(await answers.greetEditor({ nonce }, frame(1))).toMatchObject({
    settings: { ownLink: '' },
    tags: [],
    device: '',
  });
});

test('the editor opens before the page gives it up, though the database gives no answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const world = aBackground();
  const { answers } = world.start();
  world.world.fault = 'silent';
  const { nonce } = await answers.openEditor(undefined, tabOne);
  let welcome: unknown = null;
  void Promise.resolve(answers.greetEditor({ nonce }, frame(1))).then((given) => {
    welcome = given;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(welcome).toMatchObject({ tags: [] });
});
