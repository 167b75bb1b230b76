import { posix } from 'node:path';
import { cyclesIn } from './import-cycles.mjs';
import { importsOf } from './import-graph.mjs';
import { importTable, sideDoors, unreachable } from './import-table.mjs';
import { readSources } from './sources.mjs';

/** The folder of the table that a file stands in: `lib/text`, `components/popup`, `entrypoints`. */
function folderOf(path) {
  const [top, second] = path.split('/');
  return top === 'entrypoints' ? top : `${top}/${second}`;
}

/** Whether a path is the place named: a file without its ending, a folder, a package. */
const within = (path, place) =>
  path === place || path === `${place}.ts` || path.startsWith(`${place}/`);

function refusal(file, { specifier, target }) {
  if (!target) return /^[@~]\//.test(specifier) ? 'write a relative path' : null;
  const [from, to] = [folderOf(file), folderOf(target)];
  // What WXT generates is neither ours nor above anything.
  if (from === to || to.startsWith('.wxt/')) return null;
  const allowed = importTable[from];
  if (!allowed) return `${from} is not in the table of imports`;
  if (to === 'entrypoints' || !importTable[to]) return `nobody imports from ${to}`;
  if (sideDoors[target]) {
    return sideDoors[target].some((place) => within(file, place))
      ? null
      : `only ${sideDoors[target].join(', ')} may`;
  }
  if (!allowed.includes('*') && !allowed.includes(to)) return `${from} may not import ${to}`;
  const doors = [to, `${to}/index.ts`];
  return to.startsWith('lib/') && !doors.includes(target) ? `come in through ${doors[1]}` : null;
}

function directions(graph) {
  return [...graph].flatMap(([file, imports]) =>
    imports.flatMap((entry) => {
      const why = refusal(file, entry);
      return why ? [`${file} imports ${entry.specifier}: ${why}`] : [];
    }),
  );
}

/** The chain of run-time imports from a start to what it must not reach, or null. */
function chain(graph, { from, what }) {
  const starts = [...graph.keys()].filter((file) => from.test(file));
  const paths = starts.map((file) => [file]);
  const seen = new Set(starts);
  for (const path of paths) {
    for (const { specifier, target, types } of graph.get(path.at(-1)) ?? []) {
      if (types) continue;
      if (within(target ?? specifier, what)) return [...path, target ?? specifier];
      if (!target || seen.has(target)) continue;
      seen.add(target);
      paths.push([...path, target]);
    }
  }
  return null;
}

/**
 * @param {Readonly<Record<string, string>>} sources the text of every file by its path from the root
 * @returns {string[]} what breaks the table of imports, a sentence each
 */
export function importProblems(sources) {
  const graph = new Map(
    Object.keys(sources).map((path) => [path, importsOf(posix.normalize(path), sources)]),
  );
  const reached = unreachable.flatMap((rule) => {
    const found = chain(graph, rule);
    return found ? [`${rule.what} must not be reached: ${found.join(' -> ')}`] : [];
  });
  const circles = cyclesIn(graph).map((files) => `a circle of imports: ${files.join(' -> ')}`);
  return [...directions(graph), ...reached, ...circles];
}

/** @returns {import('./check.mjs').Outcome} */
export function checkImports() {
  return { problems: importProblems(readSources()) };
}
