import type { Regulation } from '../records';
import { searchFold } from '../text';

/** Finds regulations by words; what it has folded once it folds no more. */
export interface RegulationSearch {
  /**
   * Those whose name, number, issuer or subject have every word of the query, tones and case aside; those with all of them
   * in the name come first.
   */
  find(regulations: readonly Regulation[], query: string, most: number): readonly Regulation[];
}

/** More words than this tell no document from another. */
const MOST_WORDS = 16;
/** Records whose folded text is remembered, and looked through at one question. */
const MOST_REGULATIONS = 20_000;

interface Folded {
  readonly updatedAt: string;
  readonly name: string;
  readonly all: string;
}

export function createRegulationSearch(): RegulationSearch {
  const folded = new Map<string, Folded>();
  const foldedOf = (regulation: Regulation): Folded => {
    const known = folded.get(regulation.id);
    if (known?.updatedAt === regulation.updatedAt) return known;
    const { name, issuer, subject, date } = regulation;
    const fresh = {
      updatedAt: regulation.updatedAt,
      name: searchFold(name),
      all: searchFold([name, issuer, subject, date].join(' ')),
    };
    if (folded.size >= MOST_REGULATIONS) folded.clear();
    folded.set(regulation.id, fresh);
    return fresh;
  };

  return {
    find(regulations, query, most) {
      const words = [...new Set(searchFold(query).split(' ').filter(Boolean))].slice(0, MOST_WORDS);
      if (words.length === 0) return [];
      const inName: Regulation[] = [];
      const elsewhere: Regulation[] = [];
      for (const regulation of regulations.slice(0, MOST_REGULATIONS)) {
        const { name, all } = foldedOf(regulation);
        if (words.every((word) => name.includes(word))) inName.push(regulation);
        else if (words.every((word) => all.includes(word))) elsewhere.push(regulation);
        if (inName.length === most) break;
      }
      return [...inName, ...elsewhere].slice(0, most);
    },
  };
}
