import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  type Annotation,
  type ArticleRecord,
  annotationSchema,
  articleSchema,
  limits,
  type Mention,
  mentionSchema,
  regulationSchema,
  versionSchema,
} from '../../../lib/records';
import { joinArticles, readRevision, readVersions, type Store } from '../../../lib/store';
import { countedRuns } from '../../counted-runs';
import { contentsOf, freshStore } from './fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion } from './records';

const into = 'bao.example/cho-que';
const from = 'bao.example/cu';
const third = 'bao.example/rat-cu';

/** When, in hours after the first of the tests. */
const hour = (hours: number): string =>
  new Date(Date.parse('2026-11-20T00:00:00.000Z') + hours * 3_600_000).toISOString();

const imported = (over: Partial<ArticleRecord> = {}): ArticleRecord =>
  anArticle({
    id: from,
    urls: ['https://bao.example/cu'],
    title: 'Tít trong tệp',
    createdAt: hour(-9),
    updatedAt: hour(9),
    ...over,
  });

const note = (id: string, over: Partial<Annotation> = {}): Annotation =>
  anAnnotation({ id, articleId: from, ...over });

async function filled(rows: {
  readonly articles?: readonly ArticleRecord[];
  readonly versions?: readonly Parameters<typeof aVersion>[0][];
  readonly annotations?: readonly Annotation[];
  readonly mentions?: readonly Mention[];
  readonly regulations?: readonly ReturnType<typeof aRegulation>[];
}) {
  const told: (readonly string[])[] = [];
  const store = freshStore({ changed: (ids) => told.push(ids) });
  await store.articles.bulkAdd([...(rows.articles ?? [])]);
  await store.versions.bulkAdd((rows.versions ?? []).map((over) => aVersion(over)));
  await store.annotations.bulkAdd([...(rows.annotations ?? [])]);
  await store.mentions.bulkAdd([...(rows.mentions ?? [])]);
  await store.regulations.bulkAdd([...(rows.regulations ?? [])]);
  return { store, told };
}

const schemas = {
  articles: articleSchema,
  versions: versionSchema,
  annotations: annotationSchema,
  regulations: regulationSchema,
  mentions: mentionSchema,
};

/** Every row keeps its schema. */
async function valid(store: Store): Promise<void> {
  for (const [table, schema] of Object.entries(schemas)) {
    for (const row of await store.table(table).toArray()) v.parse(schema, row);
  }
}

test('notes, those in the trash and tombstones come along as they are', async () => {
  const notes = [
    note('a', { note: 'Hỏi lại', tags: ['chợ'], updatedAt: hour(3) }),
    note('b', { deletedAt: hour(4) }),
    note('c', { deletedAt: hour(4), purgedAt: hour(5) }),
  ];
  const own = note('d', { articleId: into });
  const { store, told } = await filled({
    articles: [anArticle(), imported()],
    annotations: [...notes, own],
  });
  await joinArticles(store, into, [from]);
  expect(await store.annotations.toArray()).toEqual([
    ...notes.map((one) => ({ ...one, articleId: into })),
    own,
  ]);
  expect(await store.articles.toCollection().primaryKeys()).toEqual([into]);
  expect(told).toEqual([[into, from]]);
  await valid(store);
});

test.each<[string, ArticleRecord[], string[], Partial<ArticleRecord>]>([
  [
    'the title of the page that was seen, though the file is newer',
    [anArticle({ updatedAt: hour(1) }), imported()],
    [into],
    {
      title: anArticle().title,
      urls: [...anArticle().urls, 'https://bao.example/cu'],
      createdAt: hour(-9),
      updatedAt: hour(9),
    },
  ],
  [
    'the other way round: the other record was seen',
    [anArticle({ updatedAt: hour(1) }), imported()],
    [from],
    { title: 'Tít trong tệp', urls: ['https://bao.example/cu', ...anArticle().urls] },
  ],
  [
    'what was said last, where both were seen',
    [anArticle({ updatedAt: hour(1) }), imported()],
    [into, from],
    { title: 'Tít trong tệp', createdAt: hour(-9) },
  ],
  ['all of the only record', [imported()], [], { ...imported(), id: into }],
  [
    'an address that stands for none as the last',
    [imported({ urls: ['https://title.invalid/a1'] }), anArticle()],
    [into],
    { urls: [...anArticle().urls, 'https://title.invalid/a1'] },
  ],
])('the article has %s', async (_, articles, seen, expected) => {
  const versions = seen.map((articleId) => ({ articleId }));
  const { store } = await filled({ articles, versions });
  await joinArticles(store, into, [from]);
  expect(await store.articles.toArray()).toEqual([expect.objectContaining(expected)]);
  await valid(store);
});

