import type { WrittenCitation } from '../../citation/documents/cite';
import { citeInFull, citeShort } from '../../citation/documents/cite';
import type { Regulation } from '../../records';
import { withYear } from './told-apart';

/** Citations in a running text. */
export interface RunningCitations {
  /** In full the first time, short afterwards. A document that the user merged into one cited before is that one. */
  cite(regulation: Regulation): WrittenCitation;
}

/** @param marks whether what is not known stands in brackets; else it is left out */
export function createCiting({
  marks = true,
}: {
  readonly marks?: boolean;
} = {}): RunningCitations {
  const cited = new Set<string>();
  const idByText = new Map<string, string>();
  return {
    cite(regulation) {
      const ids = [regulation.id, ...regulation.aliases];
      const isKnown = ids.some((id) => cited.has(id));
      for (const id of ids) cited.add(id);
      const citation = (isKnown ? citeShort : citeInFull)(regulation, { marks });
      const other = idByText.get(citation.text) ?? regulation.id;
      idByText.set(citation.text, other);
      return ids.includes(other) ? citation : withYear(citation, regulation);
    },
  };
}
