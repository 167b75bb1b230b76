import { importStore } from '../../components/ui/import/import-store';
import { importers, type RowSlice, writeBackup } from '../../lib/exchange';
import { applyImport, openStore, SCHEMA, type Store } from '../../lib/store';
import { median } from './article';
import { watchLoop } from './loop-delay';
import { type ManyNotes, manyNotes } from './many-notes';

const TABLES = ['articles', 'versions', 'annotations', 'regulations', 'mentions'] as const;

async function* slices(rows: readonly unknown[]): AsyncGenerator<RowSlice> {
  for (let at = 0; at < rows.length; at += 500) yield { rows: rows.slice(at, at + 500), failed: 0 };
}

async function backupOf(rows: ManyNotes): Promise<File> {
  const tables = Object.fromEntries(TABLES.map((table) => [table, slices(rows[table])]));
  const parts: BlobPart[] = [];
  for await (const bytes of writeBackup({ schema: SCHEMA, tables })) {
    parts.push(bytes as Uint8Array<ArrayBuffer>);
  }
  return new File(parts, 'ben-le.zip');
}

let made = 0;
async function onFreshStore(work: (store: Store) => Promise<void>): Promise<number> {
  const store = openStore({ name: `bench-${made++}` });
  await store.open();
  const start = performance.now();
  await work(store);
  const took = performance.now() - start;
  await store.delete();
  return took;
}

const putAll = (rows: ManyNotes) => (store: Store) =>
  store.transaction('rw', store.tables, async () => {
    for (const table of TABLES) await store.table(table).bulkPut([...rows[table]]);
  });

const steps: Record<'plan' | 'write', number[]> = { plan: [], write: [] };

const restore = (file: File) => async (store: Store) => {
  const [importer] = importers;
  if (!(await importer?.recognise([file]))) throw new Error('not recognised');
  const start = performance.now();
  const reads = importStore(store, (url) => url);
  const plan = await importer?.plan([file], { store: reads, now: new Date() });
  const planned = performance.now();
  if (plan === undefined || plan.counts.reject > 0) throw new Error('rejected');
  await applyImport(store, plan.rows);
  steps.plan.push(planned - start);
  steps.write.push(performance.now() - planned);
};

const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

/** Milliseconds and bytes: medians of so many turns of both, one after the other. */
export async function measure(notes: number, articles: number, turns: number) {
  const rows = manyNotes(notes, articles, 17);
  const file = await backupOf(rows);
  const stopIdle = watchLoop();
  await idle();
  const quiet = stopIdle();
  const [bare, whole, late, longest, heaps]: number[][] = [[], [], [], [], []];
  for (let turn = 0; turn < turns; turn++) {
    bare?.push(await onFreshStore(putAll(rows)));
    const stop = watchLoop();
    whole?.push(await onFreshStore(restore(file)));
    const { p99, most, heap } = stop();
    late?.push(p99);
    longest?.push(most);
    heaps?.push(heap);
  }
  return {
    file: file.size,
    bare: median(bare ?? []),
    whole: median(whole ?? []),
    plan: median(steps.plan),
    write: median(steps.write),
    late: median(late ?? []) - quiet.p99,
    most: median(longest ?? []),
    heap: Math.max(...(heaps ?? [])),
    idleHeap: quiet.heap,
  };
}
