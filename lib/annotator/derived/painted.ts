import { compareCodeUnits } from '../../records';
import type { Painted, PaintedCitation, PaintedHighlight } from '../paint/paint-buckets';
import type { CitationOnPage, Entry } from '../view';

/** How marks and citations are to look. What did not change is the same object as before. */
export function paintOf(entries: readonly Entry[], citations: readonly CitationOnPage[]): Painted {
  const linked = new Set(entries.flatMap(({ mark }) => mark.regulationIds));
  const oldestFirst = entries.toSorted((a, b) =>
    compareCodeUnits(a.mark.createdAt, b.mark.createdAt),
  );
  return {
    highlights: oldestFirst.flatMap((entry) => highlightOf(entry) ?? []),
    citations: citations.flatMap((citation) => {
      return citationOf(citation, linked.has(citation.regulationId)) ?? [];
    }),
  };
}

const highlights = new WeakMap<Entry, PaintedHighlight>();

function highlightOf(entry: Entry): PaintedHighlight | null {
  const known = highlights.get(entry);
  if (known) return known;
  const { mark, place, save, changed } = entry;
  if (place.kind === 'orphan') return null;
  const painted = {
    parts: place.parts,
    colour: mark.colour,
    uncertain: place.kind === 'uncertain',
    changed: changed !== null,
    unsaved: save.kind === 'unsaved',
  };
  highlights.set(entry, painted);
  return painted;
}

const cited = new WeakMap<CitationOnPage, PaintedCitation>();

function citationOf(citation: CitationOnPage, linked: boolean): PaintedCitation | null {
  const known = cited.get(citation);
  if (known?.linked === linked) return known;
  if (citation.range === null) return null;
  const painted = { range: citation.range, linked };
  cited.set(citation, painted);
  return painted;
}
