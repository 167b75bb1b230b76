import { markMatches, type SearchTerms } from '../../../../lib/search';
import type { PassagePart } from '../../text/placed-notes';
import { cutAtParts } from '../../text/text-runs';

/** A stretch of a block that is drawn in one way. */
export interface ReadRun {
  readonly text: string;
  readonly parts: readonly PassagePart[];
  /** Whether it was searched for. */
  readonly isHit: boolean;
}

/** A block's text cut where highlights and words that were searched for begin and end; its runs joined are the text. */
export function markedRuns(
  text: string,
  parts: readonly PassagePart[],
  terms: SearchTerms,
): readonly ReadRun[] {
  const hits = terms.words.length === 0 ? [] : markMatches(text, terms);
  let from = 0;
  return cutAtParts('same', text, parts).flatMap((run) => {
    const [start, end] = [from, from + run.text.length];
    from = end;
    const edges = hits
      .flatMap((hit) => [hit.start, hit.end])
      .filter((edge) => edge > start && edge < end);
    const points = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
    return points.slice(0, -1).map((point, at) => ({
      text: text.slice(point, points[at + 1]),
      parts: run.parts,
      isHit: hits.some((hit) => hit.start <= point && point < hit.end),
    }));
  });
}
