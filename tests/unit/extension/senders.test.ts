import { expect, test } from 'vitest';
import { isTrusted, type Sender } from '../../../lib/extension/senders';

const self = { id: 'own', origin: 'chrome-extension://own/' };
const tab = { id: 7 };
const page: Sender = { id: 'own', url: 'https://nhandan.vn/a', frameId: 0, tab };

test.each<[string, 'page' | 'extension', Sender, boolean]>([
  ['the content script of a page', 'page', page, true],
  ['another extension', 'page', { ...page, id: 'other' }, false],
  ['a frame in a page', 'page', { ...page, frameId: 3 }, false],
  ['something without a tab', 'page', { ...page, tab: undefined }, false],
  ['a file', 'page', { ...page, url: 'file:///a.html' }, false],
  [
    'an extension page in a tab, as a page',
    'page',
    { ...page, url: 'chrome-extension://own/popup.html' },
    false,
  ],
  [
    'an extension page in a tab',
    'extension',
    { id: 'own', url: 'chrome-extension://own/popup.html', tab },
    true,
  ],
  [
    'the editor’s frame in a page',
    'extension',
    { id: 'own', url: 'chrome-extension://own/editor.html#word', frameId: 4, tab },
    true,
  ],
  [
    'the editor’s frame, as a page',
    'page',
    { id: 'own', url: 'chrome-extension://own/editor.html#word', frameId: 4, tab },
    false,
  ],
  ['the popup', 'extension', { id: 'own', url: 'chrome-extension://own/popup.html' }, true],
  ['the worker', 'extension', { id: 'own' }, true],
  ['a content script, as the extension', 'extension', page, false],
  ['a content script without an address', 'extension', { id: 'own', tab }, false],
  [
    'a look-alike origin',
    'extension',
    { id: 'own', url: 'chrome-extension://owned/popup.html' },
    false,
  ],
  ['nobody', 'extension', {}, false],
])('%s with %s trust', (_, trust, sender, expected) => {
  expect(isTrusted(trust, sender, self)).toBe(expected);
});
