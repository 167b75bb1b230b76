import { type ArticleBlock, type ArticleVersion, growthBetween, limits } from '../records';

/** Milliseconds within which a text that only grew is still the same visit: pages load parts of an article late. */
const VISIT = 120_000;

/**
 * The versions of an article after another visit. A text that reads as the last one is no version, and one that a visit
 * only loaded further takes the place of what was seen first. The first version is never dropped: notes are mostly made on
 * it.
 */
export function addVersion(
  known: readonly ArticleVersion[],
  seen: ArticleVersion,
): ArticleVersion[] {
  const last = known.at(-1);
  if (last === undefined) return [seen];
  if (last.hash === seen.hash) return [...known];
  const growth = growthBetween(last, seen);
  if (growth === 'same') return [...known];
  const pause = Date.parse(seen.seenAt) - Date.parse(last.seenAt);
  if (growth === 'grown' && pause >= 0 && pause < VISIT)
    return addVersion(known.slice(0, -1), { ...seen, seenAt: last.seenAt });
  const [first, ...others] = [...known, shareBlocks(known, seen)];
  return first === undefined ? [] : [first, ...others.slice(1 - limits.versions)];
}

/**
 * Takes blocks that read the same from earlier versions. The structured clone that the browser stores keeps one copy of an
 * object however often it is met, so that fifty versions cost little more than one and what changed.
 */
function shareBlocks(known: readonly ArticleVersion[], seen: ArticleVersion): ArticleVersion {
  const twin = known.find(({ hash }) => hash === seen.hash);
  if (twin) return { ...seen, blocks: twin.blocks };
  const keyOf = ({ role, text }: ArticleBlock): string => `${role}\n${text}`;
  const blocks = new Map(
    known.flatMap((each) => each.blocks).map((block) => [keyOf(block), block]),
  );
  return { ...seen, blocks: seen.blocks.map((block) => blocks.get(keyOf(block)) ?? block) };
}
