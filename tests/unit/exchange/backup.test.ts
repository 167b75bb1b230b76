import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  type BackupItem,
  type BackupTable,
  backupFailureOf,
  backupTables,
  type RowSlice,
  readBackup,
  writeBackup,
} from '../../../lib/exchange';
import { linesOf } from '../../../lib/exchange/backup/lines';
import { defaultSettings } from '../../../lib/records';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion } from '../store/records';
import { anyText } from './context';

type Tables = Partial<Record<BackupTable, readonly unknown[]>>;
type Limits = Parameters<typeof readBackup>[1];

const NOW = new Date('2026-11-29T12:00:00.000Z');

async function* slices(rows: readonly unknown[], size = 500): AsyncGenerator<RowSlice> {
  for (let at = 0; at < rows.length; at += size) {
    yield { rows: rows.slice(at, at + size), failed: 0 };
  }
}

const sourceOf = (tables: Tables) => ({
  schema: 2,
  tables: Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, slices(rows ?? [])]),
  ),
});

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const written = (tables: Tables) => joined(writeBackup(sourceOf(tables), { now: NOW }));

async function read(bytes: Uint8Array<ArrayBuffer> | Blob, limits?: Limits): Promise<BackupItem[]> {
  const items: BackupItem[] = [];
  for await (const item of readBackup(bytes, limits)) items.push(item);
  return items;
}

/** A zip made by other hands than ours. */
const zipped = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
const manifest = (over: object = {}): string =>
  JSON.stringify({
    format: 'ben-le-backup',
    version: 1,
    schema: 2,
    exportedAt: NOW.toISOString(),
    counts: {},
    ...over,
  });
const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => 'read', backupFailureOf);

const everything: Tables = {
  articles: [anArticle()],
  versions: [aVersion()],
  annotations: [anAnnotation(), anAnnotation({ id: 'trash', deletedAt: NOW.toISOString() })],
  regulations: [aRegulation()],
  mentions: [aMention()],
  dossiers: [
    {
      id: 'd1',
      title: 'Hồ sơ chợ',
      items: [
        { id: 'i1', kind: 'note', annotationId: anAnnotation().id },
        { id: 'i2', kind: 'heading', text: 'Phần một' },
      ],
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
      deletedAt: null,
    },
  ],
  settings: [{ ...defaultSettings, offHosts: ['tat.example'] }],
  hints: [{ host: 'bao.example', hint: { path: [{ tag: 'DIV', id: 'than', classes: ['a'] }] } }],
};

test('every table comes back as it was, the manifest first', async () => {
  const [first, ...rows] = await read(await written(everything));
  expect(first).toEqual({
    kind: 'manifest',
    manifest: {
      format: 'ben-le-backup',
      version: 1,
      schema: 2,
      exportedAt: NOW.toISOString(),
      counts: Object.fromEntries(backupTables.map((table) => [table, everything[table]?.length])),
      failed: {},
    },
  });
  expect(rows).toEqual(
    backupTables.flatMap((table) =>
      (everything[table] ?? []).map((row, at) => ({ kind: 'row', table, row, line: at + 1 })),
    ),
  );
});

test('the file is a zip of JSON lines that other programs open', async () => {
  const files = unzipSync(await written(everything));
  expect(Object.keys(files)).toEqual([
    ...backupTables.map((table) => `${table}.jsonl`),
    'manifest.json',
  ]);
  const lines = new TextDecoder().decode(files['annotations.jsonl']).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(everything.annotations);
});

test('ten thousand notes come back equal, whatever is in them', async () => {
  const texts = fc.sample(anyText, { numRuns: 200, seed: 9 });
  const annotations = Array.from({ length: 10_000 }, (_, at) =>
    anAnnotation({ id: `note-${at}`, note: `${at} ${texts[at % 200]}`, tags: [`thẻ ${at % 7}`] }),
  );
  let progress = 0;
  const bytes = await joined(
    writeBackup(sourceOf({ annotations }), { progress: (rows) => (progress = rows) }),
  );
  const rows = (await read(new Blob([bytes]))).flatMap((item) =>
    item.kind === 'row' ? [item.row] : [],
  );
  expect(rows).toEqual(annotations);
  expect(progress).toBe(10_000);
});

test('says how many rows of a damaged database are missing', async () => {
  async function* damaged(): AsyncGenerator<RowSlice> {
    yield { rows: [anAnnotation()], failed: 2 };
    yield { rows: [], failed: 1 };
  }
  const [first] = await read(
    await joined(writeBackup({ schema: 2, tables: { annotations: damaged() } })),
  );
  expect(first).toMatchObject({
    manifest: { counts: { annotations: 1 }, failed: { annotations: 3 } },
  });
});

