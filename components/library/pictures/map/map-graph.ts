import { type ArticleHead, type Regulation, regulationsById } from '../../../../lib/records';

/** An article or a document of the map. */
export interface MapNode {
  /** Of the record; articles and documents never share one, since `kind` goes with it. */
  readonly id: string;
  readonly kind: 'article' | 'document';
  readonly name: string;
  /** How many of the other kind it is connected with, those that are not drawn among them. */
  readonly count: number;
}

/** By places in `nodes`. */
export interface MapLink {
  readonly source: number;
  readonly target: number;
}

export interface MapGraph {
  /** The most connected first. */
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  /** How many there are in all. */
  readonly total: number;
}

export const MAX_MAP_NODES = 300;

/**
 * Articles and the documents that they cite, the most connected of both. One document for all that the user merged; one that is not
 * stored any more is left out.
 */
export function mapGraph(
  heads: readonly ArticleHead[],
  regulations: readonly Regulation[],
  most = MAX_MAP_NODES,
): MapGraph {
  const byId = regulationsById(regulations);
  const citing = new Map<Regulation, ArticleHead[]>();
  const articles: { head: ArticleHead; cited: readonly Regulation[] }[] = [];
  for (const head of heads) {
    const cited = [
      ...new Set(head.cited.flatMap(({ regulationId }) => byId.get(regulationId) ?? [])),
    ];
    if (cited.length === 0) continue;
    articles.push({ head, cited });
    for (const one of cited) citing.set(one, [...(citing.get(one) ?? []), head]);
  }
  const all: MapNode[] = [
    ...[...citing].map(([{ id, name }, { length }]) => ({
      id,
      kind: 'document' as const,
      name,
      count: length,
    })),
    ...articles.map(({ head: { id, title, site }, cited: { length } }) => ({
      id,
      kind: 'article' as const,
      name: title || site,
      count: length,
    })),
  ];
  const nodes = all
    .sort((a, b) => b.count - a.count || compare(a.kind, b.kind) || compare(a.id, b.id))
    .slice(0, most);
  const places = new Map(nodes.map(({ kind, id }, at) => [`${kind} ${id}`, at]));
  const links = articles.flatMap(({ head, cited }) => {
    const source = places.get(`article ${head.id}`);
    if (source === undefined) return [];
    return cited.flatMap(({ id }): MapLink[] => {
      const target = places.get(`document ${id}`);
      return target === undefined ? [] : [{ source, target }];
    });
  });
  return { nodes, links, total: all.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
