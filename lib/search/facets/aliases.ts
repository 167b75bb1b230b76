import type { Regulation } from '../../records';

/** Which document an id means: the one into which it was merged, through any number of merges; itself without one. */
export function canonicalIds(regulations: readonly Regulation[]): (id: string) => string {
  const merged = new Map<string, string>();
  for (const { id, aliases } of regulations) {
    for (const alias of aliases) if (alias !== id) merged.set(alias, id);
  }
  return (id) => {
    const met = new Set([id]);
    let current = id;
    for (let next = merged.get(id); next !== undefined; next = merged.get(next)) {
      // A circle is no merge; the last new one stands for all.
      if (met.has(next)) return [...met].sort()[0] ?? id;
      met.add(next);
      current = next;
    }
    return current;
  };
}
