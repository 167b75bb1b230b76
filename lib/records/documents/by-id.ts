import type { Regulation } from '../schema/records';

/** Documents by every id that means them: their own, and those of documents that the user merged into them. */
export function regulationsById(
  regulations: readonly Regulation[],
): ReadonlyMap<string, Regulation> {
  const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
  for (const regulation of regulations) {
    for (const alias of regulation.aliases) {
      // Of two that it was merged into, one after the other, the last one has the other's id too.
      const other = byId.get(alias);
      const isLast = !other?.aliases.includes(regulation.id);
      if (alias !== regulation.id && isLast) byId.set(alias, regulation);
    }
  }
  return byId;
}
