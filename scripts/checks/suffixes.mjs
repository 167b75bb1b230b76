import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { domainToASCII } from 'node:url';

const require = createRequire(import.meta.url);

export const suffixesPath = 'public/suffixes.json';

/** When the version of tldts that package.json pins was released: `npm view tldts time`. The list is of that day. */
const released = { '7.6.0': '2026-11-25' };

/**
 * Every path of labels from a root of tldts' tree of suffixes that is a rule, the top level first.
 *
 * @returns {string[][]}
 */
function rulesBelow(trie, root) {
  const offsets = [0];
  for (const length of trie.edgeLength) offsets.push(offsets.at(-1) + length);
  const walk = (node, path) => {
    const edges = Array.from(
      { length: trie.edgeStart[node + 1] - trie.edgeStart[node] },
      (_, i) => trie.edgeStart[node] + i,
    );
    const deeper = edges.flatMap((edge) => {
      const label = trie.labelText.slice(offsets[edge], offsets[edge + 1]);
      return walk(trie.edgeChild[edge], [...path, label]);
    });
    return trie.nodeFlags[node] === 0 ? deeper : [path, ...deeper];
  };
  return walk(root, []);
}

/** A rule as the file has it: the labels before the last one, as `URL.hostname` writes them. */
function written(path, mark) {
  const labels = path.toReversed();
  const starless = labels[0] === '*' ? labels.slice(1) : labels;
  if (starless.includes('*')) throw new Error(`A star inside a rule: ${labels.join('.')}`);
  const name = domainToASCII(starless.join('.')).split('.');
  const before = starless === labels ? name.slice(0, -1) : ['*', ...name.slice(0, -1)];
  return [name.at(-1), `${mark}${before.join('.')}`];
}

/** The text of public/suffixes.json: what tldts has installed, in a fixed order. Throws for a version without a date. */
export function suffixesFile() {
  const { version } = require('tldts/package.json');
  const date = released[version];
  if (!date) throw new Error(`scripts/checks/suffixes.mjs: when was tldts ${version} released?`);
  const trie = require('tldts/dist/cjs/src/data/trie.js');
  const all = [
    ...rulesBelow(trie, trie.rulesRoot).map((path) => written(path, '')),
    ...rulesBelow(trie, trie.exceptionsRoot).map((path) => written(path, '!')),
    // A top level alone is public by the list's rule `*`.
  ].filter(([, rule]) => rule !== '');
  const byTopLevel = new Map();
  for (const [topLevel, rule] of all) {
    byTopLevel.set(topLevel, (byTopLevel.get(topLevel) ?? new Set()).add(rule));
  }
  const rules = [...byTopLevel.keys()]
    .sort()
    .map((topLevel) => [topLevel, [...byTopLevel.get(topLevel)].sort().join(' ')]);
  const file = {
    source: `Public Suffix List (https://publicsuffix.org, MPL-2.0) from tldts ${version}`,
    version,
    date,
    rules: Object.fromEntries(rules),
  };
  return `${JSON.stringify(file)}\n`;
}

/**
 * @param {string} stored the text of the file
 * @param {string} expected what the script would write
 * @returns {import('./check.mjs').Outcome}
 */
export function suffixesOutcome(stored, expected) {
  return stored === expected
    ? { problems: [], note: `tldts ${JSON.parse(stored).version}` }
    : {
        problems: [`${suffixesPath} is not of the tldts installed: run node scripts/suffixes.mjs`],
      };
}

/** @returns {import('./check.mjs').Outcome} */
export function checkSuffixes() {
  return suffixesOutcome(readFileSync(suffixesPath, 'utf8'), suffixesFile());
}
