import {
  type CitedDocument,
  documentName,
  findAnaphors,
  findCitations,
  groupDocuments,
  isComplete,
  packsFor,
} from '../../lib/citation';
import {
  type CitedText,
  limits,
  type ReadAnaphor,
  type ReadMention,
  type Regulation,
} from '../../lib/records';
import { linksTo } from './links';

interface Asked {
  readonly text: string;
  /** BCP 47: it chooses what kinds of documents are looked for. */
  readonly language: string;
  readonly articleId: string;
  readonly ownLink: string;
}

/** Reads the citations of an article. The engine runs here alone, so that no page carries it. */
export function readCitations(
  { text, language, articleId, ownLink }: Asked,
  now = new Date(),
): CitedText {
  const packs = packsFor(language);
  const found = findCitations(text, packs).slice(0, limits.mentionsPerArticle);
  const documents = groupDocuments(found);
  const ids = new Map(
    documents.flatMap(({ id, mentions }) =>
      mentions.map((mention) => [mention, regulationIdOf(id, articleId)] as const),
    ),
  );
  const turns = new Map<string, number>();
  const mentions = found.map((citation, at): ReadMention => {
    const regulationId = ids.get(at) ?? regulationIdOf(citation.id, articleId);
    const turn = (turns.get(regulationId) ?? 0) + 1;
    turns.set(regulationId, turn);
    const { start, end, pin, kind, confidence } = citation;
    const id = mentionIdOf(articleId, regulationId, turn);
    return { id, regulationId, start, end, text: citation.text, pin, kind, confidence };
  });
  const regulations = documents.slice(0, limits.regulationsPerArticle).map((document) => ({
    regulation: regulationFrom(document, articleId, now),
    links: linksTo(document, ownLink),
  }));
  const anaphors = findAnaphors(text, found, packs)
    .slice(0, limits.anaphorsPerArticle)
    .flatMap(({ citation, ...words }): ReadAnaphor[] => {
      const mentionId = mentions[citation]?.id;
      return mentionId === undefined ? [] : [{ ...words, mentionId }];
    });
  return { mentions, anaphors, regulations };
}

/**
 * The id under which a cited document is stored. One whose number or year is not told could be another document in another
 * article (35-CT/TW is of 2019 and of 2024), so it stays the article's own.
 */
export const regulationIdOf = (documentId: string, articleId: string): string =>
  isComplete(documentId) ? documentId : `${documentId}|${articleId}`;

/** A mention is known again by its document, as it is recognised, and its turn among that document's mentions. */
const mentionIdOf = (articleId: string, regulationId: string, turn: number): string =>
  `${articleId}|${regulationId}|${turn}`.slice(0, 400);

function regulationFrom(document: CitedDocument, articleId: string, now: Date): Regulation {
  return {
    id: regulationIdOf(document.id, articleId),
    name: documentName(document),
    type: document.type,
    number: document.number,
    year: document.year,
    symbol: document.symbol,
    place: document.place,
    issuer: document.issuer,
    date: document.date,
    subject: document.subject?.slice(0, limits.subject) ?? null,
    spellings: document.spellings
      .slice(0, limits.spellings)
      .map((spelling) => spelling.slice(0, limits.mention)),
    links: [],
    state: 'recognised',
    updatedAt: now.toISOString(),
  };
}
