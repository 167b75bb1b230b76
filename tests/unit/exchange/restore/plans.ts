import { importStore } from '../../../../components/ui/import/import-store';
import { type ImporterId, importers, type Plan, type PlanContext } from '../../../../lib/exchange';
import type { Store } from '../../../../lib/store';

export const NOW = new Date('2026-11-30T02:00:00.000Z');

const contextOf = (store: Store, over: Partial<PlanContext> = {}): PlanContext => ({
  store: importStore(store, (url) => url),
  now: NOW,
  ...over,
});

/** The plan of the kind that recognises the file first. */
export async function planOf(
  store: Store,
  file: File,
  over: Partial<PlanContext> = {},
): Promise<Plan> {
  for (const importer of importers) {
    if (await importer.recognise([file])) return importer.plan([file], contextOf(store, over));
  }
  throw new Error('not recognised');
}

export async function recognisedAs(file: File): Promise<ImporterId | null> {
  for (const importer of importers) if (await importer.recognise([file])) return importer.id;
  return null;
}

interface Trashed {
  readonly deletedAt: string | null;
  readonly purgedAt?: string | undefined;
}
/** Stored rows as an import brings them: what is in the trash has its days from then on. */
export function restedSinceNow(stored: Readonly<Record<string, unknown>>) {
  const rested = (rows: unknown) =>
    (rows as readonly Trashed[]).map((row) =>
      row.deletedAt === null || row.purgedAt !== undefined
        ? row
        : { ...row, deletedAt: [row.deletedAt, NOW.toISOString()].sort()[1] },
    );
  const { annotations, dossiers } = stored;
  return { ...stored, annotations: rested(annotations), dossiers: rested(dossiers) };
}
