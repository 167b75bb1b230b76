import type { Mention, Regulation } from '../../../lib/records';

/** Parts above the body, in the order in which they stand; all others follow each other by their ordinals. */
const ABOVE_BODY = ['kicker', 'headline', 'lead'];

/**
 * Documents in the order in which an article cites them first; those that it does not cite itself, only a note, follow.
 * Paragraphs and parts of other roles are counted apart, so that between a list and a paragraph it may be wrong.
 */
export function byFirstMention(
  regulations: readonly Regulation[],
  mentions: readonly Mention[],
): readonly Regulation[] {
  const inOrder = mentions.toSorted(
    ({ place: one }, { place: other }) =>
      rankOf(one.role) - rankOf(other.role) ||
      one.ordinal - other.ordinal ||
      one.start - other.start,
  );
  const turns = new Map<string, number>();
  for (const [turn, { regulationId }] of inOrder.entries()) {
    if (regulationId !== null && !turns.has(regulationId)) turns.set(regulationId, turn);
  }
  const turnOf = ({ id, aliases }: Regulation): number =>
    Math.min(...[id, ...aliases].map((each) => turns.get(each) ?? Number.POSITIVE_INFINITY));
  return regulations.toSorted((one, other) => {
    const [a, b] = [turnOf(one), turnOf(other)];
    return a === b ? 0 : a - b;
  });
}

function rankOf(role: string): number {
  const at = ABOVE_BODY.indexOf(role);
  return at === -1 ? ABOVE_BODY.length : at;
}
