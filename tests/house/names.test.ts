import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { duplicateNames, misplacedTypes, readGlossary, typesOfDoors } from './names';
import { readSources } from './sources';

const sources = readSources();
const glossary = readGlossary(readFileSync('docs/glossary.md', 'utf8'));
const nouns = glossary.rows.map(({ noun }) => noun);
const types = glossary.rows.flatMap((row) => row.types);

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
    expect(nouns.length).toBeGreaterThan(40);
    expect(nouns.filter((noun, at) => nouns.indexOf(noun) !== at)).toEqual([]);
  });

  test('the glossary names every type that a door of lib gives out', () => {
    expect(typesOfDoors(sources).length).toBeGreaterThan(80);
    expect(typesOfDoors(sources).filter((name) => !types.includes(name))).toEqual([]);
  });

  test('every type that the glossary names stands where its row says', () => {
    expect(misplacedTypes(sources, glossary.rows)).toEqual([]);
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
    '| noun | what it is | types | where |',
    '| --- | --- | --- | --- |',
    '| span | a stretch of `text` | `Span`, `BlockSpan` | `lib/anchor/text`, `lib/a.ts` |',
    '## One thing in two rooms',
    '| name | why |',
    '| --- | --- |',
    '| `Clock` | both tell time |',
  ].join('\n');
  expect(readGlossary(markdown)).toEqual({
    rows: [{ noun: 'span', types: ['Span', 'BlockSpan'], places: ['lib/anchor/text', 'lib/a.ts'] }],
    allowed: ['Clock'],
  });
});

test.each([
  ['a type in the file of its row', 'lib/text/span.ts', []],
  ['a type in a folder of its row', 'lib/anchor/text/span.ts', []],
  ['a type elsewhere', 'lib/records/span.ts', ['Span']],
  ['a folder whose name only begins alike', 'lib/anchor/texts/span.ts', ['Span']],
  ['a type that is nowhere', null, ['Span']],
])('%s', (_, path, names) => {
  const sources = path === null ? {} : { [path]: 'export interface Span {}' };
  const row = { noun: 'span', types: ['Span'], places: ['lib/text/span.ts', 'lib/anchor/text'] };
  expect(misplacedTypes(sources, [row]).map(({ name }) => name)).toEqual(names);
});
