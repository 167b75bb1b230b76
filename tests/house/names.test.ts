import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { duplicateNames, exportedTypes, readGlossary, typesOfDoors } from './names';
import { readSources } from './sources';

const sources = readSources();
const glossary = readGlossary(readFileSync('docs/glossary.md', 'utf8'));

describe('one word, one thing', () => {
  test('no file name stands in two folders of lib, and no name is exported by two files', () => {
    const duplicates = duplicateNames(sources).filter(
      ({ name }) => !glossary.allowed.includes(name),
    );
    expect(duplicates).toEqual([]);
  });

  test('the glossary lets three names at the most have two places, and each of them has', () => {
    expect(glossary.allowed.length).toBeLessThanOrEqual(3);
    const names = duplicateNames(sources).map(({ name }) => name);
    expect(glossary.allowed.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('a noun has one row in the glossary', () => {
    expect(glossary.nouns.length).toBeGreaterThan(40);
    expect(glossary.nouns.filter((noun, at) => glossary.nouns.indexOf(noun) !== at)).toEqual([]);
  });

  test('the glossary names every type that a door of lib gives out', () => {
    expect(typesOfDoors(sources).length).toBeGreaterThan(80);
    expect(typesOfDoors(sources).filter((name) => !glossary.types.includes(name))).toEqual([]);
  });

  test('every type that the glossary names exists', () => {
    const all = new Set(Object.values(sources).flatMap(exportedTypes));
    expect(glossary.types.filter((name) => !all.has(name))).toEqual([]);
  });
});

test.each([
  [
    'a file name in two rooms',
    { 'lib/text/fold.ts': '', 'lib/anchor/align/fold.ts': '' },
    ['fold.ts'],
  ],
  ['doors', { 'lib/text/index.ts': '', 'lib/anchor/index.ts': '' }, []],
  [
    'the same file in two packs',
    { 'lib/citation/packs/vn/read.ts': '', 'lib/citation/packs/eu/read.ts': '' },
    [],
  ],
  [
    'a file of a pack and one elsewhere',
    { 'lib/citation/packs/vn/read.ts': '', 'lib/annotator/read.ts': '' },
    ['read.ts'],
  ],
  [
    'a file name twice in one pack',
    { 'lib/citation/packs/vn/a/read.ts': '', 'lib/citation/packs/vn/b/read.ts': '' },
    ['read.ts'],
  ],
  [
    'a type name in two rooms',
    { 'lib/text/a.ts': 'export interface Page {}', 'lib/anchor/b.ts': 'export type Page = 1;' },
    ['Page'],
  ],
  [
    'a type that a door passes on',
    {
      'lib/text/a.ts': 'export interface Page {}',
      'lib/text/index.ts': "export type { Page } from './a';",
    },
    [],
  ],
  [
    'a type that is not exported',
    { 'lib/text/a.ts': 'interface Page {}', 'lib/text/b.ts': 'export type Page = 1;' },
    [],
  ],
  [
    'a function in two rooms',
    {
      'lib/text/a.ts': 'export const hostOf = 1;',
      'lib/anchor/b.ts': 'export function hostOf() {}',
    },
    ['hostOf'],
  ],
  [
    'a constant that is read behind the name of its file',
    {
      'lib/text/a.ts': 'export const LINK = 1;',
      'lib/text/b.ts': 'export const LINK = 2;',
      'lib/text/c.ts': "import * as A from './a';\nimport { LINK } from './b';",
    },
    [],
  ],
  [
    'one that is also read without it',
    {
      'lib/text/a.ts': 'export const LINK = 1;',
      'lib/text/b.ts': 'export const LINK = 2;',
      'lib/text/c.ts': "import * as A from './a';\nimport { LINK } from './a';",
    },
    ['LINK'],
  ],
  ['a component', { 'components/popup/a.ts': '', 'components/page/a.ts': '' }, []],
])('%s', (_, files: Record<string, string>, names) => {
  expect(duplicateNames(files).map(({ name }) => name)).toEqual(names);
});

test('the glossary is read by its rows', () => {
  const markdown = [
    '| noun | what it is | types |',
    '| --- | --- | --- |',
    '| span | a stretch | `Span`, `BlockSpan` |',
    '## One thing in two rooms',
    '| name | why |',
    '| --- | --- |',
    '| `Clock` | both tell time |',
  ].join('\n');
  expect(readGlossary(markdown)).toEqual({
    nouns: ['span'],
    types: ['Span', 'BlockSpan'],
    allowed: ['Clock'],
  });
});
