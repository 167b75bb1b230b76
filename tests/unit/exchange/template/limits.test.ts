import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterNames, type RunRegex, variableNames } from '../../../../lib/exchange';
import { templateLimits } from '../../../../lib/exchange/template/template-limits';
import { countedRuns } from '../../../counted-runs';
import { anyText } from '../context';
import { filledIn } from './fill';

const word = fc.constantFrom(
  ...variableNames,
  'letters',
  'person',
  'x',
  'loop.index',
  '"a"',
  '5',
  '',
);
const sign = fc.constantFrom(
  '|',
  ':',
  ',',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  ' == ',
  ' and ',
  '??',
  '-',
  '=>',
  '.',
);
const code = fc
  .array(fc.oneof(word, sign, fc.constantFrom(...filterNames), anyText), { maxLength: 6 })
  .map((parts) => parts.join(''));
const output = fc
  .tuple(
    word,
    fc.array(fc.tuple(fc.constantFrom(...filterNames), fc.oneof(fc.constant(''), code)), {
      maxLength: 4,
    }),
  )
  .map(([name, filters]) => {
    const chain = filters.map(([filter, args]) =>
      args === '' ? `|${filter}` : `|${filter}:${args}`,
    );
    return `{{${name}${chain.join('')}}}`;
  });
const tag = fc.oneof(
  fc.constantFrom(
    '{% endif %}',
    '{% endfor %}',
    '{% else %}',
    '{% for x in letters %}',
    '{% if title %}',
  ),
  code.map((inner) => `{% ${inner} %}`),
  code.map((inner) => `{% set x = ${inner} %}`),
);
const quoted = anyText.map((text) => JSON.stringify(text));
/** What can be understood, whatever is in it. */
const sound = fc
  .tuple(
    fc.constantFrom(...variableNames, 'letters', 'person', 'highlights'),
    fc.array(fc.tuple(fc.constantFrom(...filterNames), fc.array(quoted, { maxLength: 3 })), {
      maxLength: 4,
    }),
  )
  .map(([name, filters]) => {
    const chain = filters.map(([filter, args]) =>
      args.length === 0 ? `|${filter}` : `|${filter}:(${args.join(args.length === 2 ? ':' : ',')})`,
    );
    return `{{${name}${chain.join('')}}} {% for x in ${name}${chain.join('')} %}{{x}}{% endfor %}`;
  });
/** Without expressions that might not end: those are for the worker. */
const anyTemplate = fc
  .oneof(
    fc.array(sound, { maxLength: 4 }),
    fc.array(
      fc.oneof(
        output,
        tag,
        anyText,
        code.map((inner) => `{{${inner}}}`),
      ),
      { maxLength: 8 },
    ),
  )
  .map((parts) => parts.join(''));
const never: RunRegex = async () => ({ kind: 'invalid' });

test('any text is a template: it ends, without an error, within its limits', async () => {
  const runs = countedRuns();
  await fc.assert(
    fc.asyncProperty(anyTemplate, async (source) => {
      const { text, problems } = await filledIn(source, {}, never);
      runs.count(text !== '' && source.includes('{{'));
      expect(text.length).toBeLessThanOrEqual(templateLimits.output);
      expect(problems.length).toBeLessThanOrEqual(templateLimits.problems + 1);
      for (const { at } of problems) expect(at).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: 2_000 },
  );
  expect(runs.share()).toBeGreaterThan(0.2);
});

test('text without braces stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyText.filter((text) => !/\{[{%]/.test(text)),
      async (text) => {
        expect(await filledIn(text)).toEqual({ text, problems: [] });
      },
    ),
  );
});

const many = Array.from({ length: 1_000 }, (_, index) => index);
const deep = (count: number, open: string, close: string) =>
  open.repeat(count) + close.repeat(count);

test.each([
  ['a long template', 'a'.repeat(templateLimits.source + 1), 'template-too-long'],
  ['blocks within blocks', deep(41, '{% if title %}', '{% endif %}'), 'too-deep'],
  ['brackets within brackets', `{{${deep(41, '(', ')')}}}`, 'too-deep'],
  ['nots of nots', `{% if ${'!'.repeat(50)}title %}{% endif %}`, 'too-deep'],
  [
    'loops within loops',
    `${'{% for x in many %}'.repeat(3)}{{x}}${'{% endfor %}'.repeat(3)}`,
    'too-much-work',
  ],
  [
    'a value that doubles',
    `{% set x = "aaaaaaaaaa" %}${'{% set x = x|replace:"a":"aaaaaaaaaa" %}'.repeat(12)}{{x}}`,
    'too-large',
  ],
  [
    'a value that doubles by an expression',
    `{% set x = "aaaaaaaaaa" %}${'{% set x = x|replace:"/a/g":"$&$&$&$&$&$&$&$&$&$&" %}'.repeat(12)}{{x}}`,
    'too-large',
  ],
  ['a long separator', `{{many|join:"${'a'.repeat(90_000)}"}}`, 'too-large'],
  ['a long map', `{{many|map:x => "${'a'.repeat(90_000)}"}}`, 'too-large'],
  ['a long text in a loop', `{% for x in many %}${'a'.repeat(90_000)}{% endfor %}`, 'too-large'],
  [
    'long values read again and again',
    `{% set x = many|join:"${'a'.repeat(4_000)}" %}{% for y in many %}{% if x|length == 1 %}{% endif %}{% endfor %}`,
    'too-much-work',
  ],
])('%s: %#', async (_, source, kind) => {
  const { text, problems } = await filledIn(source, { many });
  expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  expect(text.length).toBeLessThanOrEqual(templateLimits.output);
});

test('values nested deeper than the stack end the filling in', async () => {
  const nested = deep(200_000, '[', ']');
  const { problems } = await filledIn('{{x|first}}{{x|list}}', { x: nested });
  expect(problems.map(({ kind }) => kind)).toEqual(['too-large']);
});

test('after three expressions that were too slow no further one is run', async () => {
  let asked = 0;
  const slow: RunRegex = async () => {
    asked++;
    return { kind: 'too-slow' };
  };
  const one = (letter: string) => `{{title|replace:"/(${letter}+)+$/":"x"}}`;
  const { text, problems } = await filledIn([...'abcdef'].map(one).join(''), { title: 'á' }, slow);
  expect(asked).toBe(3);
  expect(text).toBe('áááááá');
  expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual(
    [...'abcdef'].map((letter) => ['pattern-too-slow', `/(${letter}+)+$/`]),
  );
});
