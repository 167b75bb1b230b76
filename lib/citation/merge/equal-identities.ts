import type { DocumentIdentity } from '../citation';

/** Citations of one document, and what they tell of it together. */
export interface Cluster {
  identity: DocumentIdentity;
  /** Their indexes, ascending in the end. */
  readonly citations: number[];
}

/** Where one number has more meanings than this, they are looked up by all their fields instead of one after the other. */
const MAX_COMPARED_MEANINGS = 16;

/** One cluster for all citations that say the very same; those that say most come first. */
export function clusterEqual(citations: readonly DocumentIdentity[]): Cluster[] {
  const clusters: Cluster[] = [];
  const near = new Map<string, Cluster[]>();
  const crowded = new Map<string, Cluster>();
  let last: Cluster | null = null;
  for (let index = 0; index < citations.length; index++) {
    const one = citations[index] as DocumentIdentity;
    if (last !== null && equal(last.identity, one)) {
      join(last, one, index);
      continue;
    }
    const key = (one.number ?? '') + (one.symbol ?? one.name);
    const bucket = near.get(key);
    const crowd =
      bucket !== undefined && bucket.length === MAX_COMPARED_MEANINGS ? wholeKey(one) : '';
    const same = bucket?.find(({ identity }) => equal(identity, one));
    const cluster = same ?? (crowd === '' ? undefined : crowded.get(crowd));
    if (cluster !== undefined) {
      join(cluster, one, index);
      last = cluster;
      continue;
    }
    const first: Cluster = { identity: identityOf(one), citations: [index] };
    last = first;
    clusters.push(first);
    if (bucket === undefined) near.set(key, [first]);
    else if (crowd === '') bucket.push(first);
    else crowded.set(crowd, first);
  }
  return clusters.sort((a, b) => richness(b.identity) - richness(a.identity));
}

/** What is said of a bill or a renewed law and of a law in the same words is taken for the former: its id leaves open which year it is of. */
function join(cluster: Cluster, one: DocumentIdentity, index: number): void {
  cluster.citations.push(index);
  const draft = one.draft || cluster.identity.draft;
  const renewed = one.renewed || cluster.identity.renewed;
  if (draft !== cluster.identity.draft || renewed !== cluster.identity.renewed)
    cluster.identity = { ...cluster.identity, draft, renewed };
}

const equal = (a: DocumentIdentity, b: DocumentIdentity): boolean =>
  a.year === b.year &&
  a.type === b.type &&
  a.place === b.place &&
  a.number === b.number &&
  a.symbol === b.symbol &&
  a.yearInNumber === b.yearInNumber &&
  a.name === b.name;

const wholeKey = ({
  type,
  number,
  symbol,
  year,
  yearInNumber,
  place,
  name,
}: DocumentIdentity): string => [type, number, symbol, year, yearInNumber, place, name].join('\n');

const richness = (one: DocumentIdentity): number =>
  (one.symbol ? 4 : 0) +
  (one.year ? 2 : 0) +
  (one.place ? 1 : 0) +
  (one.name && one.number ? 1 : 0);

/** What tells documents apart, without the rest of a citation: objects of one shape keep what compares them fast. */
const identityOf = (one: DocumentIdentity): DocumentIdentity => ({
  type: one.type,
  number: one.number,
  year: one.year,
  yearInNumber: one.yearInNumber,
  symbol: one.symbol,
  system: one.system,
  place: one.place,
  local: one.local,
  name: one.name,
  draft: one.draft,
  renewed: one.renewed,
});
