import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { boundedId, migrateArticleId } from '../../../lib/article/page/identity';
import {
  annotationSchema,
  articleSchema,
  mentionSchema,
  regulationSchema,
  versionSchema,
} from '../../../lib/records';
import {
  addAnnotation,
  openStore,
  readDevice,
  readSettings,
  type StoreOptions,
} from '../../../lib/store';
import { recordsOfSchema1 } from '../../fixtures/schema-1/records';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion, aWrite } from './records';
import { databaseOfSchema1, opened, rowsOf } from './schema-1';

const frozen = recordsOfSchema1();

/** Today's store of a database of schema 1. */
async function migrated(
  records: Parameters<typeof databaseOfSchema1>[0],
  options: StoreOptions = {},
) {
  const store = openStore({ name: await databaseOfSchema1(records), ...options });
  onTestFinished(() => store.close());
  await store.open();
  return store;
}

test('the fixture is what it was', () => {
  const lines = Object.values(frozen).flatMap((rows) => rows.map((row) => JSON.stringify(row)));
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
  const path = new URL('../../fixtures/schema-1/digest.txt', import.meta.url);
  expect(digest).toBe(readFileSync(path, 'utf8').trim());
});

test('ten thousand notes of schema 1 are all there, word for word', async () => {
  const store = await migrated(frozen);
  const newIds = new Map(frozen.articles.map(({ id, urls }) => [id, migrateArticleId(id, urls)]));
  const articleId = (old: string): string => newIds.get(old) ?? '';
  const regulationId = (old: string): string => {
    const [document = '', article] = old.split('|');
    return boundedId(article === undefined ? document : `${document}|${articleId(article)}`);
  };
  const notes = new Map((await store.annotations.toArray()).map((note) => [note.id, note]));
  expect(notes.size).toBe(10_000);
  for (const old of frozen.annotations) {
    expect(notes.get(old.id)).toEqual({
      ...old,
      articleId: articleId(old.articleId),
      regulationIds: old.regulationIds.map(regulationId),
      checked: null,
      others: [],
    });
  }
  expect([...newIds].filter(([old, id]) => old !== id).length).toBeGreaterThan(20);
  expect(await store.articles.count()).toBe(frozen.articles.length);
  for (const { versions, ...old } of frozen.articles) {
    const id = articleId(old.id);
    expect(await store.articles.get(id)).toEqual({ ...old, id });
    const stored = await store.versions
      .where('[articleId+seenAt]')
      .between([id, ''], [id, '~'])
      .toArray();
    expect(stored).toEqual(versions.map((version) => ({ articleId: id, ...version })));
  }
  expect(await store.mentions.count()).toBe(frozen.mentions.length);
  const said = new Map((await store.mentions.toArray()).map((mention) => [mention.id, mention]));
  for (const { candidates: _, ...old } of frozen.mentions) {
    const [, ...rest] = old.id.split(`${old.articleId}|`);
    const turn = old.id.slice(old.id.lastIndexOf('|') + 1);
    const cited = rest.join(`${old.articleId}|`).slice(0, -turn.length - 1);
    const id = boundedId(`${articleId(old.articleId)}|${regulationId(cited)}|${turn}`);
    expect(said.get(id)).toEqual({
      ...old,
      id,
      articleId: articleId(old.articleId),
      regulationId: regulationId(old.regulationId),
    });
  }
  for (const { links: _, ...old } of frozen.regulations) {
    const id = regulationId(old.id);
    expect(await store.regulations.get(id)).toEqual({ ...old, id, aliases: [] });
  }
  const schemas = {
    articles: articleSchema,
    versions: versionSchema,
    annotations: annotationSchema,
    regulations: regulationSchema,
    mentions: mentionSchema,
  };
  for (const [table, schema] of Object.entries(schemas)) {
    for (const row of await store.table(table).toArray()) v.parse(schema, row);
  }
  expect(await readSettings(store)).toMatchObject({
    offHosts: ['tat.example'],
    lastColour: 'pink',
  });
  expect(await readDevice(store)).toMatch(/^[a-z]{8}$/);
  expect(await store.meta.get('schema')).toEqual({ key: 'schema', value: 2 });
  // Its records are as good as those that are made today.
  const [first] = frozen.articles;
  const article = anArticle({ id: articleId(first?.id ?? '') });
  await addAnnotation(
    store,
    aWrite({ article, annotation: anAnnotation({ articleId: article.id }), mentions: null }),
  );
  expect(await store.annotations.count()).toBe(10_001);
}, 120_000);

