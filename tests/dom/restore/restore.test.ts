import '../messages';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { saveBackup } from '../../../components/ui/backup/save-backup';
import { importStore } from '../../../components/ui/import/import-store';
import { importers, type Plan } from '../../../lib/exchange';
import {
  applyImport,
  failureOf,
  openStore,
  readBackupFacts,
  type Store,
  undoImport,
} from '../../../lib/store';
import exportOfFirst from '../../fixtures/exports/version-1.json';
import { NOW, restedSinceNow } from '../../unit/exchange/restore/plans';
import { anyRows, countOf, fill, rowsOf } from '../../unit/exchange/restore/stores';
import { anAnnotation } from '../../unit/store/records';
import { databaseOfSchema1 } from '../../unit/store/schema-1';
import { catchDownloads } from '../recovery/fixture';

const hint = { path: [{ tag: 'div', id: 'noi-dung', classes: [] }] };

const exported = { ...exportOfFirst, meta: [{ key: 'schema', value: 1 }] };

let made = 0;
function freshStore(): Store {
  const store = openStore({ name: `restore-${made++}` });
  onTestFinished(() => store.delete());
  return store;
}

async function planOf(store: Store, file: File, signal?: AbortSignal): Promise<Plan> {
  const [importer] = importers;
  expect(await importer?.recognise([file])).toBe(true);
  const context = { store: importStore(store, (url) => url), now: NOW };
  const plan = await importer?.plan([file], { ...context, ...(signal && { signal }) });
  return plan ?? expect.fail('no plan');
}

/** The file that the button in the settings saves. */
async function savedFile(store: Store): Promise<File> {
  const files = catchDownloads();
  await saveBackup(store, {
    signal: new AbortController().signal,
    readHints: async () => [{ host: 'bao.example', hint }],
    progress: () => undefined,
  });
  const [file] = files;
  const blob = await fetch(file?.address ?? '').then((response) => response.blob());
  return new File([blob], file?.name ?? '');
}

const notes = (count: number) => ({
  articles: [],
  versions: [],
  annotations: Array.from({ length: count }, (_, at) => anAnnotation({ id: `n${at}` })),
  regulations: [],
  mentions: [],
  dossiers: [],
  settings: [],
});

test('what the browser saved is restored equal in its own database, and taken back', async () => {
  let rows = 0;
  for (const each of fc.sample(anyRows, { numRuns: 12, seed: 21 })) {
    const [first, second] = [freshStore(), freshStore()];
    await fill(first, each);
    const before = await rowsOf(second);
    const plan = await planOf(second, await savedFile(first));
    expect(plan.hints).toEqual([{ host: 'bao.example', hint }]);
    await applyImport(second, plan.rows);
    expect(await rowsOf(second)).toEqual(restedSinceNow(await rowsOf(first)));
    await undoImport(second, plan.rows);
    expect(await rowsOf(second)).toEqual(before);
    rows += countOf(each);
  }
  expect(rows).toBeGreaterThan(100);
});

test('a saved file is remembered, so that nobody is reminded of it', async () => {
  const store = freshStore();
  await fill(store, notes(1));
  await store.meta.delete('backup');
  await savedFile(store);
  await expect.poll(async () => (await readBackupFacts(store)).savedAt).not.toBeNull();
});

test('a restore that is stopped while it writes leaves nothing, and works the next time', async () => {
  const [first, second] = [freshStore(), freshStore()];
  await fill(first, notes(1_200));
  const before = await rowsOf(second);
  const file = await savedFile(first);
  const plan = await planOf(second, file);
  const end = new AbortController();
  const progress = (rows: number) => rows >= 500 && end.abort(new Error('đủ rồi'));
  await expect(applyImport(second, plan.rows, { signal: end.signal, progress })).rejects.toThrow(
    'đủ rồi',
  );
  expect(await rowsOf(second)).toEqual(before);
  await applyImport(second, plan.rows);
  expect(await second.annotations.count()).toBe(1_200);
});

test('a database of a newer version is not written', async () => {
  const [first, second] = [freshStore(), freshStore()];
  await fill(first, notes(2));
  const plan = await planOf(second, await savedFile(first));
  await second.meta.put({ key: 'schema', value: 3 });
  expect(await applyImport(second, plan.rows).then(() => 'written', failureOf)).toBe('newer');
  expect(await second.annotations.count()).toBe(0);
});

test('a database of schema 1, saved as it is, is restored as it would have been migrated', async () => {
  const { articles, annotations, regulations, mentions, meta } = exported;
  const name = await databaseOfSchema1({
    articles,
    annotations,
    regulations,
    mentions,
    meta,
  } as never);
  const old = openStore({ name });
  onTestFinished(() => old.delete());
  const file = await savedFile(old);
  const store = freshStore();
  const plan = await planOf(store, file);
  expect(plan.counts).toEqual({ add: 2, update: 0, skip: 0, reject: 0 });
  await applyImport(store, plan.rows);
  // Opened at last, the old one is migrated.
  expect(await rowsOf(store)).toEqual(restedSinceNow(await rowsOf(old)));
});
