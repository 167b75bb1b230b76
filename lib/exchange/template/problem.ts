/**
 * What is wrong with a template, or went wrong when it was filled in. The first group stops it: the text is empty.
 * - no-end: `{{`, `{%` or a quotation mark that is not closed; `detail` is what is open
 * - no-block-end: `if` or `for` without its end; `detail` is its name
 * - no-block-start: `endif`, `endfor`, `else` or `elseif` without its start
 * - unknown-tag, not-understood: `detail` is what stands there
 * - too-deep, template-too-long
 * - too-large, too-much-work: a limit was reached while it was filled in, and what came until then is left
 * - unknown-filter, no-list, pattern-invalid, pattern-too-slow: the value stays as it is; `detail` is the filter, the
 *   loop's list or the pattern
 */
export type ProblemKind =
  | 'no-end'
  | 'no-block-end'
  | 'no-block-start'
  | 'unknown-tag'
  | 'not-understood'
  | 'too-deep'
  | 'template-too-long'
  | 'too-large'
  | 'too-much-work'
  | 'unknown-filter'
  | 'no-list'
  | 'pattern-invalid'
  | 'pattern-too-slow';

export interface TemplateProblem {
  readonly kind: ProblemKind;
  /** Where in the text, in code units from its start. */
  readonly at: number;
  readonly detail: string;
}

/** Ends the reading of a template, or the filling in. */
export class TemplateStop extends Error {
  override readonly name = 'TemplateStop';
  readonly problem: TemplateProblem;

  constructor(kind: ProblemKind, at: number, detail = '') {
    super(`${kind} at ${at}: ${detail}`);
    this.problem = { kind, at, detail: detail.slice(0, 80) };
  }
}

/** Line and column of an offset, counted from 1. */
export function lineAndColumn(
  source: string,
  at: number,
): { readonly line: number; readonly column: number } {
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
