import type { ComponentChild, Ref } from 'preact';
import { useCallback, useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import { VList, type VListHandle } from 'virtua';
import type { ListedNote } from '../../../lib/records';
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

export function useListedNotes(
  store: Store,
  _ids: readonly string[],
): ReadonlyMap<string, ListedNote> {
  const everything = useEverything(store);
  return useMemo(
    () =>
      new Map(
        (everything ?? []).flatMap(({ article, annotations, regulations }) =>
          annotations.map((annotation) => [
            annotation.id,
            {
              annotation,
              article,
              regulations: regulations.filter(({ id }) => annotation.regulationIds.includes(id)),
            },
          ]),
        ),
      ),
    [everything],
  );
}

export interface VirtualListHandle {
  reveal(at: number): void;
}

export function VirtualList({
  ids,
  label,
  children,
  onRange,
  handle,
}: {
  readonly ids: readonly string[];
  readonly label: string;
  readonly children: (id: string, at: number) => ComponentChild;
  readonly onRange: (from: number, to: number) => void;
  readonly handle: Ref<VirtualListHandle>;
}) {
  const list = useRef<VListHandle>(null);
  useImperativeHandle(handle, () => ({
    reveal: (at) => list.current?.scrollToIndex(at, { align: 'nearest' }),
  }));
  const tell = () => {
    const view = list.current;
    if (view)
      onRange(
        view.findItemIndex(view.scrollOffset),
        view.findItemIndex(view.scrollOffset + view.viewportSize),
      );
  };
  return (
    <VList
      ref={list as never}
      data={ids as string[]}
      role="list"
      aria-label={label}
      style={{ height: '100%' }}
      onScroll={tell}
    >
      {
        ((id: string, at: number) => (
          <div key={id} role="listitem" aria-setsize={ids.length} aria-posinset={at + 1}>
            {children(id, at)}
          </div>
        )) as never
      }
    </VList>
  );
}

export async function readNewestNotes(store: Store, most: number): Promise<readonly ListedNote[]> {
  const rows = await store.annotations
    .orderBy('updatedAt')
    .reverse()
    .filter(({ deletedAt }) => deletedAt === null)
    .limit(most)
    .toArray();
  return readListed(
    store,
    rows.map(({ id }) => id),
  );
}

export async function readListed(
  store: Store,
  ids: readonly string[],
): Promise<readonly ListedNote[]> {
  const annotations = await store.annotations.bulkGet([...ids]);
  return Promise.all(
    annotations.flatMap((annotation) =>
      annotation
        ? [
            (async () => ({
              annotation,
              article: (await store.articles.get(annotation.articleId)) ?? null,
              regulations: (await store.regulations.bulkGet([...annotation.regulationIds])).filter(
                (one) => one !== undefined,
              ),
            }))(),
          ]
        : [],
    ),
  );
}
