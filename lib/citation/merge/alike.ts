import type { Identity } from '../pack/pack';

/** What is said of one document. */
export interface Group {
  slots: Identity;
  /** Indexes of its mentions. */
  readonly mentions: number[];
}

/** Numbers with more meanings than this are told apart by a key of all that they say. */
const CROWD = 16;

/** Mentions that say the very same are grouped; the fullest groups come first. */
export function alike(mentions: readonly Identity[]): Group[] {
  const groups: Group[] = [];
  const near = new Map<string, Group[]>();
  const crowded = new Map<string, Group>();
  let last: Group | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const one = mentions[index] as Identity;
    if (last !== null && equal(last.slots, one)) {
      last.mentions.push(index);
      continue;
    }
    const key = (one.number ?? '') + (one.symbol ?? one.name);
    const bucket = near.get(key);
    const crowd = bucket !== undefined && bucket.length === CROWD ? wholeKey(one) : '';
    const group = findEqual(bucket, one) ?? (crowd === '' ? undefined : crowded.get(crowd));
    if (group !== undefined) {
      group.mentions.push(index);
      last = group;
      continue;
    }
    const first: Group = { slots: identityOf(one), mentions: [index] };
    last = first;
    groups.push(first);
    if (bucket === undefined) near.set(key, [first]);
    else if (crowd === '') bucket.push(first);
    else crowded.set(crowd, first);
  }
  return groups.sort((a, b) => richness(b.slots) - richness(a.slots));
}

function findEqual(groups: readonly Group[] | undefined, one: Identity): Group | undefined {
  if (groups === undefined) return undefined;
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] as Group;
    if (equal(group.slots, one)) return group;
  }
  return undefined;
}

const equal = (a: Identity, b: Identity): boolean =>
  a.year === b.year &&
  a.type === b.type &&
  a.place === b.place &&
  a.number === b.number &&
  a.symbol === b.symbol &&
  a.yearInNumber === b.yearInNumber &&
  a.name === b.name;

const wholeKey = ({ type, number, symbol, year, yearInNumber, place, name }: Identity): string =>
  [type, number, symbol, year, yearInNumber, place, name].join('\n');

const richness = (one: Identity): number =>
  (one.symbol ? 4 : 0) +
  (one.year ? 2 : 0) +
  (one.place ? 1 : 0) +
  (one.name && one.number ? 1 : 0);

/** What tells documents apart, without the rest of a mention: objects of one shape keep what compares them fast. */
const identityOf = (one: Identity): Identity => ({
  type: one.type,
  number: one.number,
  year: one.year,
  yearInNumber: one.yearInNumber,
  symbol: one.symbol,
  system: one.system,
  place: one.place,
  local: one.local,
  name: one.name,
});
