/*
 * In: the identities that citations of one text tell, most of them incomplete.
 * Out: which of them must be of one document, and what they tell together.
 */
import type { DocumentIdentity } from '../citation';
import { type Cluster, clusterEqual } from './equal-identities';
import { type MergeRules, plainNumber, unifies, unify } from './unify';

/** Clusters by a number or a name of their documents. */
type ClustersByKey = Map<string, Cluster[]>;

/** When more documents than this share a number, an incomplete citation joins none of them. */
const MAX_DOCUMENTS_OF_A_NUMBER = 64;

/**
 * Clusters the citations that must be of one document. Those that say most come first, others join the one document that they
 * fit; what fits several is a document of its own. Clusters come in the order of their first citations.
 */
export function clusterCitations(
  citations: readonly DocumentIdentity[],
  rules: MergeRules,
): Cluster[] {
  const known: Known = { clusters: [], joined: new Set(), numbers: new Map(), names: new Map() };
  for (const one of clusterEqual(citations)) addCluster(known, one, rules);
  for (const cluster of known.joined) cluster.citations.sort((a, b) => a - b);
  return known.clusters.sort((a, b) => (a.citations[0] ?? 0) - (b.citations[0] ?? 0));
}

/** The documents so far. */
interface Known {
  readonly clusters: Cluster[];
  /** Those that others have joined, whose citations are out of order. */
  readonly joined: Set<Cluster>;
  readonly numbers: ClustersByKey;
  readonly names: ClustersByKey;
}

/** Adds a cluster to the one document that it fits, else as a document of its own. */
function addCluster(
  { clusters, joined, numbers, names }: Known,
  one: Cluster,
  rules: MergeRules,
): void {
  const { name, number } = one.identity;
  const digits = number === null ? null : plainNumber(number);
  const named = name === null ? undefined : names.get(name);
  const numbered = digits === null ? undefined : numbers.get(digits);
  const target = onlyFitting(named, numbered, one.identity, rules);
  if (target === null) clusters.push(one);
  else {
    absorb(target, one, rules);
    joined.add(target);
  }
  if (name !== null) addTo(names, name, named, target ?? one);
  if (digits !== null) addTo(numbers, digits, numbered, target ?? one);
}

function absorb(target: Cluster, one: Cluster, rules: MergeRules): void {
  for (const index of one.citations) target.citations.push(index);
  target.identity = unify(target.identity, one.identity, rules);
}

function addTo(
  byKey: ClustersByKey,
  key: string,
  clusters: Cluster[] | undefined,
  cluster: Cluster,
): void {
  if (clusters === undefined) byKey.set(key, [cluster]);
  else if (clusters.length <= MAX_DOCUMENTS_OF_A_NUMBER && !clusters.includes(cluster)) {
    clusters.push(cluster);
  }
}

/** The one cluster of the same name or number that fits; null where none or several do. */
function onlyFitting(
  named: readonly Cluster[] | undefined,
  numbered: readonly Cluster[] | undefined,
  identity: DocumentIdentity,
  rules: MergeRules,
): Cluster | null {
  const first = named === undefined ? null : nextFitting(named, identity, null, rules);
  if (numbered === undefined || first === undefined) return first ?? null;
  return nextFitting(numbered, identity, first, rules) ?? null;
}

/** The one cluster that fits, `only` counted; null where none does, undefined where several do. */
function nextFitting(
  clusters: readonly Cluster[],
  identity: DocumentIdentity,
  only: Cluster | null,
  rules: MergeRules,
): Cluster | null | undefined {
  if (clusters.length > MAX_DOCUMENTS_OF_A_NUMBER) return undefined;
  let fitting = only;
  for (const cluster of clusters) {
    if (cluster === fitting || !unifies(cluster.identity, identity, rules)) continue;
    if (fitting !== null) return undefined;
    fitting = cluster;
  }
  return fitting;
}
