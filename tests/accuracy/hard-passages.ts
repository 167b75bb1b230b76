import { CLOSE, caseOf, OPEN, type PassageCase } from './passage-case';

/** The cases written by hand: a `##` line with the rule, a `before:` line and an `after:` line each. */
export function readHardPassages(table: string): PassageCase[] {
  const cases: PassageCase[] = [];
  let rule = '';
  let before = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('## ')) rule = line.slice('## '.length);
    if (line.startsWith('before: ')) before = marked(line.slice('before: '.length));
    if (line.startsWith('after: ')) {
      cases.push(caseOf(rule, before, marked(line.slice('after: '.length))));
    }
  }
  return cases;
}

const marked = (line: string): string =>
  line.replaceAll(' ¶ ', '\n').replace('[', OPEN).replace(']', CLOSE);
