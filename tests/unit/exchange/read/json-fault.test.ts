import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../../../lib/exchange/read/source/json-fault';
import { parseJsonText } from '../../../../lib/exchange/read/source/parse-json';
import { countedRuns } from '../../../counted-runs';
import { failure } from './importing';

test.each<[string, number | null]>([
  ['[]', null],
  [' {"a": [1, -2.5e3, true, null, "\\u00e1\\n"]} ', null],
  ['"\u0085 stays"', null],
  ['', 0],
  ['[1,]', 3],
  ['{"a"}', 4],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ['[1] 2', 4],
  ['[1', 2],
  ['{"a": "b', 6],
  ['["\\x"]', 1],
  ['["a\nb"]', 1],
  ['[01]', 2],
  ['{]', 1],
  [`${'['.repeat(99)}${']'.repeat(99)}`, null],
  ['['.repeat(5_000), 100],
])('%j', async (text, fault) => {
  expect(await jsonFault(text)).toBe(fault);
});

test('it takes what JSON.parse takes, and nothing else', async () => {
  const broken = countedRuns();
  const mutation = fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\\', '0', '\u0001'));
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 4 }), fc.option(mutation), async (json, change) => {
      const at = (change?.[0] ?? 0) % (json.length + 1);
      const text = change === null ? json : json.slice(0, at) + change[1] + json.slice(at + 1);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      broken.count(!isJson);
      expect((await jsonFault(text)) === null).toBe(isJson);
    }),
    { numRuns: 2_000 },
  );
  expect(broken.share()).toBeGreaterThan(0.3);
});

test('the place is told by line and column', async () => {
  expect(await failure(parseJsonText('[\n  1,\n  x]', 'a.json'))).toBe('damaged: a.json, 3:3');
});
