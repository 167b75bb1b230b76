import { describe, expect, test } from 'vitest';
import { importProblems } from '../../../scripts/checks/imports.mjs';

const sound = {
  'lib/text/index.ts': `export { fold } from './fold';`,
  'lib/text/fold.ts': 'export const fold = 1;',
  'lib/records/index.ts': `import { fold } from '../text'; export const note = fold;`,
  'lib/store/index.ts': `import Dexie from 'dexie'; import { note } from '../records';`,
  'lib/citation/index.ts': 'export const find = 1;',
  'lib/citation/catalogue.ts': 'export const catalogue = 1;',
  'lib/citation/documents/index.ts': 'export const portals = 1;',
  'lib/article/page/identity/index.ts': `import { sha256 } from '@noble/hashes/sha2.js';`,
  'lib/exchange/index.ts': `import { portals } from '../citation/documents';`,
  'lib/background/index.ts': `import '../article/page/identity'; import '../citation'; import '../citation/catalogue';`,
  'components/ui/Chip.tsx': 'export const Chip = () => <i />;',
  'components/page/Card.tsx': `import { Chip } from '../ui/Chip'; import { note } from '../../lib/records';`,
  'components/popup/App.tsx': `import { rows } from '../../lib/store';`,
  'entrypoints/background.ts': `import { rows } from '../lib/store'; import { catalogue } from '../lib/citation/catalogue';`,
  'entrypoints/background/more.ts': `import '../../lib/citation/catalogue';`,
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
      `import '../lib/citation/catalogue';`,
      /only lib\/background, entry/,
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
    ['lib/citation', 'entrypoints/annotator/index.ts', `import '../../lib/citation/documents';`],
    ['@noble/hashes', 'entrypoints/article/id.ts', `import '../../lib/article/page/identity';`],
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

describe('reports circles', () => {
  test.each([
    ['of two files', { 'lib/text/a.ts': `import './b';`, 'lib/text/b.ts': `import './a';` }, 1],
    [
      'of types',
      {
        'lib/text/a.ts': `import type { B } from './b';`,
        'lib/text/b.ts': `export type { A } from './a';`,
      },
      1,
    ],
    [
      'that a way leads into, once',
      {
        'lib/text/0.ts': `import './a';`,
        'lib/text/a.ts': `import './b';`,
        'lib/text/b.ts': `import './c';`,
        'lib/text/c.ts': `import './a';`,
      },
      1,
    ],
    [
      'two of them',
      {
        'lib/text/a.ts': `import './b';`,
        'lib/text/b.ts': `import './a'; import './c';`,
        'lib/text/c.ts': `import './d';`,
        'lib/text/d.ts': `void import('./c');`,
      },
      2,
    ],
    [
      'and no way that only meets itself again',
      {
        'lib/text/a.ts': `import './b'; import './c';`,
        'lib/text/b.ts': `import './d';`,
        'lib/text/c.ts': `import './d';`,
        'lib/text/d.ts': '',
      },
      0,
    ],
  ])('%s', (_name, files, count) => {
    const problems = importProblems({ ...files } as Record<string, string>);
    expect(problems).toHaveLength(count);
  });

  test('file by file', () => {
    expect(
      importProblems({ 'lib/text/a.ts': `import './b';`, 'lib/text/b.ts': `import './a';` }),
    ).toEqual(['a circle of imports: lib/text/a.ts -> lib/text/b.ts -> lib/text/a.ts']);
  });
});
