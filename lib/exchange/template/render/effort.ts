import { type ProblemKind, type TemplateProblem, TemplateStop } from '../problem';
import { templateLimits } from '../template-limits';

/** Counts what the filling in of one text takes, ends it at a limit, and gathers what went wrong. */
export interface Effort {
  readonly problems: TemplateProblem[];
  /** One node, expression or filter more, which reads so many characters. @throws TemplateStop */
  step(at: number, chars?: number): void;
  /** Refuses a value that is too large. @throws TemplateStop */
  fits(at: number, chars: number): void;
  /** Tells of something that does not end the filling in; once for each kind and detail. */
  tell(kind: ProblemKind, at: number, detail: string): void;
  /** Whether one more regular expression may be run. */
  mayRunPattern(): boolean;
}

export function openEffort(): Effort {
  let [steps, read, patterns] = [0, 0, 0];
  const problems: TemplateProblem[] = [];
  return {
    problems,
    step(at, chars = 0) {
      read += chars;
      if (++steps > templateLimits.steps || read > templateLimits.read) {
        throw new TemplateStop('too-much-work', at);
      }
    },
    fits(at, chars) {
      if (chars > templateLimits.output) throw new TemplateStop('too-large', at);
    },
    tell(kind, at, detail) {
      const isKnown = problems.some((each) => each.kind === kind && each.detail === detail);
      if (isKnown || problems.length >= templateLimits.problems) return;
      problems.push({ kind, at, detail: detail.slice(0, 80) });
    },
    mayRunPattern() {
      const slow = problems.filter(({ kind }) => kind === 'pattern-too-slow').length;
      return ++patterns <= templateLimits.patterns && slow < templateLimits.slowPatterns;
    },
  };
}
