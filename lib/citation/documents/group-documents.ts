import type { Citation, CitedDocument } from '../citation';
import { clusterMentions } from '../merge/cluster';
import type { Cluster } from '../merge/equal-identities';
import type { Pack } from '../pack/pack';
import { packs } from '../packs';

/** The documents that citations of one text are of, in order of first mention. */
export function groupDocuments(citations: readonly Citation[]): CitedDocument[] {
  const documents = packs.flatMap((pack) => groupWithPack(citations, pack));
  return documents.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

function groupWithPack(citations: readonly Citation[], pack: Pack): CitedDocument[] {
  const prefix = `${pack.id}:`;
  const indexes: number[] = [];
  const ofPack: Citation[] = [];
  for (const [at, citation] of citations.entries()) {
    if (!citation.id.startsWith(prefix)) continue;
    indexes.push(at);
    ofPack.push(citation);
  }
  return clusterMentions(ofPack, pack).map(({ identity, mentions }) =>
    documentFrom(
      citations,
      { identity, mentions: mentions.flatMap((mention) => indexes[mention] ?? []) },
      pack,
    ),
  );
}

/** A document with what its citations say besides its identity: the first of them that says something. */
export function documentFrom(
  citations: readonly Citation[],
  { identity, mentions }: Cluster,
  pack: Pack,
): CitedDocument {
  const cited = mentions.flatMap((mention) => citations[mention] ?? []);
  const first = (read: (citation: Citation) => string | null): string | null =>
    cited.reduce<string | null>((value, citation) => value ?? read(citation), null);
  const implied = pack.impliedIssuer(identity);
  return {
    ...identity,
    id: pack.identify(identity),
    mentions,
    issuer: first(({ issuer }) => (issuer === implied ? null : issuer)) ?? implied,
    date: first(({ date }) => date),
    subject: first(({ subject }) => subject),
    title: first(({ title }) => title),
    draft: cited.every(({ draft }) => draft),
    spellings: [...new Set(cited.map(({ text }) => text))],
  };
}
