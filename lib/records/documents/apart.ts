import { limits } from '../schema/limits';
import type { Regulation } from '../schema/records';

/** The document with other ids merged into it: what it takes in is no longer said to be another one. */
export function withAliases(regulation: Regulation, aliases: readonly string[]): Regulation {
  const { apart = [], ...rest } = regulation;
  const others = apart.filter((id) => id !== regulation.id && !aliases.includes(id));
  return { ...rest, aliases: [...aliases], ...(others.length > 0 && { apart: others }) };
}

/** The document with ids that are others, which it has not among its own any more. The ones said last stay. */
export function withApart(regulation: Regulation, ids: readonly string[]): Regulation {
  const apart = [...new Set([...(regulation.apart ?? []), ...ids])].slice(-limits.aliases);
  const aliases = regulation.aliases.filter((id) => !apart.includes(id));
  return { ...regulation, aliases, ...(apart.length > 0 && { apart }) };
}

type Sides = Pick<Regulation, 'aliases' | 'apart' | 'updatedAt'>;

/**
 * What two records of one document say of others, together. Where one has merged what the other has split off, the later record
 * is right: a backup of before a split must not merge again, nor one of before a merge split.
 */
export function joinedSides(known: Sides, seen: Sides): Pick<Regulation, 'aliases' | 'apart'> {
  const isLater = Date.parse(seen.updatedAt) > Date.parse(known.updatedAt);
  const [later, earlier] = isLater ? [seen, known] : [known, seen];
  const union = (one: readonly string[] = [], other: readonly string[] = []) => [
    ...new Set([...one, ...other]),
  ];
  const aliases = union(known.aliases, seen.aliases)
    .filter((id) => later.aliases.includes(id) || !later.apart?.includes(id))
    .slice(0, limits.aliases);
  const apart = union(earlier.apart, later.apart)
    .filter((id) => !aliases.includes(id))
    .slice(-limits.aliases);
  return { aliases, ...(apart.length > 0 && { apart }) };
}
