import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFailureOf } from '../../../../lib/exchange';
import { applyImport, openStore } from '../../../../lib/store';
import { freshStore } from '../../store/fresh';
import { databaseOfSchema1 } from '../../store/schema-1';
import { NOW, planOf, recognisedAs, restedSinceNow } from './plans';
import { rowsOf } from './stores';

const textOf = (version: 1 | 2): string =>
  readFileSync(`tests/fixtures/exports/version-${version}.json`, 'utf8');
const fileOf = (...parts: BlobPart[]): File => new File(parts, 'x');
type Exported = Record<string, Record<string, unknown>[]>;

test('an export of schema 1 becomes what the database of schema 1 became', async () => {
  const { articles, annotations, regulations, mentions } = JSON.parse(textOf(1)) as Exported;
  // The same records, as they lay in a database that today's Bên Lề opens.
  const name = await databaseOfSchema1({ articles, annotations, regulations, mentions } as never);
  const migrated = openStore({ name });
  const store = freshStore();
  const plan = await planOf(store, fileOf(textOf(1)));
  expect(plan).toMatchObject({ importer: 'json', counts: { add: 2, reject: 0 } });
  await applyImport(store, plan.rows);
  expect(await rowsOf(store)).toEqual(restedSinceNow(await rowsOf(migrated)));
  expect((await store.annotations.get('11111111-0000-4000-8000-000000000001'))?.articleId).toBe(
    'bao.example#5000123',
  );
  expect(await store.articles.get('bao.example#20260304')).toBeUndefined();
  expect(await store.versions.count()).toBe(3);
  migrated.close();
});

test('a backup of schema 1 is read too', async () => {
  const exported = JSON.parse(textOf(1)) as Exported;
  const files = Object.fromEntries(
    ['articles', 'annotations', 'regulations', 'mentions'].map((table) => [
      `${table}.jsonl`,
      strToU8((exported[table] ?? []).map((row) => JSON.stringify(row)).join('\n')),
    ]),
  );
  const counts = { articles: 2, annotations: 2, regulations: 1, mentions: 1 };
  const exportedAt = NOW.toISOString();
  const manifest = { format: 'ben-le-backup', version: 1, schema: 1, exportedAt, counts };
  files['manifest.json'] = strToU8(JSON.stringify(manifest));
  const [fromJson, fromZip] = [freshStore(), freshStore()];
  await applyImport(fromJson, (await planOf(fromJson, fileOf(textOf(1)))).rows);
  const plan = await planOf(fromZip, fileOf(new Uint8Array(zipSync(files))));
  expect(plan.lines.filter(({ verdict }) => verdict === 'reject')).toEqual([]);
  await applyImport(fromZip, plan.rows);
  expect(await rowsOf(fromZip)).toEqual(await rowsOf(fromJson));
});

test('an export of schema 2 comes in as it is, twice', async () => {
  const store = freshStore();
  const plan = await planOf(store, fileOf(textOf(2)));
  await applyImport(store, plan.rows);
  const { articles, versions, annotations, regulations, mentions } = JSON.parse(textOf(2));
  expect(await rowsOf(store)).toEqual({
    ...{ articles, versions, annotations, regulations, mentions },
    dossiers: [],
    settings: undefined,
  });
  const again = await planOf(store, fileOf(textOf(2)));
  expect(again.counts).toEqual({ add: 0, update: 0, skip: 1, reject: 0 });
  expect(again.lines.every(({ reason }) => reason === 'same')).toBe(true);
});

const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

test.each<[string, BlobPart]>([
  ['with a byte order mark', `\ufeff${textOf(2)}`],
  ['in UTF-16, as Windows saves it', utf16(`\ufeff${textOf(2)}`, true)],
  ['in UTF-16 the other way round', utf16(`\ufeff${textOf(2)}`, false)],
  ['in UTF-16 without a mark', utf16(textOf(2), true)],
  ['on one line', JSON.stringify(JSON.parse(textOf(2)))],
])('an export %s is the same', async (_, part) => {
  const store = freshStore();
  const plan = await planOf(store, fileOf(part));
  expect(plan.rows.annotations[0]?.row.note).toBe('Sau đổi thành thứ ba.');
  expect(plan.counts).toEqual({ add: 1, update: 0, skip: 0, reject: 0 });
});

const head = '{"format": "ben-le", "version": 2, ';
test.each<[string, string, string]>([
  ['cut off', textOf(2).slice(0, 2_000), 'damaged'],
  ['of a newer version', textOf(2).replace('"version": 2', '"version": 3'), 'newer'],
  ['without a version', '{"format": "ben-le"}', 'damaged'],
  ['a million records', `${head}"mentions": [${'0,'.repeat(1_000_000)}0]}`, 'too-many'],
])('an export that is %s is refused', async (_, text, reason) => {
  const store = freshStore();
  const outcome = await planOf(store, fileOf(text)).then(() => 'planned', importFailureOf);
  expect(outcome).toBe(reason);
});

test('lists in lists, and rows that are none, are rejected one by one', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const row = JSON.stringify(JSON.parse(textOf(2)).annotations[0]);
  const text = `${head}"annotations": [${deep}, null, ${row}, {"__proto__": 1}], "mentions": 7}`;
  const plan = await planOf(freshStore(), fileOf(text));
  expect(plan.counts).toEqual({ add: 1, update: 0, skip: 0, reject: 3 });
  const rejected = plan.lines.filter(({ verdict }) => verdict === 'reject');
  expect(rejected.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
    'annotations, 1: invalid',
    'annotations, 2: invalid',
    'annotations, 4: invalid',
    'mentions: damaged',
  ]);
});

test.each([
  ['other JSON', '{"format": "khac"}'],
  ['a list', '[]'],
  ['nothing', ''],
])('%s is not recognised', async (_, text) => {
  expect(await recognisedAs(fileOf(text))).toBeNull();
});
