import { describe, expect, test } from 'vitest';
import { importProblems } from '../../../scripts/checks/imports.mjs';

const sound = {
  'lib/text/index.ts': `export { fold } from './fold';`,
  'lib/text/fold.ts': 'export const fold = 1;',
  'lib/records/index.ts': `import { fold } from '../text'; export const note = fold;`,
  'lib/store/index.ts': `import Dexie from 'dexie'; import { note } from '../records';`,
  'lib/citation/index.ts': 'export const find = 1;',
  'lib/citation/catalogue.ts': 'export const catalogue = 1;',
  'components/ui/Chip.tsx': 'export const Chip = () => <i />;',
  'components/page/Card.tsx': `import { Chip } from '../ui/Chip'; import { note } from '../../lib/records';`,
  'components/popup/App.tsx': `import { rows } from '../../lib/store';`,
  'entrypoints/background.ts': `import { rows } from '../lib/store'; import { catalogue } from '../lib/citation/catalogue';`,
  'entrypoints/background/more.ts': `import '../../lib/citation/catalogue';`,
  'entrypoints/article/index.ts': `import { Card } from '../../components/page/Card'; import './paint.css';`,
};

test('lets the directions of the table pass', () => {
  expect(importProblems(sound)).toEqual([]);
});

describe('refuses', () => {
  const rows: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a wrong direction',
      'lib/text/a.ts',
      `import '../records';`,
      /may not import lib\/annotation/,
    ],
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
      /only entry/,
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

  test('to the store from a script of one file that runs in a page', () => {
    const problems = importProblems({
      ...sound,
      'entrypoints/ui.ts': `import { rows } from '../lib/store';`,
    });
    expect(problems).toContain(
      'lib/store must not be reached: entrypoints/ui.ts -> lib/store/index.ts',
    );
  });

  test.each([
    ['types', `import type { Row } from '../../lib/store';`, 0],
    // verbatimModuleSyntax keeps such a statement, and the module runs.
    ['types beside a kept statement', `import { type Row } from '../../lib/store';`, 4],
  ])('and knows which %s are erased', (_name, code, count) => {
    expect(importProblems({ ...chain, 'components/ui/use.ts': code })).toHaveLength(count);
  });
});