test('a migration that breaks off leaves schema 1 as it was, and works the next time', async () => {
  const records = { ...frozen, annotations: frozen.annotations.slice(0, 200) };
  const name = await databaseOfSchema1(records);
  let calls = 0;
  const broken = openStore({
    name,
    ids: {
      articleId: (id) => id,
      bounded: (id) => {
        calls++;
        if (calls > 300) throw new Error('the worker was stopped');
        return id;
      },
    },
  });
  await expect(broken.open()).rejects.toThrow();
  broken.close();
  expect(calls).toBeGreaterThan(300);
  const raw = await opened(name);
  expect(raw.version).toBe(10);
  for (const table of ['articles', 'annotations', 'mentions', 'regulations', 'meta'] as const) {
    const byKey = new Map(records[table].map((row) => ['id' in row ? row.id : row.key, row]));
    const rows = (await rowsOf(raw, table)) as { id?: string; key?: string }[];
    expect(rows.length).toBe(byKey.size);
    for (const row of rows) expect(row).toEqual(byKey.get(row.id ?? row.key ?? ''));
  }
  raw.close();
  const store = openStore({ name });
  onTestFinished(() => store.close());
  expect(await store.annotations.count()).toBe(200);
});

test('articles that were one all along are joined, and what the user said of both counts', async () => {
  const { articleId: _, ...text } = aVersion();
  const first = (id: string, over: object) => ({
    ...anArticle({ id }),
    versions: [text, { ...text, seenAt: '2026-11-21T00:00:00.000Z', hash: id }],
    ...over,
  });
  const regulation = (article: string, over: object = {}) => ({
    ...aRegulation({ id: `vn:x:~|${article}` }),
    links: [],
    ...over,
  });
  const mention = (article: string, state: 'recognised' | 'rejected') => ({
    ...aMention({ id: `${article}|vn:x:~|${article}|1`, articleId: article, state }),
    regulationId: `vn:x:~|${article}`,
    candidates: [],
  });
  const { checked: _c, others: _o, ...note } = anAnnotation();
  const store = await migrated(
    {
      articles: [
        first('one', { urls: ['https://bao.example/1'], title: 'Cũ' }),
        first('two', {
          urls: ['https://bao.example/2'],
          title: 'Mới',
          createdAt: '2026-11-21T00:00:00.000Z',
          updatedAt: '2026-11-22T00:00:00.000Z',
        }),
      ],
      annotations: ['one', 'two', 'gone'].map((articleId) => ({
        ...note,
        id: `note of ${articleId}`,
        articleId,
        regulationIds: ['vn:x:~|one', 'vn:x:~|two'],
      })),
      regulations: [regulation('one'), regulation('two', { state: 'edited', subject: 'sửa' })],
      mentions: [mention('one', 'rejected'), mention('two', 'recognised')],
    } as never,
    { ids: { articleId: (id) => (id === 'gone' ? 'gone' : 'both'), bounded: (id) => id } },
  );
  expect(await store.articles.toArray()).toEqual([
    anArticle({
      id: 'both',
      title: 'Mới',
      urls: ['https://bao.example/1', 'https://bao.example/2'],
      updatedAt: '2026-11-22T00:00:00.000Z',
    }),
  ]);
  expect((await store.versions.toArray()).map(({ hash, articleId }) => [hash, articleId])).toEqual([
    ['a1', 'both'],
    ['one', 'both'],
    ['two', 'both'],
  ]);
  const notes = await store.annotations.orderBy('id').toArray();
  expect(notes.map(({ articleId, regulationIds }) => [articleId, regulationIds])).toEqual([
    ['gone', ['vn:x:~|both']],
    ['both', ['vn:x:~|both']],
    ['both', ['vn:x:~|both']],
  ]);
  expect(await store.regulations.toArray()).toMatchObject([
    { id: 'vn:x:~|both', state: 'edited', subject: 'sửa', aliases: [] },
  ]);
  expect(await store.mentions.toArray()).toEqual([
    aMention({
      id: 'both|vn:x:~|both|1',
      articleId: 'both',
      regulationId: 'vn:x:~|both',
      state: 'rejected',
    }),
  ]);
});

test('an empty database of schema 1 becomes one of schema 2', async () => {
  const store = await migrated({});
  await addAnnotation(store, aWrite());
  expect(await store.annotations.toArray()).toEqual([anAnnotation()]);
});
