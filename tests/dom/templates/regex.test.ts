import { afterEach, expect, test } from 'vitest';
import { openRegexRunner, type RegexRequest } from '../../../lib/exchange';
import { templateLimits } from '../../../lib/exchange/template/template-limits';

let started = 0;
const runner = openRegexRunner(() => {
  started++;
  return new Worker(new URL('./regex-worker.ts', import.meta.url), { type: 'module' });
});
afterEach(() => runner.close());

const replace = (text: string, pattern: string, by: string, flags = 'g'): RegexRequest => ({
  kind: 'replace',
  text,
  pattern,
  flags,
  by,
});
const run = (request: RegexRequest) => runner.run(request, templateLimits.patternMs);
/** Tries about 2^40 ways through the text. */
const endless = replace(`${'a'.repeat(40)}!`, '^(a+)+$', '');

test('answers in the order in which it was asked', async () => {
  started = 0;
  const answers = await Promise.all([
    run(replace('chợ quê', '[êợ]', '*')),
    run({ kind: 'split', text: 'a1b2', pattern: '\\d', flags: '' }),
    run(replace('x', '(', '')),
  ]);
  expect(answers).toEqual([
    { kind: 'text', text: 'ch* qu*' },
    { kind: 'list', list: ['a', 'b', ''] },
    { kind: 'invalid' },
  ]);
  expect(started).toBe(1);
});

test('an expression that does not end is ended, and the next one has a new worker', async () => {
  started = 0;
  const answers = await Promise.all([run(endless), run(replace('ab', 'b', 'c')), run(endless)]);
  expect(answers).toEqual([
    { kind: 'too-slow' },
    { kind: 'text', text: 'ac' },
    { kind: 'too-slow' },
  ]);
  expect(started).toBe(2);
});

test('what grows beyond the limit is refused', async () => {
  const grown = replace('a'.repeat(100), 'a', 'x'.repeat(90_000));
  expect(await runner.run(grown, 10_000)).toEqual({ kind: 'too-large' });
});

test('a worker that cannot be started is no error', async () => {
  const none = openRegexRunner(() => {
    throw new TypeError('not trusted');
  });
  expect(await none.run(replace('a', 'a', 'b'), 200)).toEqual({ kind: 'too-slow' });
});
