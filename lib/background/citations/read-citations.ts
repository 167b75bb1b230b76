/*
 * In: the text of an article.
 * Out: its citations with ids, and the regulations they mean, as records.
 */
import { boundedId } from '../../article/page/identity';
import {
  type Citation,
  type CitedDocument,
  citedDocuments,
  documentName,
  findAnaphors,
  findCitations,
  isComplete,
  packsFor,
} from '../../citation';
import {
  type CitedAnaphor,
  type CitedText,
  limits,
  type PlacedCitation,
  type Regulation,
} from '../../records';
import { boundedCitation, boundedRegulation } from './bounded-records';

interface Asked {
  readonly text: string;
  /** BCP 47: it chooses what kinds of documents are looked for. */
  readonly language: string;
  readonly articleId: string;
}

/** Reads the citations of an article. The engine runs here alone, so that no page carries it. */
export function readCitations({ text, language, articleId }: Asked, now = new Date()): CitedText {
  const packs = packsFor(language);
  const citations = findCitations(text, packs).slice(0, limits.mentionsPerArticle);
  const regulations = new Map<number, Regulation>();
  for (const document of citedDocuments(citations).slice(0, limits.regulationsPerArticle)) {
    const regulation = boundedRegulation(regulationFrom(document, articleId, now));
    if (regulation === null) continue;
    for (const at of document.mentions) regulations.set(at, regulation);
  }
  const placed = placeCitations(citations, regulations, articleId);
  const anaphors = findAnaphors(text, citations, packs)
    .flatMap(({ citation, ...words }): CitedAnaphor[] => {
      const mentionId = placed.get(citation)?.id;
      return mentionId === undefined ? [] : [{ ...words, mentionId }];
    })
    .slice(0, limits.anaphorsPerArticle);
  return {
    citations: [...placed.values()],
    anaphors,
    regulations: [...new Map([...regulations.values()].map((one) => [one.id, one])).values()],
  };
}

/** By the index of the citation: those whose record would break its own limits are left out. */
function placeCitations(
  citations: readonly Citation[],
  regulations: ReadonlyMap<number, Regulation>,
  articleId: string,
): ReadonlyMap<number, PlacedCitation> {
  const placed = new Map<number, PlacedCitation>();
  const ordinals = new Map<string, number>();
  for (const [at, citation] of citations.entries()) {
    const regulationId = regulations.get(at)?.id;
    if (regulationId === undefined) continue;
    const ordinal = (ordinals.get(regulationId) ?? 0) + 1;
    ordinals.set(regulationId, ordinal);
    const { start, end, text, pin, kind, confidence } = citation;
    const id = mentionIdOf(articleId, regulationId, ordinal);
    const bounded = boundedCitation({ id, regulationId, start, end, text, pin, kind, confidence });
    if (bounded !== null) placed.set(at, bounded);
  }
  return placed;
}

/**
 * The id under which a cited document is stored. One whose number or year is not told could be another document in another
 * article (35-CT/TW is of 2019 and of 2024), so it stays the article's own.
 */
const regulationIdOf = (documentId: string, articleId: string): string =>
  boundedId(isComplete(documentId) ? documentId : `${documentId}|${articleId}`);

/** A mention is known again by its document, as it is recognised, and its turn among that document's mentions. */
const mentionIdOf = (articleId: string, regulationId: string, ordinal: number): string =>
  boundedId(`${articleId}|${regulationId}|${ordinal}`);

function regulationFrom(document: CitedDocument, articleId: string, now: Date): Regulation {
  const { type, number, year, symbol, place, issuer, date, subject } = document;
  return {
    id: regulationIdOf(document.id, articleId),
    name: documentName(document),
    type,
    number,
    year,
    symbol,
    place,
    issuer,
    date,
    subject,
    spellings: [...document.spellings],
    aliases: [],
    state: 'recognised',
    updatedAt: now.toISOString(),
  };
}
