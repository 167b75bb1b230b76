import type { Citation } from './citation';
import { vietnamesePacks } from './packs';
import { eachParagraph } from './tokens/paragraphs';
import { Word } from './tokens/tokens';

/** A phrase that points back to a document: "Quy định này" (this rule). Offsets as in Citation. */
export interface Anaphor {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the citation that it points back to. */
  readonly citation: number;
}

/**
 * The phrases of a text that point back to one of its citations. Only the same and the previous paragraph are looked at,
 * and nothing is said where documents of two ids fit.
 */
export function findAnaphors(
  text: string,
  citations: readonly Citation[],
  packs = vietnamesePacks,
): Anaphor[] {
  const anaphors: Anaphor[] = [];
  for (const pack of packs) {
    let before = 0;
    eachParagraph(
      text,
      pack.tokens,
      (tokens, toRaw, from) => {
        for (const at of tokens.candidates.subarray(0, tokens.candidateCount)) {
          if (tokens.kinds[at] !== Word) continue;
          const back = pack.readBack(tokens, at);
          if (!back) continue;
          const start = toRaw.start(tokens.start(at));
          const end = toRaw.end(tokens.end(back.to - 1));
          const citation = antecedent(citations, back.type, before, start);
          const within = citations.some((one) => one.start < end && start < one.end);
          if (citation !== null && !within) {
            anaphors.push({ start, end, text: text.slice(start, end), citation });
          }
        }
        before = from;
      },
      pack.mayRead,
    );
  }
  return anaphors.sort((a, b) => a.start - b.start);
}

/** The index of the last citation of a type in a stretch of text, if all of that type there have one id; else null. */
function antecedent(
  citations: readonly Citation[],
  type: string,
  from: number,
  to: number,
): number | null {
  let last: number | null = null;
  for (const [index, one] of citations.entries()) {
    if (one.type !== type || one.start < from || one.end > to) continue;
    if (last !== null && citations[last]?.id !== one.id) return null;
    last = index;
  }
  return last;
}
