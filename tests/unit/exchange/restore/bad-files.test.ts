import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFailureOf, type RowSlice, writeBackup } from '../../../../lib/exchange';
import { applyImport, isStale, undoImport } from '../../../../lib/store';
import { freshStore } from '../../store/fresh';
import { aMention, anAnnotation, anArticle, aVersion } from '../../store/records';
import { NOW, planOf, recognisedAs } from './plans';
import { backupOf, fill, rowsOf } from './stores';

const noRows = {
  articles: [],
  versions: [],
  annotations: [],
  regulations: [],
  mentions: [],
  dossiers: [],
  settings: [],
};
/** A zip made by other hands than ours. */
const zipped = (files: Readonly<Record<string, string>>): File =>
  new File(
    [
      new Uint8Array(
        zipSync(
          Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
        ),
      ),
    ],
    'x.zip',
  );
const manifest = (counts: object, over: object = {}): string =>
  JSON.stringify({
    format: 'ben-le-backup',
    version: 1,
    schema: 2,
    exportedAt: NOW.toISOString(),
    counts,
    ...over,
  });
const lines = (rows: readonly unknown[]): string =>
  rows.map((row) => JSON.stringify(row)).join('\n');

async function aBackup(): Promise<Uint8Array<ArrayBuffer>> {
  const store = freshStore();
  const notes = Array.from({ length: 300 }, (_, at) =>
    anAnnotation({ id: `n${at}`, note: `${at}` }),
  );
  await fill(store, {
    ...noRows,
    articles: [anArticle()],
    versions: [aVersion()],
    annotations: notes,
  });
  return new Uint8Array(await (await backupOf(store)).arrayBuffer());
}

const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => 'planned', importFailureOf);

test('a note whose article is missing is restored without it', async () => {
  const store = freshStore();
  await fill(store, { ...noRows, annotations: [anAnnotation({ articleId: 'khong-co' })] });
  const other = freshStore();
  await applyImport(other, (await planOf(other, await backupOf(store))).rows);
  expect(await rowsOf(other)).toEqual(await rowsOf(store));
});

test('one broken row among ten thousand is named, the rest passes', async () => {
  const notes = Array.from({ length: 10_000 }, (_, at) =>
    anAnnotation({ id: `n${at}`, ...(at === 7_000 && { createdAt: '2026-99-99' }) }),
  );
  const counts = { annotations: 10_000 };
  const file = zipped({ 'annotations.jsonl': lines(notes), 'manifest.json': manifest(counts) });
  const store = freshStore();
  const reported: number[] = [];
  const plan = await planOf(store, file, { progress: (records) => reported.push(records) });
  expect(plan.counts).toEqual({ add: 9_999, update: 0, skip: 0, reject: 1 });
  const rejected = plan.lines.filter(({ verdict }) => verdict === 'reject');
  expect(rejected).toMatchObject([
    { table: 'annotations', reason: 'invalid', place: 'annotations.jsonl, 7001' },
  ]);
  expect(rejected[0]?.detail).toMatch(/^createdAt: /);
  expect(reported.at(-1)).toBe(10_000);
  expect(reported.length).toBeGreaterThan(10);
  // The preview gets some of them, and says how many there are.
  expect(plan.lines.length).toBeLessThan(500);
});

test('a backup that is cut off anywhere is damaged, and nothing else', async () => {
  const whole = await aBackup();
  for (const length of [100, whole.length >> 1, whole.length - 1]) {
    const file = new File([whole.slice(0, length)], 'x.zip');
    expect(await recognisedAs(file)).toBe('backup');
    expect(await outcome(planOf(freshStore(), file))).toBe('damaged');
  }
});

test('a changed byte is told: by the table, or where the whole file is damaged', async () => {
  const whole = await aBackup();
  let told = 0;
  for (let at = 200; at < whole.length; at += 97) {
    const bytes = Uint8Array.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x21;
    const plan = await planOf(freshStore(), new File([bytes], 'x.zip')).catch(() => null);
    const isWhole = plan?.counts.add === 300 && plan.countsByTable.articles.add === 1;
    const rejected = plan?.lines.filter(({ verdict }) => verdict === 'reject') ?? [];
    if (plan === null || rejected.length > 0) told++;
    expect(plan === null || rejected.length > 0 || isWhole).toBe(true);
  }
  expect(told).toBeGreaterThan(10);
});

test('what the manifest counts and the file has not is told, and what was lost before', async () => {
  const counts = { articles: 1, annotations: 5, mentions: 2 };
  const file = zipped({
    'articles.jsonl': lines([anArticle()]),
    'annotations.jsonl': lines([anAnnotation(), anAnnotation({ id: 'n2' })]),
    'manifest.json': manifest(counts, { failed: { articles: 4 } }),
  });
  const plan = await planOf(freshStore(), file);
  const rejected = plan.lines.filter(({ verdict }) => verdict === 'reject');
  expect(rejected.map(({ place, reason, detail }) => [place, reason, detail])).toEqual([
    ['articles.jsonl', 'damaged', '4 records could not be read when the backup was written'],
    ['annotations.jsonl', 'damaged', '2 of 5 records are in the file'],
    ['mentions.jsonl', 'damaged', '0 of 2 records are in the file'],
  ]);
  expect(plan.counts).toEqual({ add: 2, update: 0, skip: 0, reject: 3 });
});

