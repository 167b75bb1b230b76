import type { Citation } from './citation';
import { vietnamesePacks } from './packs';
import { findWithPack } from './scan/find-with-pack';

/** The citations of a text, sorted and apart, as on a Vietnamese page where no packs are given. Where packs overlap, the one named first wins. Never throws. */
export function findCitations(text: string, packs = vietnamesePacks): Citation[] {
  let citations: Citation[] = [];
  for (const pack of packs) {
    const ofPack = findWithPack(text, pack);
    citations = citations.length === 0 ? ofPack : merged(citations, ofPack);
  }
  return citations;
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
