import { type ArticleVersion, growthBetween, limits, versionAt } from '../../records';

/** Milliseconds within which a text that only grew is still the same visit: pages load parts of an article late. */
const SAME_VISIT_MS = 120_000;
/** Milliseconds before a text that was seen before is stored again: newspapers try headlines against each other. */
const MIN_REPEAT_MS = 3_600_000;

/**
 * The versions of an article after another visit; the very same list where the visit shows nothing new. A text that reads as
 * the last one is no version, and one that a visit only loaded further takes the place of what was seen first.
 * @param known oldest first
 * @param notedAt when notes were made (ISO 8601): the versions that they were made on are dropped last
 */
export function addVersion(
  known: readonly ArticleVersion[],
  seen: ArticleVersion,
  notedAt: readonly string[] = [],
): readonly ArticleVersion[] {
  const last = known.at(-1);
  if (last === undefined) return [seen];
  if (last.hash === seen.hash) return known;
  const growth = growthBetween(last, seen);
  if (growth === 'same') return known;
  const pause = Date.parse(seen.seenAt) - Date.parse(last.seenAt);
  if (growth === 'grown' && pause >= 0 && pause < SAME_VISIT_MS) {
    return addVersion(known.slice(0, -1), { ...seen, seenAt: last.seenAt }, notedAt);
  }
  if (pause < MIN_REPEAT_MS && known.some(({ hash }) => hash === seen.hash)) return known;
  return thinOut(withRisingTimes([...known, seen]), notedAt);
}

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
