import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Pack, packsFor } from '../../../lib/citation';

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Case {
  readonly text: string;
  readonly expected: readonly Expected[];
}

export interface Rule {
  /** The sentence that the cases prove. */
  readonly sentence: string;
  readonly cases: readonly Case[];
}

/** What stands in a case for a character that would break its line, or cannot be seen. */
const standIns: Readonly<Record<string, string>> = { '↵': '\n', '¬': '\u00ad', '⟨': '[', '⟩': ']' };

/**
 * Reads the rules of a file: a line of `##` each, with the cases below it. Other lines of `#` are comments.
 * A case is a line with any number of mentions: [a mention]{field=value|field=value}; `↵`, `¬`, `⟨` and `⟩` stand for a line
 * break, a soft hyphen and brackets.
 */
function readRules(file: URL): Rule[] {
  const rules: { sentence: string; cases: Case[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) rules.push({ sentence: line.slice('## '.length), cases: [] });
    if (line === '' || line.startsWith('#')) continue;
    const rule = rules.at(-1);
    if (!rule) throw new Error(`no rule above: ${line}`);
    rule.cases.push(readCase(line));
  }
  return rules;
}

export const readCases = (file: URL): Case[] => readRules(file).flatMap(({ cases }) => cases);

/** The packs that read a file: those of the language that ends its name ("european-fr.txt"), else the Vietnamese ones. */
export const packsOfFile = (name: string): readonly Pack[] =>
  packsFor(/-([a-z]{2})\.txt$/.exec(name)?.[1] ?? 'vi');

const folder = new URL('./cases/', import.meta.url);

/** The files of tests/unit/citation/cases. */
export const ruleFiles: readonly { readonly name: string; readonly rules: readonly Rule[] }[] =
  readdirSync(fileURLToPath(folder))
    .sort()
    .map((name) => ({ name, rules: readRules(new URL(name, folder)) }));

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
  const whole = (text + line.slice(last)).replace(/[↵¬⟨⟩]/g, (sign) => standIns[sign] ?? sign);
  return { text: whole, expected };
}
