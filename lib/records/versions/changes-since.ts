import type { Annotation, ArticleVersion } from '../schema/records';
import { type Changes, changesBetween } from './changes';

/**
 * The version that stood at a time (ISO 8601): the last one seen by then, or the first. Null where there is none.
 * @param versions oldest first
 */
export function versionAt(
  versions: readonly ArticleVersion[],
  time: string,
): ArticleVersion | null {
  const seen = versions.findLast(({ seenAt }) => Date.parse(seenAt) <= Date.parse(time));
  return seen ?? versions[0] ?? null;
}

/** When the user's latest highlight was made (ISO 8601); null where there is none. */
export const lastAnnotatedAt = (annotations: readonly Annotation[]): string | null =>
  annotations.reduce<string | null>(
    (last, { createdAt }) =>
      last === null || Date.parse(createdAt) > Date.parse(last) ? createdAt : last,
    null,
  );

/**
 * What changed in an article since a time (ISO 8601), such as that of the user's latest notes.
 * @param versions oldest first
 * @returns null where its newest version reads as the one that stood then
 */
export function changesSince(
  versions: readonly ArticleVersion[],
  time: string,
): (Changes & { readonly before: ArticleVersion; readonly after: ArticleVersion }) | null {
  const before = versionAt(versions, time);
  const after = versions.at(-1);
  if (!before || !after || before.hash === after.hash) return null;
  const changes = changesBetween(before, after);
  return changes.count === 0 ? null : { ...changes, before, after };
}
