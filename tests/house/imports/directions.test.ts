import { describe, expect, test } from 'vitest';
import { readSources, type Sources } from '../sources';
import { reachProblems } from './chains';
import { directionProblems } from './directions';
import { importGraph } from './graph';
import { stageProblems } from './stages';
import { importTable, stages } from './table';

function importProblems(sources: Sources): string[] {
  const graph = importGraph(sources);
  return [...directionProblems(graph), ...stageProblems(graph), ...reachProblems(graph)];
}

test('this tree keeps to the table of imports', () => {
  expect(importProblems(readSources())).toEqual([]);
});

test('every place that the table names is there', () => {
  const paths = Object.keys(readSources());
  const folders = [
    ...Object.keys(importTable),
    ...Object.values(importTable).flat(),
    ...Object.entries(stages).flatMap(([room, names]) => names.map((name) => `${room}/${name}`)),
  ].filter((folder) => folder !== '*');
  expect(folders.filter((folder) => !paths.some((path) => path.startsWith(`${folder}/`)))).toEqual(
    [],
  );
});

const sound = {
  'lib/text/index.ts': `export { fold } from './fold';`,
  'lib/text/fold.ts': 'export const fold = 1;',
  'lib/records/index.ts': `import { fold } from '../text'; export const note = fold;`,
  'lib/store/index.ts': `import Dexie from 'dexie'; import { note } from '../records';`,
  'lib/citation/index.ts': 'export const find = 1;',
  'lib/article/page/identity/index.ts': `import { sha256 } from '@noble/hashes/sha2.js';`,
  'lib/exchange/index.ts': `import { note } from '../records';`,
  'lib/background/index.ts': `import '../article/page/identity'; import '../citation';`,
  'components/ui/Chip.tsx': 'export const Chip = () => <i />;',
  'components/page/Card.tsx': `import { Chip } from '../ui/Chip'; import { note } from '../../lib/records';`,
  'components/popup/App.tsx': `import { rows } from '../../lib/store';`,
  'entrypoints/background.ts': `import { rows } from '../lib/store';`,
  'components/editor/Field.tsx': `import { send } from '../../lib/extension';`,
  'lib/extension/index.ts': `import { note } from '../records'; export const send = note;`,
  'entrypoints/article/index.ts': `import { Card } from '../../components/page/Card'; import './paint.css';`,
};

test('lets the directions of the table pass', () => {
  expect(importProblems(sound)).toEqual([]);
});

describe('refuses', () => {
  const rows: readonly (readonly [string, string, string, RegExp])[] = [
    ['a wrong direction', 'lib/text/a.ts', `import '../records';`, /may not import lib\/records/],
    [
      'a wrong direction of types',
      'lib/article/a.ts',
      `import type { A } from '../store';`,
      /may not/,
    ],
    [
      'a re-export',
      'lib/anchor/a.ts',
      `export * from '../citation';`,
      /may not import lib\/citation/,
    ],
    [
      'a later load',
      'lib/anchor/a.ts',
      `void import('../citation');`,
      /may not import lib\/citation/,
    ],
    ['a side entrance', 'lib/records/a.ts', `import '../text/fold';`, /come in through/],
    [
      'a side door for others',
      'entrypoints/a.ts',
      `import '../lib/article/page/identity';`,
      /only lib\/background, lib\/store/,
    ],
    [
      'an entrypoint as a source',
      'lib/store/a.ts',
      `import '../../entrypoints/background';`,
      /nobody/,
    ],
    ['a test as a source', 'lib/store/a.ts', `import '../../tests/unit/a';`, /nobody imports/],
    ['an alias', 'lib/store/a.ts', `import '@/lib/records';`, /relative path/],
    ['an unknown folder', 'lib/helpers/a.ts', `import '../text';`, /not in the table/],
    ['the store on the page', 'components/page/a.ts', `import '../../lib/store';`, /may not/],
    ['the store in the frame', 'components/editor/a.ts', `import '../../lib/store';`, /may not/],
    ['the engine in exports', 'lib/exchange/a.ts', `import '../citation';`, /may not/],
    [
      'hashing of ids in the layout',
      'lib/records/a.ts',
      `import '../article/page/identity';`,
      /only lib\/background/,
    ],
    ['layout in the background', 'lib/background/a.ts', `import '../article';`, /may not/],
    ['a page drawn in the popup', 'components/popup/a.ts', `import '../page/Card';`, /may not/],
  ];
  test.each(rows)('%s', (_name, path, code, problem) => {
    const problems = importProblems({ ...sound, [path]: code });
    expect(problems.join('\n')).toMatch(problem);
  });
});

