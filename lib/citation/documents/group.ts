import type { Citation, CitedDocument } from '../citation';
import { cluster } from '../merge/cluster';
import type { Pack } from '../pack/pack';
import { packs } from '../packs';

/** The documents that citations of one text are of, in order of first mention. */
export function groupDocuments(citations: readonly Citation[]): CitedDocument[] {
  const documents = packs.flatMap((pack) => groupWith(citations, pack));
  return documents.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

function groupWith(citations: readonly Citation[], pack: Pack): CitedDocument[] {
  const prefix = `${pack.id}:`;
  const indexes: number[] = [];
  const own: Citation[] = [];
  for (const [at, citation] of citations.entries()) {
    if (!citation.id.startsWith(prefix)) continue;
    indexes.push(at);
    own.push(citation);
  }
  return cluster(own, pack).map(({ slots, mentions }) => {
    const cited = mentions.flatMap((mention) => own[mention] ?? []);
    const told = (read: (one: Citation) => string | null): string | null =>
      cited.reduce<string | null>((value, one) => value ?? read(one), null);
    const implied = pack.impliedIssuer(slots);
    return {
      ...slots,
      id: pack.identify(slots),
      mentions: mentions.flatMap((mention) => indexes[mention] ?? []),
      issuer: told((one) => (one.issuer === implied ? null : one.issuer)) ?? implied,
      date: told((one) => one.date),
      subject: told((one) => one.subject),
      title: told((one) => one.title),
      draft: cited.every((one) => one.draft),
      spellings: [...new Set(cited.map((one) => one.text))],
    };
  });
}
