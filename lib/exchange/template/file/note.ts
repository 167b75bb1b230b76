import type { NoteTemplate } from '../../../records';
import type { FormatContext } from '../../format';
import type { ArticleGroup } from '../../parts/by-article';
import type { TemplateProblem } from '../problem';
import type { RunRegex } from '../regex/regex';
import { type Rendered, render } from '../render/render';
import type { Value } from '../values/value';
import { articleValues } from '../variables/article-values';
import { foldersOf, noteFileName } from './note-name';
import { propertiesText } from './properties';

/** A text of a template: its note's name, its path, a property by its place, or the content. */
export type TemplatePart = 'noteNameFormat' | 'path' | 'noteContentFormat' | number;

export interface PartProblem extends TemplateProblem {
  readonly part: TemplatePart;
}

export interface RenderedNote {
  /** With its folders, separated by `/`, and its extension. */
  readonly name: string;
  readonly text: string;
  readonly behavior: string;
  readonly problems: readonly PartProblem[];
}

/**
 * Pictures would be fetched, HTML and code of plugins be run, when the note is opened; in a page's words they are shown as
 * they are written. Other Markdown does nothing by itself and stays.
 */
const harmless = (text: string): string =>
  text
    .replace(/!(?=\[)/g, '\\!')
    .replace(/<(?=[a-z/!?%])/gi, '\\<')
    .replace(/`|~(?=~~)/g, '\\$&');

/** Fills in all texts of a template for one article. */
export async function renderNote(
  template: NoteTemplate,
  group: ArticleGroup,
  context: FormatContext,
  runRegex: RunRegex,
): Promise<RenderedNote> {
  const problems: PartProblem[] = [];
  const url = group.head.article?.urls[0] ?? '';
  const fill = async (
    part: TemplatePart,
    source: string,
    variables: ReadonlyMap<string, Value>,
  ): Promise<string> => {
    const rendered: Rendered = await render(source, { variables, runRegex, url });
    problems.push(...rendered.problems.map((problem) => ({ ...problem, part })));
    return rendered.text;
  };
  const asIs = articleValues(group, context, (text) => text);
  const noteName = noteFileName(await fill('noteNameFormat', template.noteNameFormat, asIs));
  const named = (values: ReadonlyMap<string, Value>) =>
    new Map(values).set('noteName', noteName.replace(/\.md$/, ''));
  const folders = foldersOf(await fill('path', template.path, named(asIs)));
  const properties = [];
  for (const [index, { name, value, type }] of template.properties.entries()) {
    properties.push({ name, type: type ?? 'text', value: await fill(index, value, named(asIs)) });
  }
  const values = named(articleValues(group, context, harmless));
  const content = await fill('noteContentFormat', template.noteContentFormat, values);
  return {
    name: [...folders, noteName].join('/'),
    text: `${propertiesText(properties)}${content}`,
    behavior: template.behavior,
    problems,
  };
}