test('stops where the user stops it', async () => {
  const stop = new AbortController();
  stop.abort(new Error('đủ rồi'));
  const writing = joined(writeBackup(sourceOf(everything), { signal: stop.signal }));
  await expect(writing).rejects.toThrow('đủ rồi');
});

test.each<[string, string, string]>([
  ['no JSON', '{"id": ', 'not-json'],
  ['an article of another note', JSON.stringify(anArticle()), 'invalid'],
  ['a field too many', JSON.stringify({ ...anAnnotation(), script: 'x' }), 'invalid'],
  ['a field too few', JSON.stringify({ ...anAnnotation(), note: undefined }), 'invalid'],
  ['a note without end', JSON.stringify(anAnnotation({ note: 'x'.repeat(50_001) })), 'invalid'],
  ['a colour that is none', JSON.stringify({ ...anAnnotation(), colour: 'red' }), 'invalid'],
  ['a prototype', '{"__proto__": {"id": "x"}, "id": "x"}', 'invalid'],
  ['a list', '[]', 'invalid'],
  ['lists in lists', `${'['.repeat(200_000)}`, 'not-json'],
  ['a line without end', JSON.stringify({ id: 'x'.repeat(400_000) }), 'too-long'],
])('a row that is %s is rejected, its neighbours are read', async (_, row, reason) => {
  const good = JSON.stringify(anAnnotation());
  const file = zipped({
    'annotations.jsonl': [good, row, good].join('\n'),
    'manifest.json': manifest(),
  });
  const [, ...items] = await read(file, { bytes: 10_000_000, line: 300_000 });
  expect(items).toMatchObject([
    { kind: 'row', row: anAnnotation() },
    { kind: 'rejected', table: 'annotations', line: 2, reason },
    { kind: 'row', row: anAnnotation() },
  ]);
});

test.each<[string, Uint8Array<ArrayBuffer>, string]>([
  ['nothing', new Uint8Array(), 'not-a-backup'],
  ['text', new TextEncoder().encode('{"format": "ben-le"}'), 'not-a-backup'],
  ['another zip', zipped({ 'word/document.xml': '<w/>' }), 'not-a-backup'],
  ['another manifest', zipped({ 'manifest.json': '{"format": "x"}' }), 'not-a-backup'],
  ['no manifest but text', zipped({ 'manifest.json': 'x' }), 'not-a-backup'],
  ['a huge manifest', zipped({ 'manifest.json': ' '.repeat(200_000) }), 'not-a-backup'],
  ['a newer version', zipped({ 'manifest.json': manifest({ version: 2 }) }), 'newer'],
  ['a newer schema', zipped({ 'manifest.json': manifest({ schema: 3 }) }), 'newer'],
])('a file that is %s is %s', async (_, bytes, reason) => {
  expect(await outcome(read(bytes))).toBe(reason);
});

test('a file that unpacks to far more than it is, is left', async () => {
  const bomb = zipped({
    'annotations.jsonl': '\n'.repeat(30_000_000),
    'manifest.json': manifest(),
  });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await outcome(read(bomb, { bytes: 5_000_000, line: 1_000 }))).toBe('too-large');
});

test('files that are none of ours are passed over, wherever they would go', async () => {
  const file = zipped({
    '../../annotations.jsonl': '{"id": 1}',
    'outbox.jsonl': '{}',
    'manifest.json': manifest(),
  });
  expect(await read(file)).toHaveLength(1);
});

test('a file that is cut or changed anywhere is told, and never taken for what it was', async () => {
  const whole = await written(everything);
  const rows = JSON.stringify((await read(whole)).slice(1));
  let damaged = 0;
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = Uint8Array.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    try {
      const items = (await read(bytes)).slice(1);
      const isWhole = JSON.stringify(items) === rows;
      const isTold = items.some(({ kind }) => kind === 'rejected');
      // A changed name in the list leaves a table out: the counts of the manifest tell it.
      const isCounted = items.length < 9;
      expect(isWhole || isTold || isCounted).toBe(true);
      if (!isWhole) damaged++;
    } catch (error) {
      expect(backupFailureOf(error)).not.toBeNull();
      damaged++;
    }
  }
  expect(damaged).toBeGreaterThan(100);
  for (const length of [0, 10, whole.length >> 1, whole.length - 1]) {
    expect(await outcome(read(whole.slice(0, length)))).toBe('not-a-backup');
  }
});

test('lines are the same however the bytes are cut', async () => {
  async function* cut(bytes: Uint8Array, step: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += step) yield bytes.slice(at, at + step);
  }
  const bytes = new TextEncoder().encode('một\nhai dài quá\n\nba 🙂');
  for (let step = 1; step <= bytes.length; step++) {
    const lines: (string | null)[] = [];
    for await (const { text } of linesOf(cut(bytes, step), 6)) lines.push(text);
    expect(lines).toEqual(['một', null, '', 'ba 🙂']);
  }
});
