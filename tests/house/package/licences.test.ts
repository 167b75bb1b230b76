import { describe, expect, test } from 'vitest';
import { licencesText, packageFolder } from '../../../scripts/licences.mjs';
import { importedPackages, licenceProblems } from './licences';

test.each([
  ['/a/node_modules/preact/hooks/dist/hooks.mjs', '/a/node_modules/preact'],
  ['/a/node_modules/@noble/hashes/sha2.js', '/a/node_modules/@noble/hashes'],
  [
    '/a/node_modules/wxt/node_modules/@wxt-dev/browser/src/index.mjs',
    '/a/node_modules/wxt/node_modules/@wxt-dev/browser',
  ],
  ['C:\\a\\node_modules\\preact\\index.mjs', 'C:\\a\\node_modules\\preact'],
  ['/a/lib/text/fold.ts', null],
  ['\0rolldown/runtime.js', null],
  ['\0/a/node_modules/preact/index.mjs?commonjs', null],
])('the package of %s is %s', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

const preact = { name: 'preact', version: '11.2.0', licence: 'MIT', text: 'Permission is granted' };

test('the text has every package, our own licence and the list of suffixes', () => {
  const text = licencesText([preact]);
  expect(text).toContain('preact 11.2.0: MIT\n\nPermission is granted');
  expect(text).toMatch(/^Bên Lề: MIT/);
  expect(licenceProblems(text, ['preact'])).toEqual([]);
});

test('the terms of the MIT licence stand once, the holders each', () => {
  const own = licencesText([]);
  const terms = own.slice(own.indexOf('Permission is hereby'), own.indexOf('SOFTWARE.') + 9);
  const text = licencesText([
    { ...preact, text: `Copyright (c) 2015 Somebody\n\n${terms.replaceAll('\n', ' ')}\n\nMore.` },
  ]);
  expect(text.split('Permission is hereby')).toHaveLength(2);
  expect(text).toContain('Copyright (c) 2015 Somebody');
  expect(text).toContain('More.');
});

test('a package without a text stops the build', () => {
  expect(() => licencesText([{ ...preact, text: null }])).toThrow(/preact 11.2.0/);
});

test('what is missing is named', () => {
  expect(licenceProblems('preact 11.2.0: MIT', ['preact', 'dexie'])).toEqual([
    'licences.txt does not name dexie',
    'licences.txt does not name Public Suffix List',
  ]);
});

describe('packages that sources import', () => {
  test.each([
    [`import { h } from 'preact';`, ['preact']],
    [`import { useState } from 'preact/hooks'; import 'preact';`, ['preact']],
    [`export { sha256 } from '@noble/hashes/sha2.js';`, ['@noble/hashes']],
    [`void import('fflate');`, ['fflate']],
    [`import type { Table } from 'dexie';`, []],
    [`import { a } from './a'; import { i18n } from '#i18n';`, []],
  ])('%s', (code, packages) => {
    expect(importedPackages({ 'lib/a.ts': code })).toEqual(packages);
  });
});
