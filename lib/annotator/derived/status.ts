import type { PageStatus } from '../../records';
import type { Facts } from '../facts';
import type { CitationOnPage, Entry, View } from '../view';

/** What the page says of itself to the popup. */
export function statusOf(
  { page, stored }: Pick<Facts, 'page' | 'stored'>,
  { entries, citations, regulations }: Pick<View, 'entries' | 'citations' | 'regulations'>,
): PageStatus {
  const ids = (is: (entry: Entry) => boolean): string[] =>
    entries.filter(is).map(({ mark }) => mark.id);
  const byRegulation = new Map<string, CitationOnPage[]>();
  for (const citation of citations) {
    const known = byRegulation.get(citation.regulationId);
    if (known) known.push(citation);
    else byRegulation.set(citation.regulationId, [citation]);
  }
  return {
    articleId: page === null ? null : (stored?.articleId ?? null),
    isArticle: page !== null,
    isInDoubt: false,
    title: page?.article.title ?? '',
    site: page?.article.site ?? null,
    publishedAt: page?.article.publishedAt ?? null,
    uncertain: ids(({ place }) => place.kind === 'uncertain'),
    orphans: ids(({ place }) => place.kind === 'orphan'),
    changed: ids(({ changed }) => changed !== null),
    cited: [...byRegulation].map(([id, citing]) => {
      const regulation = regulations.get(id);
      return {
        id,
        name: regulation?.name ?? id,
        count: citing.length,
        spellings: [...new Set(citing.map(({ text }) => text))],
        issuer: regulation?.issuer ?? null,
        date: regulation?.date ?? null,
        subject: regulation?.subject ?? null,
      };
    }),
  };
}
