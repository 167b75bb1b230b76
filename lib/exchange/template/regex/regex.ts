/*
 * In: a regular expression of a template, and a text.
 * Out: the text replaced, or cut; run in a worker that is ended when it takes too long.
 */
import { templateLimits } from '../template-limits';

/** What a worker is asked. `flags` are JavaScript's; `by` may have `$1`, `$&`, `$<name>` and `$$` in it. */
export type RegexRequest = {
  readonly text: string;
  readonly pattern: string;
  readonly flags: string;
} & ({ readonly kind: 'replace'; readonly by: string } | { readonly kind: 'split' });

export type RegexAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly list: readonly string[] }
  /** Invalid: no regular expression. Too large: what it gives is beyond what a template may make. */
  | { readonly kind: 'invalid' | 'too-large' | 'too-slow' };

/** Runs a regular expression, for so many milliseconds at the most. It never rejects. */
export type RunRegex = (request: RegexRequest, ms: number) => Promise<RegexAnswer>;

/** The answer, without any limit of time: for a worker, which another one can end. */
export function answerRegex(request: RegexRequest): RegexAnswer {
  const regex = compiled(request);
  if (regex === null) return { kind: 'invalid' };
  if (request.kind === 'split') {
    return { kind: 'list', list: request.text.split(regex).slice(0, templateLimits.items) };
  }
  return replaced(request.text, regex, request.by);
}

function compiled({ pattern, flags }: RegexRequest): RegExp | null {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}

class TooLarge extends Error {}

/** By hand what `$…` stands for, so that the length is known before the text is made. */
function replaced(text: string, regex: RegExp, by: string): RegexAnswer {
  let size = text.length;
  try {
    const result = text.replace(regex, (...found: unknown[]) => {
      const named = found.at(-1);
      const groups = typeof named === 'object' ? (named as Record<string, string>) : null;
      const numbered = found.slice(1, found.length - (groups === null ? 2 : 3));
      const piece = by.replace(/\$(?:\$|&|(\d{1,2})|<([^>]*)>)/g, (sign, number, name) => {
        if (sign === '$$') return '$';
        if (sign === '$&') return String(found[0]);
        if (number === undefined) return groups === null ? sign : (groups[name] ?? '');
        const group = Number(number);
        return group < 1 || group > numbered.length ? sign : String(numbered[group - 1] ?? '');
      });
      size += piece.length;
      if (size > templateLimits.output) throw new TooLarge();
      return piece;
    });
    return { kind: 'text', text: result };
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'too-large' };
    throw error;
  }
}
