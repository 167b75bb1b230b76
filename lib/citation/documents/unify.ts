import type { Identity, Pack } from '../engine/pack';

/** What a pack says about types when mentions are told apart. */
type Rules = Pick<Pack, 'generic' | 'yearly'>;

export interface Cluster {
  readonly slots: Identity;
  /** Indexes of its mentions, ascending. */
  readonly mentions: readonly number[];
}

interface Group {
  slots: Identity;
  readonly mentions: number[];
}

/** A text that gives one number more meanings than this tells nothing about which of them a poorer mention has. */
const MAX_COMPARED = 64;

/**
 * Groups the mentions that must be of one document. The fullest mentions come first, poorer ones join the one document
 * that they fit; what fits several is a document of its own.
 */
export function cluster(mentions: readonly Identity[], rules: Rules): Cluster[] {
  const groups: Group[] = [];
  const near = new Map<string, Set<Group>>();
  for (const one of alike(mentions)) {
    const target = onlyFitting(near, one.slots, rules) ?? one;
    if (target === one) groups.push(one);
    else {
      for (const mention of one.mentions) target.mentions.push(mention);
      target.slots = merge(target.slots, one.slots, rules);
    }
    for (const key of keysOf(one.slots)) {
      const bucket = near.get(key);
      if (bucket) bucket.add(target);
      else near.set(key, new Set([target]));
    }
  }
  for (const group of groups) group.mentions.sort((a, b) => a - b);
  return groups.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

function onlyFitting(
  near: ReadonlyMap<string, ReadonlySet<Group>>,
  slots: Identity,
  rules: Rules,
): Group | null {
  let only: Group | null = null;
  let compared = 0;
  for (const key of placesOf(slots)) {
    for (const other of near.get(key) ?? []) {
      if (compared++ === MAX_COMPARED) return null;
      if (other === only || !fits(other.slots, slots, rules)) continue;
      if (only) return null;
      only = other;
    }
  }
  return only;
}

/** Numbers with more meanings than this are told apart by a key of all that they say. */
const CROWD = 16;

/** Mentions that say the very same are grouped; the fullest groups come first. */
function alike(mentions: readonly Identity[]): Group[] {
  const groups: Group[] = [];
  const near = new Map<string | null, Group[]>();
  const crowded = new Map<string, Group>();
  for (let index = 0; index < mentions.length; index++) {
    const slots = mentions[index];
    if (!slots) continue;
    const number = slots.number ?? slots.name;
    const bucket = near.get(number);
    const crowd = bucket?.length === CROWD ? wholeKey(slots) : '';
    const group = findEqual(bucket, slots) ?? crowded.get(crowd);
    if (group) {
      group.mentions.push(index);
      continue;
    }
    const first = { slots, mentions: [index] };
    groups.push(first);
    if (!bucket) near.set(number, [first]);
    else if (crowd === '') bucket.push(first);
    else crowded.set(crowd, first);
  }
  return groups.sort((a, b) => richness(b.slots) - richness(a.slots));
}

function findEqual(groups: readonly Group[] | undefined, slots: Identity): Group | undefined {
  if (!groups) return undefined;
  for (const group of groups) if (equal(group.slots, slots)) return group;
  return undefined;
}

const wholeKey = ({ type, number, symbol, year, yearInNumber, place, name }: Identity): string =>
  [type, number, symbol, year, yearInNumber, place, name].join('\n');

const equal = (a: Identity, b: Identity): boolean =>
  a.type === b.type &&
  a.number === b.number &&
  a.symbol === b.symbol &&
  a.year === b.year &&
  a.yearInNumber === b.yearInNumber &&
  a.place === b.place &&
  a.name === b.name;

const richness = (one: Identity): number =>
  (one.symbol ? 4 : 0) +
  (one.year ? 2 : 0) +
  (one.place ? 1 : 0) +
  (one.name && one.number ? 1 : 0);

/** Where a group is kept: under its number, and under its number and symbol. */
function keysOf({ number, symbol, name }: Identity): string[] {
  const keys = name === null ? [] : [name];
  if (number === null) return keys;
  const plainNumber = plain(number);
  return [...keys, `#${plainNumber}`, `#${plainNumber}/${isOpen(symbol) ? '' : symbol}`];
}

/** Where groups that fit can be: texts that give one number many symbols must stay cheap. */
function placesOf({ number, symbol, name }: Identity): string[] {
  const keys = name === null ? [] : [name];
  if (number === null) return keys;
  const plainNumber = plain(number);
  if (isOpen(symbol)) return [...keys, `#${plainNumber}`];
  return [...keys, `#${plainNumber}/${symbol}`, `#${plainNumber}/`];
}

const isOpen = (symbol: string | null): boolean => symbol === null || symbol.endsWith('~');

const plain = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();

const agree = (a: unknown, b: unknown): boolean => a === b || a === null || b === null;

/** Whether two sets of slots can be of one document. */
function fits(a: Identity, b: Identity, rules: Rules): boolean {
  const coded = a.symbol !== null && a.symbol === b.symbol;
  const generic = rules.generic(a.type) || rules.generic(b.type);
  if (a.type !== b.type && !(coded && generic)) return false;
  if (!agree(a.year, b.year) || !agree(a.place, b.place)) return false;
  if (a.number === null || b.number === null) return a.name !== null && a.name === b.name;
  if (plain(a.number) !== plain(b.number) || !agreeSymbols(a.symbol, b.symbol)) return false;
  if (a.system !== b.system && a.system !== '~' && b.system !== '~') return false;
  return agree(a.yearInNumber, b.yearInNumber) || rules.yearly(a.type);
}

/** A symbol with an unknown tail (`QH~`) agrees with every longer one. */
function agreeSymbols(a: string | null, b: string | null): boolean {
  if (agree(a, b) || a === null || b === null) return true;
  if (a.endsWith('~')) return b.startsWith(a.slice(0, -1));
  return b.endsWith('~') && a.startsWith(b.slice(0, -1));
}

function merge(a: Identity, b: Identity, rules: Rules): Identity {
  return {
    type: rules.generic(a.type) ? b.type : a.type,
    number: a.number ?? b.number,
    year: a.year ?? b.year,
    yearInNumber: a.yearInNumber || b.yearInNumber || (a.yearInNumber ?? b.yearInNumber),
    symbol: a.symbol?.endsWith('~') ? (b.symbol ?? a.symbol) : (a.symbol ?? b.symbol),
    system: a.system === '~' ? b.system : a.system,
    place: a.place ?? b.place,
    local: a.local || b.local,
    name: a.name ?? b.name,
  };
}