describe('follows chains at run time', () => {
  const chain = {
    ...sound,
    'entrypoints/article/index.ts': `import { Card } from '../../components/page/Card';`,
    'components/page/Card.tsx': `import { use } from '../ui/use';`,
  };

  test('to the database in the content script', () => {
    const problems = importProblems({
      ...chain,
      'components/ui/use.ts': `import { liveQuery } from 'dexie';`,
    });
    expect(problems).toContain(
      'dexie must not be reached: entrypoints/article/index.ts -> ' +
        'components/page/Card.tsx -> components/ui/use.ts -> dexie',
    );
  });

  const rows: readonly (readonly [what: string, file: string, code: string])[] = [
    ['lib/store', 'entrypoints/ui.ts', `import { rows } from '../lib/store';`],
    ['lib/store', 'entrypoints/guard.ts', `import { rows } from '../lib/store';`],
    ['lib/store', 'entrypoints/editor/main.tsx', `import { rows } from '../../lib/store';`],
    ['dexie', 'entrypoints/editor/main.tsx', `import Dexie from 'dexie';`],
    ['lib/citation', 'entrypoints/annotator/index.ts', `import '../../lib/citation';`],
    ['@noble/hashes', 'entrypoints/article/id.ts', `import '../../lib/article/page/identity';`],
    ['lib/citation/tokens', 'lib/exchange/a.ts', `import '../citation/tokens/tokens';`],
    ['fflate', 'entrypoints/second-opinion.ts', `void import('fflate');`],
  ];
  test.each(rows)('to %s from %s', (what, file, code) => {
    const problems = importProblems({ ...sound, [file]: code });
    const way = new RegExp(`^${what} must not be reached: ${file} -> `);
    expect(problems.filter((problem) => way.test(problem))).not.toEqual([]);
  });

  test('and lets the background hash and the frame ask', () => {
    const problems = importProblems({
      ...sound,
      'entrypoints/editor/main.tsx': `import '../../components/editor/Field';`,
      'entrypoints/background/index.ts': `import '../../lib/background';`,
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['types', `import type { Row } from '../../lib/store';`, 0],
    // verbatimModuleSyntax keeps such a statement, and the module runs.
    ['types beside a kept statement', `import { type Row } from '../../lib/store';`, 4],
  ])('and knows which %s are erased', (_name, code, count) => {
    expect(importProblems({ ...chain, 'components/ui/use.ts': code })).toHaveLength(count);
  });
});

describe('within a room', () => {
  const rows: readonly (readonly [
    what: string,
    from: string,
    to: string,
    problem: RegExp | null,
  ])[] = [
    ['a stage takes from the one before', 'runs/a', 'page/b', null],
    ['the root takes from any stage', 'a', 'again/b', null],
    ['no stage takes from a later one', 'page/a', 'runs/b', /runs comes after page/],
    ['nor from deep in a later one', 'words/a', 'page/identity/b', /page comes after words/],
    ['a new stage is put into the table', 'new/a', 'words/b', /new is not in the table/],
  ];
  test.each(rows)('%s', (_what, from, to, problem) => {
    const target = `lib/article/${to}.ts`;
    const way = `${'../'.repeat(from.split('/').length - 1) || './'}${to}`;
    const problems = importProblems({
      [`lib/article/${from}.ts`]: `import '${way}';`,
      [target]: '',
    });
    if (problem) expect(problems.join('\n')).toMatch(problem);
    else expect(problems).toEqual([]);
  });

  const root = { 'lib/anchor/a.ts': `import './decide/b';`, 'lib/anchor/decide/b.ts': '' };
  test.each([
    ['types from the root', `import type { A } from '../a';`, root, 0],
    ['values from a root that stands on a stage', `import { a } from '../a';`, root, 1],
    [
      'values from a root that needs none',
      `import { a } from '../a';`,
      { 'lib/anchor/a.ts': '' },
      0,
    ],
  ])('a stage imports %s', (_what, code, files, count) => {
    const problems = importProblems({ ...files, 'lib/anchor/text/c.ts': code } as Sources);
    expect(problems).toHaveLength(count);
  });
});
