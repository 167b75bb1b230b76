import { Drop, foldKindOf } from './characters';

/** Decomposed Vietnamese has some two hundred clusters, again and again. */
const composed = new Map<string, string>();
const MAX_CACHED = 500;
const MAX_CLUSTER_CHARS = 4;

/** A letter with its accents as one unit where Unicode has one (NFC, https://unicode.org/reports/tr15/); what folding drops is left out. */
export function compose(cluster: string): string {
  const known = composed.get(cluster);
  if (known !== undefined) return known;
  const made = composedAnew(cluster);
  if (cluster.length > MAX_CLUSTER_CHARS) return made;
  if (composed.size >= MAX_CACHED) composed.clear();
  composed.set(cluster, made);
  return made;
}

function composedAnew(cluster: string): string {
  const units = Array.from(cluster).filter((unit) => foldKindOf(unit.charCodeAt(0)) !== Drop);
  return units.join('').normalize('NFC');
}
