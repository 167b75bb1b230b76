import { createRequire } from 'node:module';
import { domainToASCII } from 'node:url';

const require = createRequire(import.meta.url);

/** Where the list stands from the root. */
export const suffixesPath = 'public/suffixes.json';

/**
 * tldts' tree of suffixes, as flat lists: a node's edges by their number, an edge's label and the node that it leads to.
 *
 * @typedef {object} Trie
 * @property {number} rulesRoot
 * @property {number} exceptionsRoot
 * @property {readonly number[]} nodeFlags 0: the way to this node is no rule
 * @property {readonly number[]} edgeStart
 * @property {readonly number[]} edgeChild
 * @property {readonly number[]} edgeLength of the labels, which stand in `labelText` one after the other
 * @property {string} labelText
 */

/**
 * When the version of tldts that package.json pins was released: `npm view tldts time`. The list is of that day.
 *
 * @type {Readonly<Record<string, string>>}
 */
const released = { '7.6.0': '2026-11-25' };

/**
 * Every path of labels from a root of tldts' tree of suffixes that is a rule, the top level first.
 *
 * @param {Trie} trie
 * @param {number} root
 * @returns {string[][]}
 */
function rulesBelow(trie, root) {
  const offsets = [0];
  for (const length of trie.edgeLength) offsets.push((offsets.at(-1) ?? 0) + length);
  /**
   * @param {number} node
   * @param {string[]} path
   * @returns {string[][]}
   */
  const walk = (node, path) => {
    const [first = 0, end = 0] = trie.edgeStart.slice(node, node + 2);
    const edges = Array.from({ length: end - first }, (_, i) => first + i);
    const deeper = edges.flatMap((edge) => {
      const label = trie.labelText.slice(offsets[edge], offsets[edge + 1]);
      return walk(trie.edgeChild[edge] ?? 0, [...path, label]);
    });
    return trie.nodeFlags[node] === 0 ? deeper : [path, ...deeper];
  };
  return walk(root, []);
}

/**
 * A rule as the file has it: the labels before the last one, as `URL.hostname` writes them.
 *
 * @param {readonly string[]} path the top level first
 * @param {'' | '!'} mark of exceptions
 * @returns {[topLevel: string, rule: string]}
 */
function written(path, mark) {
  const labels = path.toReversed();
  const starless = labels[0] === '*' ? labels.slice(1) : labels;
  if (starless.includes('*')) throw new Error(`A star inside a rule: ${labels.join('.')}`);
  const name = domainToASCII(starless.join('.')).split('.');
  const before = starless === labels ? name.slice(0, -1) : ['*', ...name.slice(0, -1)];
  return [name.at(-1) ?? '', `${mark}${before.join('.')}`];
}

/** The text of public/suffixes.json: what tldts has installed, in a fixed order. Throws for a version without a date. */
export function suffixesText() {
  const { version } = require('tldts/package.json');
  const date = released[version];
  if (!date) throw new Error(`scripts/suffix-list.mjs: when was tldts ${version} released?`);
  /** @type {Trie} */
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
