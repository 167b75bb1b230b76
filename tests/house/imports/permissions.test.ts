import { expect, test } from 'vitest';
import { readSources } from '../sources';
import { importGraph } from './graph';
import { unusedPermissions } from './permissions';

test('every permission of the table is used', () => {
  expect(unusedPermissions(importGraph(readSources()))).toEqual([]);
});

test('names the permissions that nobody uses', () => {
  const door = 'lib/article/page/identity/index.ts';
  const graph = importGraph({
    'lib/text/index.ts': '',
    'lib/article/index.ts': `import '../text';`,
    'lib/store/index.ts': `import '../article/page/identity';`,
    [door]: '',
  });
  const unused = unusedPermissions(graph);
  expect(unused).toContain('lib/anchor need not import lib/text');
  expect(unused).toContain(`lib/background need not import ${door}`);
  expect(unused).not.toContain('lib/article need not import lib/text');
  expect(unused).not.toContain(`lib/store need not import ${door}`);
});
