import type { Mention, Regulation } from '../annotation';
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
    subject: document.subject,
    spellings: [...document.spellings],
    links: [],
    state: 'recognised',
    updatedAt: now.toISOString(),
  };
}

/** The citations of a page as records. A mention is known again by its document and its turn among that document's mentions. */
export function mentionsOf(page: ReadPage, now = new Date()): Mention[] {
  const turns = new Map<string, number>();
  return page.citations.map((citation) => {
    const turn = (turns.get(citation.regulationId) ?? 0) + 1;
    turns.set(citation.regulationId, turn);
    return {
      id: `${page.articleId}|${citation.regulationId}|${turn}`.slice(0, 400),
      articleId: page.articleId,
      regulationId: citation.regulationId,
      candidates: [],
      place: placeOf(page, citation),
      text: citation.text,
      pin: citation.pin,
      kind: citation.kind,
      confidence: citation.confidence,
      state: 'recognised',
      updatedAt: now.toISOString(),
    };
  });
}

function placeOf(page: ReadPage, { start, end }: CitationPlace): Mention['place'] {
  const block = page.text.blocks.findLast((candidate) => candidate.start <= start);
  return { role: block?.role ?? 'paragraph', ordinal: block?.ordinal ?? 0, start, end };
}
