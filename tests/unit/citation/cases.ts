import { readFileSync } from 'node:fs';

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Case {
  /** The sentence that the case proves: the `##` line above it, or nothing. */
  readonly rule: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/**
 * Reads the cases of a file, a line each: [a mention]{field=value|field=value}, with as many mentions as the line has.
 * A line of `##` is the rule that the cases below it prove; other lines of `#` are comments.
 */
export function readCases(file: URL): Case[] {
  const cases: Case[] = [];
  let rule = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) rule = line.slice(3);
    else if (line !== '' && !line.startsWith('#')) cases.push({ rule, ...readLine(line) });
  }
  return cases;
}

function readLine(line: string): Omit<Case, 'rule'> {
  let text = '';
  let last = 0;
  const expected: Expected[] = [];
  for (const match of line.matchAll(/\[([^\]]*)\](?:\{([^}]*)\})?/g)) {
    text += line.slice(last, match.index);
    const start = text.length;
    text += match[1] ?? '';
    const pairs = (match[2] ?? '').split('|').filter(Boolean);
    const fields = Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2)));
    expected.push({ start, end: text.length, fields });
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), expected };
}
