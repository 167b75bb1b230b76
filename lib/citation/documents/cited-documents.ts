/*
 * In: citations, or what was recorded of a document.
 * Out: documents: what their citations say together, their names, their ids across articles, their links.
 */
import type { Citation, CitedDocument, DocumentIdentity } from '../citation';
import { unify } from '../merge/unify';
import type { Pack } from '../pack/pack';
import { packOf } from '../packs';

/**
 * The documents that citations of one text are of, in the order of their first citations. The citations must come from `findCitations`,
 * which has compared them: those of one document have one id. `groupDocuments` says the same of them, except where a text
 * contradicts itself, such as by one number under two titles.
 */
export function citedDocuments(citations: readonly Citation[]): CitedDocument[] {
  const indexesById = new Map<string, number[]>();
  for (const [at, { id }] of citations.entries()) {
    const indexes = indexesById.get(id);
    if (indexes === undefined) indexesById.set(id, [at]);
    else indexes.push(at);
  }
  return [...indexesById].map(([id, indexes]) => documentFrom(citations, indexes, packOf(id)));
}

/** The document that the citations at these indexes are of: of its date, subject ... what the first of them says. */
export function documentFrom(
  citations: readonly Citation[],
  indexes: readonly number[],
  pack: Pack,
): CitedDocument {
  const cited = indexes.flatMap((at) => citations[at] ?? []);
  const first = (read: (citation: Citation) => string | null): string | null =>
    cited.reduce<string | null>((value, citation) => value ?? read(citation), null);
  const identity = cited.reduce<DocumentIdentity>(
    (known, citation) => unify(known, citation, pack),
    cited[0] as Citation,
  );
  const implied = pack.impliedIssuer(identity);
  return {
    ...identity,
    // Not always that of the citations: of two spellings of a number, it has the one that stands first.
    id: pack.identify(identity),
    mentions: indexes,
    issuer: first(({ issuer }) => (issuer === implied ? null : issuer)) ?? implied,
    date: first(({ date }) => date),
    subject: first(({ subject }) => subject),
    title: first(({ title }) => title),
    draft: cited.every(({ draft }) => draft),
    spellings: [...new Set(cited.map(({ text }) => text))],
  };
}
