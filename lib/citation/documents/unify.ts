import type { Citation } from '../citation';
import type { Pack } from '../engine/pack';

/** The slots by which mentions are told apart. */
type Slots = Pick<
  Citation,
  'type' | 'number' | 'year' | 'yearInNumber' | 'symbol' | 'system' | 'place' | 'local' | 'name'
>;

export interface Cluster {
  slots: Slots;
  readonly mentions: number[];
}

/** Groups what must be one document; a mention that fits several stays alone. */
export function cluster(
  citations: readonly Citation[],
  pack: Pick<Pack, 'generic' | 'yearly'>,
): Cluster[] {
  const clusters: Cluster[] = [];
  const buckets = new Map<string, Cluster[]>();
  const order = [...citations.keys()].sort((a, b) => {
    const [one, two] = [citations[a], citations[b]];
    return one && two ? richness(two) - richness(one) || a - b : 0;
  });
  for (const index of order) {
    const citation = citations[index];
    if (!citation) continue;
    const keys = keysOf(citation);
    const near = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
    const fitting = [...near].filter((one) => fits(one.slots, citation, pack));
    const [only] = fitting;
    let target: Cluster;
    if (only && (fitting.length === 1 || fitting.every((one) => same(one.slots, citation)))) {
      target = only;
      target.mentions.push(index);
      target.slots = merge(target.slots, citation, pack);
    } else {
      target = { slots: citation, mentions: [index] };
      clusters.push(target);
    }
    for (const key of keys) {
      const bucket = buckets.get(key) ?? [];
      if (!bucket.includes(target)) buckets.set(key, [...bucket, target]);
    }
  }
  for (const one of clusters) one.mentions.sort((a, b) => a - b);
  return clusters.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

const richness = (one: Slots): number =>
  (one.symbol ? 4 : 0) +
  (one.year ? 2 : 0) +
  (one.place ? 1 : 0) +
  (one.name && one.number ? 1 : 0);

function keysOf({ number, name }: Slots): string[] {
  const keys: string[] = [];
  if (number !== null) keys.push(`#${plain(number)}`);
  if (name !== null) keys.push(name);
  return keys;
}

const plain = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();

const agree = (a: unknown, b: unknown): boolean => a === b || a === null || b === null;

function same(a: Slots, b: Slots): boolean {
  return a.symbol === b.symbol && a.year === b.year && a.place === b.place && a.type === b.type;
}

/** Whether two sets of slots can be of one document. */
export function fits(a: Slots, b: Slots, pack: Pick<Pack, 'generic' | 'yearly'>): boolean {
  const coded = a.symbol !== null && a.symbol === b.symbol;
  if (a.type !== b.type && !(coded && (pack.generic(a.type) || pack.generic(b.type)))) return false;
  if (!agree(a.year, b.year) || !agree(a.place, b.place)) return false;
  if (a.number === null || b.number === null) return a.name !== null && a.name === b.name;
  if (plain(a.number) !== plain(b.number) || !agreeSymbols(a.symbol, b.symbol)) return false;
  if (a.system !== b.system && a.system !== '~' && b.system !== '~') return false;
  return agree(a.yearInNumber, b.yearInNumber) || pack.yearly(a.type);
}

/** A symbol with an unknown tail (`QH~`) agrees with every longer one. */
function agreeSymbols(a: string | null, b: string | null): boolean {
  if (agree(a, b) || a === null || b === null) return true;
  if (a.endsWith('~')) return b.startsWith(a.slice(0, -1));
  return b.endsWith('~') && a.startsWith(b.slice(0, -1));
}

function merge(a: Slots, b: Slots, pack: Pick<Pack, 'generic' | 'yearly'>): Slots {
  const symbol = a.symbol?.endsWith('~') ? (b.symbol ?? a.symbol) : (a.symbol ?? b.symbol);
  return {
    type: pack.generic(a.type) ? b.type : a.type,
    number: a.number ?? b.number,
    year: a.year ?? b.year,
    yearInNumber: a.yearInNumber || b.yearInNumber || (a.yearInNumber ?? b.yearInNumber),
    symbol,
    system: a.system === '~' ? b.system : a.system,
    place: a.place ?? b.place,
    local: a.local || b.local,
    name: a.name ?? b.name,
  };
}

/** Gives each mention what the others of its document tell, and its id. */
export function unify(citations: readonly Citation[], pack: Pack): Citation[] {
  const unified = [...citations];
  for (const { slots, mentions } of cluster(citations, pack)) {
    for (const index of mentions) {
      const citation = citations[index];
      if (!citation) continue;
      const whole = {
        ...citation,
        ...slots,
        type: citation.type,
        number: citation.number ?? slots.number,
      };
      const { year, symbol, system, place, local } = slots;
      const issuer = citation.issuer ?? pack.impliedIssuer(whole);
      const id = pack.identify(whole);
      unified[index] = { ...citation, year, symbol, system, place, local, issuer, id };
    }
  }
  return unified;
}