test('texts are one history, and a text that was seen twice in a row is there once', async () => {
  const { store } = await filled({
    articles: [anArticle(), imported()],
    versions: [
      { seenAt: hour(1), hash: 'one' },
      { seenAt: hour(3), hash: 'two' },
      { articleId: from, seenAt: hour(2), hash: 'one' },
      { articleId: from, seenAt: hour(3), hash: 'three' },
      { articleId: from, seenAt: hour(4), hash: 'four' },
    ],
  });
  await joinArticles(store, into, [from]);
  const versions = await readVersions(store, into);
  expect(versions.map(({ hash }) => hash)).toEqual(['one', 'two', 'three', 'four']);
  expect(await store.versions.count()).toBe(4);
  await valid(store);
});

test('there are no more texts than are kept; the first, the last and those with notes stay', async () => {
  const texts = (articleId: string, shift: number) =>
    Array.from({ length: 40 }, (_, at) => ({
      articleId,
      seenAt: hour(2 * at + shift),
      hash: `${articleId} ${at}`,
    }));
  const { store } = await filled({
    articles: [anArticle(), imported()],
    versions: [...texts(into, 0), ...texts(from, 1)],
    annotations: [note('a', { createdAt: hour(9) })],
  });
  await joinArticles(store, into, [from]);
  const hashes = (await readVersions(store, into)).map(({ hash }) => hash);
  expect(hashes.length).toBe(limits.versions);
  expect(hashes).toEqual(
    expect.arrayContaining([`${into} 0`, `${from} 4`, `${into} 39`, `${from} 39`]),
  );
});

const document = aRegulation();
const mentionOf = (articleId: string, over: Partial<Mention> = {}): Mention =>
  aMention({ articleId, id: `${articleId}|${document.id}|1`, ...over });

test.each<[string, Mention[], Partial<Mention>]>([
  [
    'what the user said of the other',
    [mentionOf(into, { updatedAt: hour(5) }), mentionOf(from, { state: 'rejected' })],
    { state: 'rejected' },
  ],
  [
    'what the user said here',
    [mentionOf(into, { state: 'confirmed' }), mentionOf(from, { updatedAt: hour(5) })],
    { state: 'confirmed' },
  ],
  [
    'what the user said last',
    [
      mentionOf(into, { state: 'confirmed', updatedAt: hour(5) }),
      mentionOf(from, { state: 'rejected', updatedAt: hour(6) }),
    ],
    { state: 'rejected', updatedAt: hour(6) },
  ],
  ['the only one', [mentionOf(from, { state: 'confirmed' })], { state: 'confirmed' }],
])('of a mention counts %s', async (_, mentions, expected) => {
  const { store } = await filled({ articles: [anArticle(), imported()], mentions });
  await joinArticles(store, into, [from]);
  expect(await store.mentions.toArray()).toEqual([
    { ...mentionOf(into), regulationId: document.id, ...expected },
  ]);
});

const ownOf = (articleId: string): string => `vn:party:quy-dinh:55-QĐ/TW:~|${articleId}`;

test('a document that was the article’s own is the joined one’s', async () => {
  const { store } = await filled({
    articles: [anArticle(), imported()],
    mentions: [
      mentionOf(from, {
        id: `${from}|${ownOf(from)}|2`,
        regulationId: ownOf(from),
        state: 'confirmed',
      }),
    ],
    regulations: [aRegulation({ id: ownOf(from), subject: 'người dùng sửa', state: 'edited' })],
    annotations: [note('a', { regulationIds: [ownOf(from), document.id, ownOf(into)] })],
  });
  await joinArticles(store, into, [from]);
  expect(await store.regulations.toArray()).toEqual([
    aRegulation({ id: ownOf(into), subject: 'người dùng sửa', state: 'edited' }),
  ]);
  expect(await store.mentions.toArray()).toMatchObject([
    { id: `${into}|${ownOf(into)}|2`, regulationId: ownOf(into), state: 'confirmed' },
  ]);
  expect(await store.annotations.toArray()).toMatchObject([
    { regulationIds: [ownOf(into), document.id] },
  ]);
});

