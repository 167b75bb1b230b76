import { describe, expect, test } from 'vitest';
import { loadedBy, sizeProblems, sizesText } from './sizes';

test.each([
  ['at its limit', 30_000, []],
  ['over its limit', 30_001, ['article: 30.0 kB, over 30.0 kB']],
])('a script %s', (_name, bytes, problems) => {
  const sizes = [
    { name: 'article', bytes, limit: 30_000 },
    { name: 'popup', bytes: 9_000, limit: 70_000 },
  ];
  expect(sizeProblems(sizes)).toEqual(problems);
  expect(sizesText(sizes)).toBe('article 30.0 kB, popup 9.0 kB');
});

describe('what a page loads at once', () => {
  const files: Readonly<Record<string, string>> = {
    'popup.html': `<link rel="stylesheet" href="/assets/a.css"><script type="module" src="/chunks/popup.js"></script>`,
    'chunks/popup.js': `import{h}from"./preact.js";import"./side.js";const later=()=>import("./charts.js");`,
    'chunks/preact.js': `import{x}from"./side.js";export const h=x;`,
    'chunks/side.js': 'export const x=1;',
    'chunks/charts.js': 'export const c=1;',
    'assets/a.css': 'p{}',
    'bare.html': '<p>Nothing</p>',
  };
  const read = (path: string): string => files[path] ?? expect.fail(`reads ${path}`);

  test('is its HTML, its styles, its scripts and what they import, once', () => {
    expect(loadedBy('popup.html', read).sort()).toEqual([
      'assets/a.css',
      'chunks/popup.js',
      'chunks/preact.js',
      'chunks/side.js',
      'popup.html',
    ]);
  });

  test('is the page alone where it loads nothing', () => {
    expect(loadedBy('bare.html', read)).toEqual(['bare.html']);
  });
});
