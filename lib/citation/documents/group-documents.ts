import type { Citation, CitedDocument } from '../citation';
import { clusterCitations } from '../merge/cluster';
import type { Pack } from '../pack/pack';
import { packs } from '../packs';
import { documentFrom } from './cited-documents';

/**
 * The documents that citations of one text are of, in the order of their first citations. Unlike `citedDocuments` it does not
 * rely on the ids, but compares the citations anew by their fields. So they may come from elsewhere than `findCitations`, such
 * as from labels.
 */
export function groupDocuments(citations: readonly Citation[]): CitedDocument[] {
  const documents = packs.flatMap((pack) => groupWithPack(citations, pack));
  return documents.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

function groupWithPack(citations: readonly Citation[], pack: Pack): CitedDocument[] {
  const prefix = `${pack.id}:`;
  const indexes = [...citations.keys()].filter((at) => citations[at]?.id.startsWith(prefix));
  const ofPack = indexes.flatMap((at) => citations[at] ?? []);
  return clusterCitations(ofPack, pack).map((cluster) => {
    const ofDocument = cluster.citations.flatMap((at) => indexes[at] ?? []);
    return documentFrom(citations, ofDocument, pack);
  });
}
