/**
 * The circles among files, types included, until each file that stands in one was shown.
 *
 * @param {ReadonlyMap<string, readonly { target: string | null }[]>} graph
 * @returns {string[][]} each a shortest way from a file back to itself
 */
export function cyclesIn(graph) {
  const targets = (file) =>
    (graph.get(file) ?? []).flatMap(({ target }) => (target && graph.has(target) ? [target] : []));
  const circles = [];
  const reported = new Set();
  for (const start of graph.keys()) {
    if (reported.has(start)) continue;
    const circle = shortestCircle(start, targets);
    if (!circle) continue;
    circles.push(circle);
    for (const file of circle) reported.add(file);
  }
  return circles;
}

function shortestCircle(start, targets) {
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths) {
    for (const target of targets(path.at(-1))) {
      if (target === start) return [...path, start];
      if (seen.has(target)) continue;
      seen.add(target);
      paths.push([...path, target]);
    }
  }
  return null;
}
