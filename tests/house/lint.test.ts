import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const biome = resolve('node_modules/@biomejs/biome/bin/biome');

/** The rules of this project's lint that a tree of files breaks, each once. */
function brokenRules(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ben-le-lint-'));
  try {
    cpSync('biome.json', join(folder, 'biome.json'));
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--colors=off'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return [...new Set(`${stdout}${stderr}`.match(/(?<=lint\/\w+\/)\w+/g))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const none = 'export {};\n';

test.each([
  [
    'a circle of two files',
    ['noImportCycles'],
    { 'lib/text/a.ts': `import './b';`, 'lib/text/b.ts': `import './a';` },
  ],
  [
    'a circle of types',
    ['noImportCycles'],
    {
      'lib/text/a.ts': `import type { B } from './b';\nexport type A = B;`,
      'lib/text/b.ts': `export type { A } from './a';\nexport interface B { readonly b: 1 }`,
    },
  ],
  [
    'a circle through what is loaded later',
    ['noImportCycles'],
    { 'lib/text/a.ts': `void import('./b');`, 'lib/text/b.ts': `import './a';` },
  ],
  [
    'a room that imports an entrypoint',
    ['noRestrictedImports'],
    { 'lib/text/a.ts': `import '../../entrypoints/ui';`, 'entrypoints/ui.ts': none },
  ],
  [
    'a component that imports a test',
    ['noRestrictedImports'],
    { 'components/ui/a.ts': `import '../../tests/a';` },
  ],
  ['an alias', ['noRestrictedImports'], { 'lib/text/a.ts': `import '@/lib/records';` }],
  [
    'nothing where two ways meet',
    [],
    {
      'lib/text/a.ts': `import './b';\nimport './c';`,
      'lib/text/b.ts': `import './c';`,
      'lib/text/c.ts': none,
    },
  ],
])('lint refuses %s', (_what, rules, files) => {
  expect(brokenRules({ ...files })).toEqual(rules);
});
