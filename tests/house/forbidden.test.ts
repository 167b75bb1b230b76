import { describe, expect, test } from 'vitest';
import { forbiddenUses } from './forbidden';
import { readSources } from './sources';

test('this tree writes no markup from text, runs no text as code and reaches no network', () => {
  const sources = Object.entries(readSources());
  expect(sources.flatMap(([path, code]) => forbiddenUses(path, code))).toEqual([]);
});

describe('refuses', () => {
  test.each([
    ['element.innerHTML = text;'],
    ['element.innerHTML += text;'],
    [`element['innerHTML'] = text;`],
    ['element.outerHTML = text;'],
    ['frame.srcdoc = text;'],
    [`element.insertAdjacentHTML('beforeend', text);`],
    ['range.createContextualFragment(text);'],
    ['document.write(text);'],
    ['const view = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    [`h('p', { dangerouslySetInnerHTML: { __html: text } });`],
    ['eval(text);'],
    ['globalThis.eval(text);'],
    ['new Function(text);'],
    ['await fetch(url);'],
    ['await window.fetch(url);'],
    [`await fetch('https://example.org/');`],
    ['new XMLHttpRequest();'],
    ['new WebSocket(url);'],
    ['new EventSource(url);'],
    ['navigator.sendBeacon(url);'],
  ])('%s', (code) => {
    expect(forbiddenUses('a.tsx', code)).toHaveLength(1);
  });
});

describe('lets pass', () => {
  test.each([
    ['const before = document.documentElement.outerHTML;'],
    [`await fetch(browser.runtime.getURL('/packs/vn.json'));`],
    ['element.textContent = text;'],
    ['await writer.write(text);'],
    ['// element.innerHTML = text'],
    [`const words = 'eval(text) and innerHTML = 1';`],
    ['await store.fetch(id);'],
  ])('%s', (code) => {
    expect(forbiddenUses('a.ts', code)).toEqual([]);
  });
});

test('names the file and the line', () => {
  expect(forbiddenUses('lib/a.ts', '\n\neval(text);')).toEqual([
    'lib/a.ts:3: eval() runs text as code',
  ]);
});
