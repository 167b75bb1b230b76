import { limits, type Mention } from '../records';
import type { ReadPage } from './read';
import type { AnaphorPlace, CitationPlace } from './state';

/** The citations of a page where they stand. Those read in an older text are left out where its words have moved. */
export function placeCitations({ cited, text }: ReadPage): readonly CitationPlace[] {
  return (cited?.mentions ?? [])
    .filter((mention) => text.text.slice(mention.start, mention.end) === mention.text)
    .map(({ id, ...mention }) => ({
      ...mention,
      mentionId: id,
      state: 'recognised' as const,
      range: text.range(mention.start, mention.end),
    }));
}

/** What points back to a citation of the page, where it stands. */
export const placeAnaphors = ({ cited, text }: ReadPage): readonly AnaphorPlace[] =>
  (cited?.anaphors ?? [])
    .filter((anaphor) => text.text.slice(anaphor.start, anaphor.end) === anaphor.text)
    .map(({ mentionId, start, end }) => ({ mentionId, start, end, range: text.range(start, end) }));

/** The citations of a page as records, as they are recognised; null while they are not read. */
export const mentionsOf = (page: ReadPage, now = new Date()): Mention[] | null =>
  page.cited === null
    ? null
    : placeCitations(page).map((citation) => mentionOf(page, citation, now));

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
