import type { Citation } from './citation';
import { findWith } from './engine/find';
import type { Pack } from './engine/pack';
import { vn } from './packs/vn';

/** The citations of a text, sorted and apart. Where packs overlap, the one named first wins. Never throws. */
export function findCitations(text: string, packs: readonly Pack[] = [vn]): Citation[] {
  const found: Citation[] = [];
  for (const pack of packs) {
    const own = findWith(text, pack);
    found.push(...own.filter((one) => !found.some((other) => overlap(one, other))));
  }
  return packs.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

const overlap = (a: Citation, b: Citation): boolean => a.start < b.end && b.start < a.end;
