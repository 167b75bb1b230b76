import { readFileSync } from 'node:fs';
import { openSuffixes, type Suffixes, sameSiteBy } from '../../../lib/article/page/identity';

const data: { readonly rules: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('public/suffixes.json', 'utf8'),
);

function opened(): Suffixes {
  const suffixes = openSuffixes(data);
  if (suffixes.kind === 'broken') throw new Error('public/suffixes.json is broken');
  return suffixes;
}

/** The list that ships. */
export const suffixes = opened();
export const sameSite = sameSiteBy(suffixes);
/** Every rule of the list as it is written there. */
export const rules = Object.entries(data.rules).flatMap(([topLevel, names]) =>
  names.split(' ').map((name) => `${name}.${topLevel}`),
);
