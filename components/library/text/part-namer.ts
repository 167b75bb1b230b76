import type { ArticleVersion, BlockChange } from '../../../lib/records';
import { partName } from '../../ui/words/part-name';

/** How a change's block is called in the later version, or in the earlier one if it is only there: "Đoạn 3". */
export function partNamer(
  before: ArticleVersion,
  after: ArticleVersion,
): (change: BlockChange, side?: 'before') => string {
  const [old, now] = [ordinals(before), ordinals(after)];
  return (change, side) => {
    const { after: later } = change;
    if (later && side !== 'before') return partName(later.role, now[later.index] ?? 1);
    const block = change.before ?? later;
    return block ? partName(block.role, old[block.index] ?? 1) : '';
  };
}

/** Which one of its role each block is, from 1. */
function ordinals({ blocks }: ArticleVersion): readonly number[] {
  const counts = new Map<string, number>();
  return blocks.map(({ role }) => {
    const nth = (counts.get(role) ?? 0) + 1;
    counts.set(role, nth);
    return nth;
  });
}
