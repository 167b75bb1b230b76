import { type ArticleVersion, equal, limits, thinOut } from '../../records';
import { type RowFate, replaced, skipped } from './row-fate';

/**
 * What becomes of texts of one article in a file, in their order: those that are not stored are added, as far as there is
 * room. A text that reads as the one before or behind it here says nothing new.
 * @param stored oldest first; none of them goes
 * @param notedAt when notes were made on the article (ISO 8601)
 */
export function decideVersions(
  stored: readonly ArticleVersion[],
  rows: readonly ArticleVersion[],
  notedAt: readonly string[],
): readonly RowFate<ArticleVersion>[] {
  const byTime = new Map(stored.map((version) => [version.seenAt, version]));
  const isNew = ({ seenAt }: ArticleVersion): boolean => !byTime.has(seenAt);
  const together = [...stored, ...rows.filter(isNew)].sort(
    (a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt),
  );
  const isRepeat = (row: ArticleVersion): boolean => {
    const at = together.indexOf(row);
    return [together[at - 1], together[at + 1]].some(
      (other) => other?.hash === row.hash && !isNew(other),
    );
  };
  const added = new Set(rows.filter((row) => isNew(row) && !isRepeat(row)));
  const room = limits.versions - stored.length;
  if (added.size > room) {
    const kept = thinOut(
      together.filter((version) => !isNew(version) || added.has(version)),
      notedAt,
    ).filter((version) => added.has(version));
    added.clear();
    for (const version of room > 0 ? kept.slice(-room) : []) added.add(version);
  }
  return rows.map((row) => {
    if (added.has(row)) return replaced(row);
    const here = byTime.get(row.seenAt);
    if (here !== undefined) return skipped(equal(here, row) ? 'same' : 'newer-here');
    return skipped(isRepeat(row) ? 'same' : 'too-long');
  });
}
