import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptional } from '../../scripts/missing-optional.mjs';

test('npm ci takes this lockfile; if not, run node scripts/lockfile.mjs', () => {
  expect(missingOptional(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
});

test('the lockfile is of the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0' } };

test.each([
  ['beside its owner', { 'node_modules/tool': tool, 'node_modules/tool-linux': {} }, []],
  [
    'within its owner',
    { 'node_modules/tool': tool, 'node_modules/tool/node_modules/tool-linux': {} },
    [],
  ],
  [
    'further up than its owner',
    { 'node_modules/a/node_modules/tool': tool, 'node_modules/tool-linux': {} },
    [],
  ],
  ['nowhere', { 'node_modules/tool': tool }, ['tool-linux']],
  [
    'only where it is not found',
    { 'node_modules/tool': tool, 'node_modules/b/node_modules/tool-linux': {} },
    ['tool-linux'],
  ],
  [
    'of any version',
    { 'node_modules/tool': { ...tool, optionalDependencies: { fsevents: '~2.3.2' } } },
    [],
  ],
])('an optional package %s', (_name, packages, missing) => {
  expect(missingOptional({ packages }).map(({ name }) => name)).toEqual(missing);
});