test('rows lost to a damaged database are told by its own backup', async () => {
  async function* damaged(): AsyncGenerator<RowSlice> {
    yield { rows: [anAnnotation()], failed: 3 };
  }
  const parts: BlobPart[] = [];
  for await (const bytes of writeBackup({ schema: 2, tables: { annotations: damaged() } })) {
    parts.push(new Uint8Array(bytes));
  }
  const plan = await planOf(freshStore(), new File(parts, 'x.zip'));
  expect(plan.counts).toEqual({ add: 1, update: 0, skip: 0, reject: 3 });
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'a million counted',
    {
      'annotations.jsonl': '',
      'manifest.json': manifest({ annotations: 600_000, mentions: 400_000 }),
    },
    'too-many',
  ],
  [
    'a newer version',
    { 'annotations.jsonl': '', 'manifest.json': manifest({}, { version: 2 }) },
    'newer',
  ],
  [
    'a newer schema',
    { 'annotations.jsonl': '', 'manifest.json': manifest({}, { schema: 3 }) },
    'newer',
  ],
  ['another manifest', { 'annotations.jsonl': '', 'manifest.json': '{}' }, 'damaged'],
])('a backup with %s is refused', async (_, files, reason) => {
  expect(await outcome(planOf(freshStore(), zipped(files)))).toBe(reason);
});

test('files that lead elsewhere, and prototypes, are passed over', async () => {
  const file = zipped({
    '../../annotations.jsonl': lines([anAnnotation()]),
    'annotations.jsonl': '{"__proto__": {"note": "x"}, "constructor": 1}',
    'manifest.json': `{"__proto__": {"counts": {"annotations": 9}}, ${manifest({}).slice(1)}`,
  });
  const plan = await planOf(freshStore(), file);
  expect(plan.counts).toEqual({ add: 0, update: 0, skip: 0, reject: 1 });
  expect(Object.hasOwn(Object.prototype, 'note')).toBe(false);
});

test.each([
  ['another zip', zipped({ 'word/document.xml': '<w/>' })],
  ['a zip of another program with a manifest', zipped({ 'manifest.json': '{}', 'a.html': 'x' })],
  ['text', new File(['PK'], 'x')],
])('%s is not recognised', async (_, file) => {
  expect(await recognisedAs(file)).toBeNull();
});

test('reading is stopped where the user stops it', async () => {
  const notes = Array.from({ length: 2_000 }, (_, at) => anAnnotation({ id: `n${at}` }));
  const file = zipped({ 'annotations.jsonl': lines(notes), 'manifest.json': manifest({}) });
  const end = new AbortController();
  const reason = new Error('đủ rồi');
  const progress = () => end.abort(reason);
  await expect(planOf(freshStore(), file, { signal: end.signal, progress })).rejects.toBe(reason);
});

test('the same record twice in a file is written once', async () => {
  const file = zipped({
    'annotations.jsonl': lines([anAnnotation(), anAnnotation({ note: 'lần hai' })]),
    'versions.jsonl': lines([aVersion(), aVersion()]),
    'manifest.json': manifest({ annotations: 2, versions: 2 }),
  });
  const plan = await planOf(freshStore(), file);
  expect(plan.lines.filter(({ reason }) => reason === 'twice').map(({ place }) => place)).toEqual([
    'versions.jsonl, 2',
    'annotations.jsonl, 2',
  ]);
  expect(plan.rows.annotations.map(({ row }) => row.note)).toEqual(['']);
});

test('what was written between plan and consent has the plan made again', async () => {
  const bytes = await aBackup();
  const store = freshStore();
  const file = new File([bytes], 'x.zip');
  const plan = await planOf(store, file);
  await store.annotations.add(anAnnotation({ id: 'n7', note: 'viết ở đây' }));
  const before = await rowsOf(store);
  expect(await applyImport(store, plan.rows).then(() => 'written', isStale)).toBe(true);
  expect(await rowsOf(store)).toEqual(before);
  const again = await planOf(store, file);
  await applyImport(store, again.rows);
  expect(await store.annotations.count()).toBe(300);
  await undoImport(store, again.rows);
  expect(await rowsOf(store)).toEqual(before);
});

test('a text of an article that is not stored itself is no reason to plan for ever', async () => {
  const store = freshStore();
  await store.versions.add(aVersion());
  const counts = { versions: 1, mentions: 1 };
  const file = zipped({
    'versions.jsonl': lines([aVersion()]),
    'mentions.jsonl': lines([aMention()]),
    'manifest.json': manifest(counts),
  });
  const plan = await planOf(store, file);
  await applyImport(store, plan.rows);
  expect(plan.countsByTable.versions).toMatchObject({ add: 0, skip: 1 });
});
