import type { Citation } from './citation';
import type { Pack } from './pack/pack';
import { vn } from './packs/vn';
import { findWith } from './scan/find-mentions';

/** The citations of a text, sorted and apart. Where packs overlap, the one named first wins. Never throws. */
export function findCitations(text: string, packs: readonly Pack[] = [vn]): Citation[] {
  let found: Citation[] = [];
  for (const pack of packs) {
    const own = findWith(text, pack);
    found = found.length === 0 ? own : merged(found, own);
  }
  return found;
}

/** Both sorted and apart in themselves; where they overlap, the first stays. */
function merged(first: readonly Citation[], second: readonly Citation[]): Citation[] {
  const all: Citation[] = [];
  let next = 0;
  for (const one of first) {
    for (let other = second[next]; other && other.start < one.end; other = second[++next]) {
      if (!overlap(one, other)) all.push(other);
    }
    all.push(one);
  }
  return [...all, ...second.slice(next)];
}

const overlap = (a: Citation, b: Citation): boolean => a.start < b.end && b.start < a.end;
