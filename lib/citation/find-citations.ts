import type { Citation, CitedDocument } from './citation';
import { documentFrom, groupDocuments } from './documents/group-documents';
import { uniteMentions } from './merge/cluster';
import type { Pack } from './pack/pack';
import { vn } from './packs/vn';
import { findWithPack, type PackFindings } from './scan/find-with-pack';

/** The citations of a text, sorted and apart. Where packs overlap, the one named first wins. Never throws. */
export function findCitations(text: string, packs: readonly Pack[] = [vn]): Citation[] {
  return merged(packs.map((pack) => findWithPack(text, pack)));
}

/**
 * The citations of a text and the documents that they are of, in order of first mention, without comparing the citations a
 * second time as `groupDocuments` does. The two agree, but where a text contradicts itself (one number under two titles, or
 * of a "văn bản" and of a decree): here, citations of one id are always one document.
 * @param most how many citations are kept, from the start of the text
 */
export function findCitedDocuments(
  text: string,
  packs: readonly Pack[] = [vn],
  most = Number.POSITIVE_INFINITY,
): { readonly citations: Citation[]; readonly documents: CitedDocument[] } {
  const findings = packs.map((pack) => findWithPack(text, pack));
  const citations = merged(findings);
  if (citations.length > most) {
    // Without the rest of the text, an incomplete citation may fit one document alone.
    const kept = citations.slice(0, most);
    return { citations: kept, documents: groupDocuments(kept) };
  }
  const indexes = new Map(citations.map((citation, at) => [citation, at]));
  const documents = findings.flatMap(({ citations: ofPack, clusters }, at) => {
    const pack = packs[at] ?? vn;
    return clusters.flatMap((cluster) => {
      const members = cluster.mentions.flatMap((mention) => ofPack[mention] ?? []);
      const mentions = members.flatMap((citation) => indexes.get(citation) ?? []);
      if (mentions.length === 0) return [];
      // Not the cluster's own: of two spellings of a number, documents take the one that stands first.
      const identity = uniteMentions(
        mentions.flatMap((mention) => citations[mention] ?? []),
        pack,
      );
      return [documentFrom(citations, { identity, mentions }, pack)];
    });
  });
  documents.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  return { citations, documents };
}

function merged(findings: readonly PackFindings[]): Citation[] {
  return findings
    .map(({ citations }) => citations)
    .reduce((first, second) => (first.length === 0 ? second : mergedPair(first, second)), []);
}

/** Both sorted and apart in themselves; where they overlap, the first stays. */
function mergedPair(first: readonly Citation[], second: readonly Citation[]): Citation[] {
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
