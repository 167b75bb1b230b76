import type { Identity } from '../pack/pack';
import { alike, type Group } from './alike';
import { fits, merge, plain, type Rules } from './fits';

export interface Cluster {
  readonly slots: Identity;
  /** Indexes of its mentions, ascending. */
  readonly mentions: readonly number[];
}

/** Groups by what they are called. */
type Near = Map<string, Group[]>;

/** A text that gives one number more meanings than this tells nothing about which of them a poorer mention has. */
const MAX_COMPARED = 64;

/**
 * Groups the mentions that must be of one document. The fullest mentions come first, poorer ones join the one document
 * that they fit; what fits several is a document of its own.
 */
export function cluster(mentions: readonly Identity[], rules: Rules): Cluster[] {
  const known: Known = { groups: [], joined: new Set(), numbers: new Map(), names: new Map() };
  for (const one of alike(mentions)) place(known, one, rules);
  for (const group of known.joined) group.mentions.sort((a, b) => a - b);
  return known.groups.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

/** The documents told so far. */
interface Known {
  readonly groups: Group[];
  /** Those of several groups. */
  readonly joined: Set<Group>;
  readonly numbers: Near;
  readonly names: Near;
}

/** Adds a group to the one document that it fits, else as a document of its own. */
function place({ groups, joined, numbers, names }: Known, one: Group, rules: Rules): void {
  const { name, number } = one.slots;
  const digits = number === null ? null : plain(number);
  const named = name === null ? undefined : names.get(name);
  const numbered = digits === null ? undefined : numbers.get(digits);
  const target = onlyFitting(named, numbered, one.slots, rules);
  if (target === null) groups.push(one);
  else {
    absorb(target, one, rules);
    joined.add(target);
  }
  if (name !== null) keep(names, name, named, target ?? one);
  if (digits !== null) keep(numbers, digits, numbered, target ?? one);
}

function absorb(target: Group, one: Group, rules: Rules): void {
  for (const mention of one.mentions) target.mentions.push(mention);
  target.slots = merge(target.slots, one.slots, rules);
}

function keep(near: Near, key: string, kept: Group[] | undefined, group: Group): void {
  if (kept === undefined) near.set(key, [group]);
  else if (kept.length <= MAX_COMPARED && !kept.includes(group)) kept.push(group);
}

/** The one group of the same name or number that fits; null where none or several do. */
function onlyFitting(
  named: readonly Group[] | undefined,
  numbered: readonly Group[] | undefined,
  slots: Identity,
  rules: Rules,
): Group | null {
  const first = named === undefined ? null : nextFitting(named, slots, null, rules);
  if (numbered === undefined || first === undefined) return first ?? null;
  return nextFitting(numbered, slots, first, rules) ?? null;
}

/** The one group that fits, `only` counted; null where none does, undefined where several do. */
function nextFitting(
  groups: readonly Group[],
  slots: Identity,
  only: Group | null,
  rules: Rules,
): Group | null | undefined {
  if (groups.length > MAX_COMPARED) return undefined;
  let fitting = only;
  for (const group of groups) {
    if (group === fitting || !fits(group.slots, slots, rules)) continue;
    if (fitting !== null) return undefined;
    fitting = group;
  }
  return fitting;
}
