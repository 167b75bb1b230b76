import type { Regulation } from '../schema/records';

/**
 * Documents by every id that means them: their own, and those of documents that the user merged into them, one after the
 * other. Two that were merged into one another, in two profiles of which one restored the other's backup, are the one with the
 * smallest id: none of them may be lost.
 */
export function regulationsById(
  regulations: readonly Regulation[],
): ReadonlyMap<string, Regulation> {
  const into = new Map<string, Regulation>();
  for (const regulation of regulations) {
    for (const alias of regulation.aliases) {
      // Of two that it was merged into, one after the other, the last one has the other's id too.
      const isLast = !into.get(alias)?.aliases.includes(regulation.id);
      // Where each has the other's, the way leads over both all the same.
      if (alias !== regulation.id && (isLast || !into.has(alias))) into.set(alias, regulation);
    }
  }
  const own = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  const byId = new Map(own);
  for (const id of into.keys()) {
    const last = lastOf(id, into, own);
    if (last !== undefined) byId.set(id, last);
  }
  return byId;
}

function lastOf(
  id: string,
  into: ReadonlyMap<string, Regulation>,
  own: ReadonlyMap<string, Regulation>,
): Regulation | undefined {
  const way = [id];
  for (let next = into.get(id); next !== undefined; next = into.get(next.id)) {
    const met = way.indexOf(next.id);
    // Only those of the circle count, not the way into it.
    if (met !== -1) return own.get(way.slice(met).sort()[0] ?? id);
    way.push(next.id);
  }
  return own.get(way.at(-1) ?? id);
}
