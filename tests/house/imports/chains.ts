import type { ImportGraph } from './graph';
import { isWithin } from './places';
import { unreachable } from './table';

/** The shortest chain of run-time imports from a start to what it must not reach, or null. */
function chainTo(graph: ImportGraph, from: RegExp, what: string): readonly string[] | null {
  const starts = [...graph.keys()].filter((file) => from.test(file));
  const paths = starts.map((file) => [file]);
  const seen = new Set(starts);
  for (const path of paths) {
    for (const { specifier, target, typesOnly } of graph.get(path.at(-1) ?? '') ?? []) {
      if (typesOnly) continue;
      if (isWithin(target ?? specifier, what)) return [...path, target ?? specifier];
      if (!target || seen.has(target)) continue;
      seen.add(target);
      paths.push([...path, target]);
    }
  }
  return null;
}

/** What a script reaches and must not, a sentence each with the way there. */
export function reachProblems(graph: ImportGraph): string[] {
  return unreachable.flatMap(({ from, what }) => {
    const chain = chainTo(graph, from, what);
    return chain ? [`${what} must not be reached: ${chain.join(' -> ')}`] : [];
  });
}
