import type { Identity } from '../engine/pack';
import { alike, type Group } from './alike';
import { fits, isOpen, merge, plain, type Rules } from './fits';

export interface Cluster {
  readonly slots: Identity;
  /** Indexes of its mentions, ascending. */
  readonly mentions: readonly number[];
}

type Near = Map<string, Group[]>;

/** A text that gives one number more meanings than this tells nothing about which of them a poorer mention has. */
const MAX_COMPARED = 64;

/**
 * Groups the mentions that must be of one document. The fullest mentions come first, poorer ones join the one document
 * that they fit; what fits several is a document of its own.
 */
export function cluster(mentions: readonly Identity[], rules: Rules): Cluster[] {
  const groups: Group[] = [];
  const joined = new Set<Group>();
  const near: Near = new Map();
  for (const one of alike(mentions)) {
    const { name, number, symbol } = one.slots;
    const digits = number === null ? null : `#${plain(number)}`;
    const coded = isOpen(symbol) ? null : symbol;
    const target = onlyFitting(near, one, digits, coded, rules) ?? one;
    if (target === one) groups.push(one);
    else {
      absorb(target, one, rules);
      joined.add(target);
    }
    if (name !== null) keep(near, name, target);
    if (digits === null) continue;
    keep(near, digits, target);
    keep(near, `${digits}/${coded ?? ''}`, target);
  }
  for (const group of joined) group.mentions.sort((a, b) => a - b);
  return groups.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

function absorb(target: Group, one: Group, rules: Rules): void {
  for (const mention of one.mentions) target.mentions.push(mention);
  target.slots = merge(target.slots, one.slots, rules);
}

function keep(near: Near, key: string, group: Group): void {
  const kept = near.get(key);
  if (kept === undefined) near.set(key, [group]);
  else if (kept.length <= MAX_COMPARED && !kept.includes(group)) kept.push(group);
}

/** Looks where groups that fit can be: texts that give one number many symbols must stay cheap. */
function onlyFitting(
  near: Near,
  { slots }: Group,
  digits: string | null,
  coded: string | null,
  rules: Rules,
): Group | null {
  let only = slots.name === null ? null : nextFitting(near.get(slots.name), slots, null, rules);
  if (only === undefined || digits === null) return only ?? null;
  if (coded === null) return nextFitting(near.get(digits), slots, only, rules) ?? null;
  only = nextFitting(near.get(`${digits}/${coded}`), slots, only, rules);
  return only === undefined
    ? null
    : (nextFitting(near.get(`${digits}/`), slots, only, rules) ?? null);
}

/** The one group that fits, `only` counted; null where none does, undefined where several do. */
function nextFitting(
  groups: readonly Group[] | undefined,
  slots: Identity,
  only: Group | null,
  rules: Rules,
): Group | null | undefined {
  if (groups === undefined) return only;
  if (groups.length > MAX_COMPARED) return undefined;
  let fitting = only;
  for (const group of groups) {
    if (group === fitting || !fits(group.slots, slots, rules)) continue;
    if (fitting !== null) return undefined;
    fitting = group;
  }
  return fitting;
}
