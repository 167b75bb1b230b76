import type { NoteTemplate } from '../../../records';
import type { Expression, TemplateNode } from '../grammar/nodes';
import { parseTemplate } from '../grammar/parse';
import { TemplateStop } from '../problem';
import { isPrompt } from '../render/render';

/** What every article has a value for, if only an empty one. */
export const variableNames: readonly string[] = [
  'title',
  'url',
  'author',
  'authors',
  'published',
  'description',
  'site',
  'newspaper',
  'domain',
  'section',
  'language',
  'date',
  'time',
  'noteName',
  'tags',
  'highlights',
  'regulations',
];

const filledIn: ReadonlySet<string> = new Set([...variableNames, 'loop']);

/** The texts of a template that are filled in. */
const textsOf = (template: NoteTemplate): readonly string[] => [
  template.noteNameFormat,
  template.path,
  ...template.properties.map(({ value }) => value),
  template.noteContentFormat,
];

/**
 * The variables of a template that stay empty, as it has them, each once: those that only the page itself could give
 * (`content`, `selector:…`, `schema:…`), questions to a language model, and names that are not known.
 */
export function missingVariables(template: NoteTemplate): readonly string[] {
  const missing = new Set<string>();
  for (const source of textsOf(template)) {
    try {
      walk(parseTemplate(source), filledIn, missing);
    } catch (error) {
      // What is wrong with it is told where it is filled in.
      if (!(error instanceof TemplateStop)) throw error;
    }
  }
  return [...missing];
}

function walk(
  nodes: readonly TemplateNode[],
  known: ReadonlySet<string>,
  missing: Set<string>,
): void {
  const here = new Set(known);
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        break;
      case 'output':
        if (isPrompt(node.value)) missing.add(promptOf(node.value));
        else look(node.value, here, missing);
        break;
      case 'set':
        look(node.value, here, missing);
        here.add(node.name);
        break;
      case 'if':
        for (const { test, body } of node.branches) {
          if (test !== null) look(test, here, missing);
          walk(body, here, missing);
        }
        for (const name of namesSet(node)) here.add(name);
        break;
      case 'for':
        look(node.list, here, missing);
        walk(node.body, new Set([...here, node.name, `${node.name}_index`]), missing);
    }
  }
}

/** What a branch sets is known behind it, too. */
const namesSet = (node: TemplateNode): readonly string[] => {
  if (node.kind === 'set') return [node.name];
  return node.kind === 'if' ? node.branches.flatMap(({ body }) => body.flatMap(namesSet)) : [];
};

const promptOf = (value: Expression): string => {
  if (value.kind === 'filter') return promptOf(value.of);
  return value.kind === 'literal' ? `"${String(value.value)}"` : '';
};

function look(value: Expression, known: ReadonlySet<string>, missing: Set<string>): void {
  switch (value.kind) {
    case 'literal':
      return;
    case 'variable':
      if (!known.has(value.name)) missing.add(value.name);
      return;
    case 'page':
      missing.add(value.name);
      return;
    case 'member':
      look(value.of, known, missing);
      look(value.key, known, missing);
      return;
    case 'not':
    case 'filter':
      look(value.of, known, missing);
      return;
    case 'binary':
      look(value.left, known, missing);
      look(value.right, known, missing);
  }
}
