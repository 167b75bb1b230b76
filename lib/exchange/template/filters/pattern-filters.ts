import type { Argument } from '../grammar/nodes';
import type { RegexRequest } from '../regex/regex';
import { templateLimits } from '../template-limits';
import type { Value } from '../values/value';
import { argument, type Filter, type FilterContext } from './filter';

const REGEX = /^\/([\s\S]+)\/([gimsuy]*)$/;
/** In words to look for, a backslash makes these signs stand for themselves. */
const ESCAPED = /\\([:|{}()'"\\])/g;

/** Runs it elsewhere, and leaves the value where that does not come to an end. */
async function asked(
  request: RegexRequest,
  text: string,
  { runRegex, effort, at }: FilterContext,
): Promise<Value> {
  const shown = `/${request.pattern}/${request.flags}`;
  if (!effort.mayRunPattern()) {
    effort.tell('pattern-too-slow', at, shown);
    return text;
  }
  const answer = await runRegex(request, templateLimits.patternMs);
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'list':
      return answer.list;
    case 'too-large':
      effort.fits(at, Number.POSITIVE_INFINITY);
      return text;
    case 'invalid':
    case 'too-slow':
      effort.tell(`pattern-${answer.kind}`, at, shown);
      return text;
  }
}

async function replacedBy(text: string, pair: Argument, context: FilterContext): Promise<string> {
  const by = pair.to ?? '';
  const [, pattern, flags = ''] = REGEX.exec(pair.text) ?? [];
  if (pattern !== undefined) {
    const replaced = await asked({ kind: 'replace', text, pattern, flags, by }, text, context);
    return typeof replaced === 'string' ? replaced : text;
  }
  const sought = pair.text.replace(ESCAPED, '$1');
  if (sought === '') return text;
  const parts = text.split(sought);
  context.effort.fits(context.at, text.length + parts.length * by.length);
  return parts.join(by);
}

const replace: Filter = async (text, args, context) => {
  let replaced = text;
  for (const pair of args) {
    context.effort.step(context.at, replaced.length);
    replaced = await replacedBy(replaced, pair, context);
  }
  return replaced;
};

/** One sign, or signs that mean nothing else, are looked for as they are; others are a regular expression. */
const split: Filter = (text, args, context) => {
  if (text === '') return [];
  const sign = argument(args, 0);
  if (sign === '') return [...text.slice(0, templateLimits.items)];
  if (sign.length === 1 || /^[\p{L}\p{N}\s,;:_-]+$/u.test(sign)) {
    return text.split(sign, templateLimits.items);
  }
  return asked({ kind: 'split', text, pattern: sign, flags: '' }, text, context);
};

export const patternFilters: Readonly<Record<string, Filter>> = { replace, split };