test('such a document stays for a note of another article that is linked to it', async () => {
  const linked = note('b', { articleId: third, regulationIds: [ownOf(from)] });
  const { store } = await filled({
    articles: [anArticle(), imported(), imported({ id: third })],
    regulations: [aRegulation({ id: ownOf(from) })],
    annotations: [note('a', { regulationIds: [ownOf(from)] }), linked],
  });
  await joinArticles(store, into, [from]);
  expect((await store.regulations.toArray()).map(({ id }) => id).sort()).toEqual(
    [ownOf(from), ownOf(into)].sort(),
  );
  expect(await store.annotations.get('b')).toEqual(linked);
});

test('twice is once, and nothing is written for what is not stored', async () => {
  const { store, told } = await filled({
    articles: [anArticle(), imported()],
    annotations: [note('a'), note('b', { articleId: into })],
    mentions: [mentionOf(from)],
    versions: [{ articleId: from }],
  });
  await joinArticles(store, into, [from]);
  const once = await contentsOf(store);
  const revision = await readRevision(store);
  await joinArticles(store, into, [from]);
  await joinArticles(store, into, [into, 'bao.example/khong-co']);
  await joinArticles(store, into, []);
  expect(await contentsOf(store)).toEqual(once);
  expect(await readRevision(store)).toBe(revision);
  expect(told.length).toBe(1);
});

test('notes whose article is not stored come along too', async () => {
  const { store } = await filled({ annotations: [note('a')] });
  await joinArticles(store, into, [from]);
  expect(await store.annotations.toArray()).toEqual([note('a', { articleId: into })]);
  expect(await store.articles.count()).toBe(0);
});

test.each(['articles', 'versions', 'annotations', 'mentions', 'regulations'] as const)(
  'a failure while %s are written leaves everything as it was',
  async (table) => {
    const { store, told } = await filled({
      articles: [anArticle(), imported()],
      annotations: [note('a', { regulationIds: [ownOf(from)] })],
      mentions: [mentionOf(from)],
      versions: [{ articleId: from }],
      regulations: [aRegulation({ id: ownOf(from) })],
    });
    const before = await contentsOf(store);
    const fail = (): never => {
      throw new Error('the disk is full');
    };
    store.table(table).hook('creating', fail);
    store.table(table).hook('updating', fail);
    await expect(joinArticles(store, into, [from])).rejects.toThrow();
    store.table(table).hook('creating').unsubscribe(fail);
    store.table(table).hook('updating').unsubscribe(fail);
    expect(await contentsOf(store)).toEqual(before);
    expect(told).toEqual([]);
    await joinArticles(store, into, [from]);
    expect(await store.annotations.get('a')).toMatchObject({
      articleId: into,
      regulationIds: [ownOf(into)],
    });
  },
);

test('whatever is joined in whichever order, no note is lost or doubled, and none changes but its article', async () => {
  const ids = [into, from, third];
  const counted = countedRuns();
  const anId = fc.constantFrom(...ids);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anId, fc.option(fc.constant(hour(4)))), { maxLength: 8 }),
      fc.uniqueArray(anId),
      fc.array(fc.tuple(anId, fc.uniqueArray(anId)), { maxLength: 4 }),
      async (placed, stored, joins) => {
        const notes = placed.map(([articleId, deletedAt], at) =>
          note(`note ${at}`, { articleId, deletedAt }),
        );
        const articles = stored.map((id) => anArticle({ id, urls: [`https://${id}`] }));
        const { store } = await filled({ articles, annotations: notes });
        for (const [target, others] of joins) await joinArticles(store, target, others);
        const now = await store.annotations.toArray();
        expect(now.map((one) => ({ ...one, articleId: '' }))).toEqual(
          notes.map((one) => ({ ...one, articleId: '' })),
        );
        const urls = (await store.articles.toArray()).flatMap((article) => article.urls);
        expect(urls.sort()).toEqual(stored.map((id) => `https://${id}`).sort());
        counted.count(now.some(({ articleId }, at) => articleId !== notes[at]?.articleId));
      },
    ),
    { numRuns: 80 },
  );
  expect(counted.share()).toBeGreaterThan(0.3);
});
