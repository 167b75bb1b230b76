import { limits } from '../schema/limits';
import type { ArticleVersion } from '../schema/records';
import { versionAt } from './changes-since';

/** Versions whose times rise: two of one millisecond would be one record. */
export function withRisingTimes(versions: readonly ArticleVersion[]): readonly ArticleVersion[] {
  let last = -Infinity;
  return versions.map((version) => {
    const time = Date.parse(version.seenAt);
    last = Math.max(time, last + 1);
    return last === time ? version : { ...version, seenAt: new Date(last).toISOString() };
  });
}

/**
 * At most as many versions as are kept. The first and the newest stay. Of the others, those go first whose text was seen
 * before, then the oldest; those that notes were made on go last.
 */
export function thinOut(
  versions: readonly ArticleVersion[],
  notedAt: readonly string[],
): readonly ArticleVersion[] {
  if (versions.length <= limits.versions) return versions;
  const noted = new Set(notedAt.map((time) => versionAt(versions, time)));
  const hashes = versions.map(({ hash }) => hash);
  const inner = versions.slice(1, -1);
  const repeats = inner.filter(({ hash }, at) => hashes.indexOf(hash) <= at);
  const free = (version: ArticleVersion): boolean => !noted.has(version);
  const dropped = repeats.find(free) ?? inner.find(free) ?? repeats[0] ?? inner[0];
  return thinOut(
    versions.filter((version) => version !== dropped),
    notedAt,
  );
}
