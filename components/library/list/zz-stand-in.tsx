import { useCallback, useMemo } from 'preact/hooks';
import { findMatches } from '../../../lib/records';
import {
  dimensions,
  type Facets,
  type Filters,
  type Index,
  type SearchTerms,
} from '../../../lib/search';
import { readEverything, type Store } from '../../../lib/store';
import { readyValue, useLiveQuery } from '../../ui/store/use-live-query';

export const markMatches = (text: string, terms: SearchTerms) => findMatches(text, terms.words);

export function useEverything(store: Store) {
  return readyValue(useLiveQuery(useCallback(() => readEverything(store), [store])), null);
}

export function useNoteIndex(store: Store): Index | null {
  const everything = useEverything(store);
  return useMemo(() => {
    if (everything === null) return null;
    const all = everything
      .flatMap(({ article, annotations }) =>
        annotations.map((annotation) => ({ annotation, article })),
      )
      .sort((a, b) => (a.annotation.updatedAt < b.annotation.updatedAt ? 1 : -1));
    const query: Index['query'] = (text, filters: Filters, options) => {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const value = (
        d: string,
        { annotation, article }: (typeof all)[number],
      ): readonly string[] =>
        d === 'tag'
          ? annotation.tags
          : d === 'colour'
            ? [annotation.colour]
            : d === 'article'
              ? [annotation.articleId]
              : d === 'regulation'
                ? annotation.regulationIds
                : d === 'site'
                  ? [article?.site ?? '']
                  : d === 'month'
                    ? [annotation.createdAt.slice(0, 7)]
                    : d === 'checked'
                      ? [annotation.checked?.state ?? 'none']
                      : [];
      const fits = (row: (typeof all)[number], skip?: string) =>
        words.every((w) =>
          (row.annotation.target.quote.exact + row.annotation.note).toLowerCase().includes(w),
        ) &&
        (!filters.noted || row.annotation.note !== '') &&
        (!filters.from || row.annotation.createdAt.slice(0, 10) >= filters.from) &&
        (!filters.to || row.annotation.createdAt.slice(0, 10) <= filters.to) &&
        dimensions.every(
          (d) => d === skip || !filters[d] || value(d, row).some((v) => filters[d]?.includes(v)),
        );
      const hits = all
        .filter((row) => fits(row))
        .map(({ annotation }) => ({ id: annotation.id, articleId: annotation.articleId }));
      if (options?.order === 'oldest') hits.reverse();
      if (options?.order === 'article') hits.sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
      const facets = Object.fromEntries(
        dimensions.map((d) => {
          const counts = new Map<string, number>((filters[d] ?? []).map((v) => [v, 0]));
          for (const row of all)
            if (fits(row, d))
              for (const v of value(d, row)) counts.set(v, (counts.get(v) ?? 0) + 1);
          return [
            d,
            [...counts]
              .map(([value, count]) => ({ value, count }))
              .sort((a, b) => b.count - a.count),
          ];
        }),
      ) as unknown as Facets;
      return {
        hits: filters.trash ? [] : hits,
        facets,
        terms: { words, toned: false },
        wider: words.length > 1 && !options?.wide ? { kind: 'toneless', count: 12 } : null,
        regulations: [],
      };
    };
    return { query, count: all.length, trashed: 0 };
  }, [everything]);
}
