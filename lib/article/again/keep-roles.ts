import type { Block } from '../types';

/** A new reading of an article with the roles that its blocks had before: what did not change keeps its name. */
export function keepRoles(before: readonly Block[], after: readonly Block[]): Block[] {
  const earlier = earlierBlocks(before, after);
  return after.map((block, at) => ({
    ...block,
    role: before[earlier[at] ?? -1]?.role ?? block.role,
  }));
}

/** For each block of a new reading, the index it had in the reading before; -1 for a block that is new. */
function earlierBlocks(before: readonly Block[], after: readonly Block[]): readonly number[] {
  const byNode = new Map<Node, number>();
  before.forEach(({ nodes }, i) => {
    for (const node of nodes) byNode.set(node, i);
  });
  const byText = new Map<string, number[]>();
  before.forEach(({ role, text }, i) => {
    const key = `${role} ${text}`;
    byText.set(key, [...(byText.get(key) ?? []), i]);
  });
  const taken = new Set<number>();
  const take = (i: number | undefined): number => {
    if (i === undefined || taken.has(i)) return -1;
    taken.add(i);
    return i;
  };
  const sameNodes = after.map(({ nodes }) =>
    take(nodes.map((node) => byNode.get(node)).find((i) => i !== undefined)),
  );
  // Pages that draw themselves anew keep the words and lose the nodes.
  return sameNodes.map((i, at) => {
    const block = after[at];
    if (i >= 0 || !block) return i;
    return take(byText.get(`${block.role} ${block.text}`)?.find((other) => !taken.has(other)));
  });
}
