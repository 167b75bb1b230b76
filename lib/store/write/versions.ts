import { type ArticleVersion, growthBetween, thinOut, withRisingTimes } from '../../records';

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
