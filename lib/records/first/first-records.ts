/*
 * In: records of schema 1, from a database or a file.
 * Out: the same records as they are today.
 */
import { type JoinedArticle, joinArticleRows, joinMentions } from '../merge/joined-records';
import { mergeRegulation } from '../merge/merge-regulation';
import type {
  Annotation,
  ArticleRecord,
  ArticleVersion,
  Mention,
  Regulation,
} from '../schema/records';
import type { MigratedIds } from './migrated-ids';

/** An article of schema 1, with its texts. */
export type FirstArticle = ArticleRecord & {
  readonly versions: readonly Omit<ArticleVersion, 'articleId'>[];
};
export type FirstAnnotation = Omit<Annotation, 'checked' | 'others'>;
export type FirstRegulation = Omit<Regulation, 'aliases'> & { readonly links?: unknown };
export type FirstMention = Mention & { readonly candidates?: unknown };

/**
 * The articles of schema 1 that were one all along, as one.
 * @param id the id of today
 * @param notedAt when notes were made on them (ISO 8601)
 */
export const migrateArticles = (
  olds: readonly FirstArticle[],
  id: string,
  notedAt: readonly string[],
): JoinedArticle =>
  joinArticleRows(
    {
      records: olds.map(({ versions: _, ...record }) => record),
      texts: olds.flatMap(({ id: articleId, versions }) =>
        versions.map((version) => ({ articleId, ...version })),
      ),
      notedAt,
    },
    id,
  );

export const migrateAnnotation = (ids: MigratedIds, old: FirstAnnotation): Annotation =>
  ids.annotation({ ...old, checked: null, others: [] });

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

export const migrateMentions = (
  ids: MigratedIds,
  olds: readonly FirstMention[],
): readonly Mention[] => joinMentions(olds.map(({ candidates: _, ...old }) => ids.mention(old)));
