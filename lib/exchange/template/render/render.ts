/*
 * In: a template, variables, and who runs regular expressions.
 * Out: the text, and what went wrong; never an error of the template's making.
 */
import type { Expression, TemplateNode } from '../grammar/nodes';
import { parseTemplate } from '../grammar/parse';
import { type TemplateProblem, TemplateStop } from '../problem';
import type { RunRegex } from '../regex/regex';
import { templateLimits } from '../template-limits';
import { asText, isThere, itemsIn, type Value } from '../values/value';
import { openEffort } from './effort';
import { type Evaluation, evaluate, type Variables } from './evaluate';

export interface RenderParts {
  readonly variables: Variables;
  readonly runRegex: RunRegex;
  /** The article's address, for links. */
  readonly url: string;
}

export interface Rendered {
  readonly text: string;
  readonly problems: readonly TemplateProblem[];
}

/**
 * Fills a template in. One that cannot be understood gives no text, and the first thing that is wrong; one that reaches a
 * limit gives what came until then.
 */
export async function render(source: string, parts: RenderParts): Promise<Rendered> {
  const effort = openEffort();
  const pieces: string[] = [];
  try {
    const run: Evaluation = {
      variables: new Map(parts.variables),
      effort,
      filters: { runRegex: parts.runRegex, url: parts.url },
    };
    await printAll(parseTemplate(source), run, pieces);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    effort.problems.push(problem);
  }
  return { text: pieces.join(''), problems: effort.problems };
}

function problemOf(error: unknown): TemplateProblem | null {
  if (error instanceof TemplateStop) return error.problem;
  // Texts beyond what the browser holds, and values nested deeper than its stack.
  return error instanceof RangeError ? { kind: 'too-large', at: 0, detail: '' } : null;
}

async function printAll(
  nodes: readonly TemplateNode[],
  run: Evaluation,
  out: string[],
): Promise<void> {
  let size = 0;
  for (const node of nodes) {
    const from = out.length;
    await print(node, run, out);
    for (const piece of out.slice(from)) size += piece.length;
    run.effort.fits('at' in node ? node.at : 0, size);
  }
}

async function print(node: TemplateNode, run: Evaluation, out: string[]): Promise<void> {
  run.effort.step('at' in node ? node.at : 0, node.kind === 'text' ? node.text.length : 0);
  switch (node.kind) {
    case 'text':
      out.push(node.text);
      return;
    case 'output':
      if (!isPrompt(node.value)) out.push(asText(await evaluate(node.value, run)));
      return;
    case 'set':
      run.variables.set(node.name, await evaluate(node.value, run));
      return;
    case 'if':
      for (const { test, body } of node.branches) {
        if (test !== null && !isThere(await evaluate(test, run))) continue;
        return printAll(body, run, out);
      }
      return;
    case 'for':
      return loop(node, run, out);
  }
}

/** A text in braces is a question to a language model, in Clipper; nobody answers it here. */
export function isPrompt(value: Expression): boolean {
  if (value.kind === 'filter') return isPrompt(value.of);
  return value.kind === 'literal' && typeof value.value === 'string';
}

/** Each item without blanks round it, on lines of their own. */
async function loop(
  { name, list, body, at }: Extract<TemplateNode, { kind: 'for' }>,
  run: Evaluation,
  out: string[],
): Promise<void> {
  const value = await evaluate(list, run);
  const items = itemsIn(value);
  if (items === null) {
    if (isThere(value)) run.effort.tell('no-list', at, name);
    return;
  }
  if (items.length > templateLimits.items) throw new TemplateStop('too-much-work', at);
  let size = 0;
  for (const [index, item] of items.entries()) {
    const printed: string[] = [];
    await printAll(
      body,
      { ...run, variables: itemVariables(run, name, item, index, items) },
      printed,
    );
    const text = printed.join('').trim();
    size += text.length + 1;
    run.effort.fits(at, size);
    out.push(index === 0 ? text : `\n${text}`);
  }
}

function itemVariables(
  run: Evaluation,
  name: string,
  item: Value,
  index: number,
  { length }: readonly Value[],
): Map<string, Value> {
  const loopValue = {
    index: index + 1,
    index0: index,
    first: index === 0,
    last: index === length - 1,
    length,
  };
  return new Map(run.variables).set(name, item).set(`${name}_index`, index).set('loop', loopValue);
}
