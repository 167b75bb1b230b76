import type { Annotation, Mention } from '../schema/records';

/** How the ids of schema 1 become those of schema 2. */
export interface IdRules {
  /** @param urls the addresses of the article; empty where only records of it are left */
  articleId(oldId: string, urls: readonly string[]): string;
  /** An id of bounded length for one that may be too long. */
  bounded(id: string): string;
}

/** The ids of records that have an article's id in theirs. */
export interface MigratedIds {
  article(oldId: string): string;
  /** `document`, or `document|article` for one that is an article's own. */
  regulation(oldId: string): string;
  annotation(old: Annotation): Annotation;
  /** A mention with all its ids; its own is `article|document|turn`. */
  mention(old: Mention): Mention;
}

/** @param known the new ids of the articles that are stored, by the old ones */
export function migratedIds(rules: IdRules, known: ReadonlyMap<string, string>): MigratedIds {
  const article = (oldId: string): string => known.get(oldId) ?? rules.articleId(oldId, []);
  const regulation = (oldId: string): string => {
    const at = oldId.indexOf('|');
    if (at === -1) return rules.bounded(oldId);
    return rules.bounded(`${oldId.slice(0, at)}|${article(oldId.slice(at + 1))}`);
  };
  const mentionId = ({ id, articleId }: Mention): string => {
    const rest = id.startsWith(`${articleId}|`) ? id.slice(articleId.length + 1) : null;
    const turnAt = rest?.lastIndexOf('|') ?? -1;
    // It was cut at its limit, or is none of ours.
    if (rest === null || turnAt === -1) return id;
    const cited = regulation(rest.slice(0, turnAt));
    return rules.bounded(`${article(articleId)}|${cited}${rest.slice(turnAt)}`);
  };
  const mention = (old: Mention): Mention => ({
    ...old,
    id: mentionId(old),
    articleId: article(old.articleId),
    regulationId: old.regulationId && regulation(old.regulationId),
  });
  const annotation = (old: Annotation): Annotation => ({
    ...old,
    articleId: article(old.articleId),
    regulationIds: [...new Set(old.regulationIds.map(regulation))],
  });
  return { article, regulation, annotation, mention };
}
