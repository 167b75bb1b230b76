/*
 * In: records of schema 1, from a database or a file.
 * Out: the same records as they are today.
 */
import { addAddresses } from '../merge/addresses';
import { mergeRegulation } from '../merge/merge-regulation';
import { isStronger } from '../merge/stronger-mention';
import type {
  Annotation,
  ArticleRecord,
  ArticleVersion,
  Mention,
  Regulation,
} from '../schema/records';
import { thinOut, withRisingTimes } from '../versions/thin-out';
import type { MigratedIds } from './migrated-ids';

/** An article of schema 1, with its texts. */
export type FirstArticle = ArticleRecord & {
  readonly versions: readonly Omit<ArticleVersion, 'articleId'>[];
};
export type FirstAnnotation = Omit<Annotation, 'checked' | 'others'>;
export type FirstRegulation = Omit<Regulation, 'aliases'> & { readonly links?: unknown };
export type FirstMention = Mention & { readonly candidates?: unknown };

/** An article with its texts, oldest first; no article where there was none. */
interface MigratedArticle {
  readonly article: ArticleRecord | null;
  readonly versions: readonly ArticleVersion[];
}

/**
 * The articles of schema 1 that were one all along, as one.
 * @param id the id of today
 * @param notedAt when notes were made on them (ISO 8601)
 */
export function migrateArticles(
  records: readonly FirstArticle[],
  id: string,
  notedAt: readonly string[],
): MigratedArticle {
  const olds = [...records].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  return { article: joinRecords(olds, id), versions: thinOut(joinVersions(olds, id), notedAt) };
}

function joinVersions(olds: readonly FirstArticle[], articleId: string): readonly ArticleVersion[] {
  const all = olds
    .flatMap(({ versions }) => versions)
    .map((version) => ({ articleId, ...version }))
    .sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  return withRisingTimes(all.filter(({ hash }, at) => at === 0 || hash !== all[at - 1]?.hash));
}

/** What the newspaper said of the article last, with the addresses in the order in which they were met. */
function joinRecords(olds: readonly FirstArticle[], id: string): ArticleRecord | null {
  const [first] = olds;
  const last = olds.reduce<FirstArticle | undefined>(
    (latest, old) => (latest && latest.updatedAt > old.updatedAt ? latest : old),
    undefined,
  );
  if (!first || !last) return null;
  const { versions: _, ...record } = last;
  const urls = olds.reduce<string[]>((known, old) => addAddresses(known, old.urls), []);
  return { ...record, id, urls, createdAt: first.createdAt };
}

export const migrateAnnotation = (ids: MigratedIds, old: FirstAnnotation): Annotation => ({
  ...old,
  articleId: ids.article(old.articleId),
  regulationIds: [...new Set(old.regulationIds.map(ids.regulation))],
  checked: null,
  others: [],
});

/** Those that are one document now are merged. */
export function migrateRegulations(
  ids: MigratedIds,
  olds: readonly FirstRegulation[],
): readonly Regulation[] {
  const merged = new Map<string, Regulation>();
  for (const { links: _, ...old } of olds) {
    const regulation = { ...old, id: ids.regulation(old.id), aliases: [] };
    merged.set(regulation.id, mergeRegulation(merged.get(regulation.id), regulation));
  }
  return [...merged.values()];
}

export function migrateMentions(
  ids: MigratedIds,
  olds: readonly FirstMention[],
): readonly Mention[] {
  const mentions = new Map<string, Mention>();
  for (const old of olds) {
    const { candidates: _, ...mention } = {
      ...old,
      id: ids.mention(old),
      articleId: ids.article(old.articleId),
      regulationId: old.regulationId === null ? null : ids.regulation(old.regulationId),
    };
    const twin = mentions.get(mention.id);
    if (twin === undefined || isStronger(mention, twin)) mentions.set(mention.id, mention);
  }
  return [...mentions.values()];
}
