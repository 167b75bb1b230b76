import { readFileSync } from 'node:fs';

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Case {
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** Reads the sentences of a table: [a mention]{field=value|field=value}. Lines of # are headings. */
export function readCases(name: string): Case[] {
  const table = readFileSync(new URL(name, import.meta.url), 'utf8');
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readCase);
}

function readCase(line: string): Case {
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
