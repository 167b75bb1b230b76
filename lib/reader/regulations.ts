import { limits, type Mention, type Regulation } from '../annotation';
import { type CitedDocument, documentName, isComplete } from '../citation';
import type { ReadPage } from './read';
import type { CitationPlace } from './state';

/**
 * The id under which a cited document is stored. One whose number or year is not told could be another document in another
 * article (35-CT/TW is of 2019 and of 2024), so it stays the article's own.
 */
export const regulationIdOf = (documentId: string, articleId: string): string =>
  isComplete(documentId) ? documentId : `${documentId}|${articleId}`;

export function regulationFrom(document: CitedDocument, id: string, now: Date): Regulation {
  return {
    id,
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

/** A mention is known again by its document, as it is recognised, and its turn among that document's mentions. */
export function mentionIds(articleId: string, regulationIds: readonly string[]): readonly string[] {
  const turns = new Map<string, number>();
  return regulationIds.map((id) => {
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    return `${articleId}|${id}|${turn}`.slice(0, 400);
  });
}

/** The citations of a page as records, as they are recognised. */
export const mentionsOf = (page: ReadPage, now = new Date()): Mention[] =>
  page.citations
    .slice(0, limits.mentionsPerArticle)
    .map((citation) => mentionOf(page, citation, now));

export function mentionOf(page: ReadPage, citation: CitationPlace, now = new Date()): Mention {
  const { start, end } = citation;
  const block = page.text.blockAt(start);
  return {
    id: citation.mentionId,
    articleId: page.articleId,
    regulationId: citation.regulationId,
    candidates: [],
    place: { role: block?.role ?? 'paragraph', ordinal: block?.ordinal ?? 0, start, end },
    text: citation.text.slice(0, limits.mention),
    pin: citation.pin?.slice(0, limits.mention) ?? null,
    kind: citation.kind,
    confidence: citation.confidence,
    state: citation.state,
    updatedAt: now.toISOString(),
  };
}
