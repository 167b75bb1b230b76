import type { Plan } from '../../../lib/exchange';
import { applyImport, isStale, type Store, type Undone, undoImport } from '../../../lib/store';
import type { ImportSurroundings } from '../import-surroundings';

/** Where notes are imported to. */
export interface ImportPlace {
  readonly store: Store;
  readonly surroundings: ImportSurroundings;
}

/** What an import wrote, and what takes it back. */
export interface Imported {
  readonly plan: Plan;
  /** ISO 8601. */
  readonly at: string;
  /** Hosts whose hints are new. */
  readonly hosts: readonly string[];
}

/**
 * Writes all of a plan, or nothing.
 * @returns null where the store was changed since: it has to be planned again
 * @throws the signal's reason, and the errors of every write
 */
export async function applyPlan(
  { store, surroundings }: ImportPlace,
  plan: Plan,
  control: { readonly signal: AbortSignal; readonly progress: (rows: number) => void },
): Promise<Imported | null> {
  const at = new Date().toISOString();
  try {
    await applyImport(store, plan.rows, control);
  } catch (error) {
    if (isStale(error)) return null;
    throw error;
  }
  return { plan, at, hosts: await keepHints(surroundings, plan) };
}

/** Where a body stands is kept for hosts that have no hint here; the notes are written, whatever becomes of it. */
async function keepHints(
  { readHints, keepHint }: ImportSurroundings,
  { hints }: Plan,
): Promise<readonly string[]> {
  if (hints.length === 0) return [];
  try {
    const known = new Set((await readHints()).map(({ host }) => host));
    const fresh = hints.filter(({ host }) => !known.has(host));
    for (const { host, hint } of fresh) await keepHint(host, hint);
    return fresh.map(({ host }) => host);
  } catch {
    return [];
  }
}

export async function takeBack(
  { store, surroundings }: ImportPlace,
  { plan, at, hosts }: Imported,
): Promise<Undone> {
  const undone = await undoImport(store, plan.rows, { importedAt: at });
  for (const host of hosts) await surroundings.keepHint(host, null);
  return undone;
}

/** How many rows a plan writes. */
export const rowsOf = ({ rows }: Plan): number =>
  Object.values(rows).reduce((sum, table) => sum + table.length, 0);
