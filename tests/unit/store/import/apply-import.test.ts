import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { defaultSettings, type ImportRows } from '../../../../lib/records';
import {
  addAnnotation,
  applyImport,
  changeAnnotation,
  failureOf,
  importReads,
  isStale,
  keepArticle,
  linkRegulation,
  type Outside,
  readRevision,
  readSettings,
  type Store,
  undoImport,
} from '../../../../lib/store';
import { contentsOf, freshStore } from '../fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion, aWrite } from '../records';

const NOW = new Date('2026-11-30T02:00:00.000Z');
const noRows: ImportRows = {
  articles: [],
  versions: [],
  annotations: [],
  regulations: [],
  mentions: [],
  dossiers: [],
  settings: [],
};
const added = <Row>(row: Row) => ({ row, known: null });

/** A row of each table, none of which is stored. */
const oneOfEach: ImportRows = {
  articles: [added(anArticle())],
  versions: [added(aVersion())],
  annotations: [added(anAnnotation())],
  regulations: [added(aRegulation())],
  mentions: [added(aMention())],
  dossiers: [
    added({
      id: 'd1',
      title: 'Hồ sơ',
      items: [],
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
      deletedAt: null,
    }),
  ],
  settings: [added({ ...defaultSettings, lastColour: 'pink' as const })],
};

/** Notes enough for several slices. */
const manyNotes = (count: number): ImportRows => ({
  ...noRows,
  annotations: Array.from({ length: count }, (_, at) => added(anAnnotation({ id: `n${at}` }))),
});

/** The rows alone: revision and device are the store's own. */
async function rowsOf(store: Store) {
  const { meta, ...rows } = await contentsOf(store);
  return { ...rows, settings: await store.meta.get('settings') };
}

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => (isStale(error) ? 'stale' : failureOf(error)),
  );

test('rows of every table are written, once told, and taken back', async () => {
  const told: (readonly string[])[] = [];
  const store = freshStore({ changed: (ids) => void told.push(ids) });
  const before = await rowsOf(store);
  const revision = await readRevision(store);
  await applyImport(store, oneOfEach);
  const stored = await contentsOf(store);
  for (const table of [
    'articles',
    'versions',
    'annotations',
    'regulations',
    'mentions',
    'dossiers',
  ])
    expect(stored[table]).toEqual(oneOfEach[table as keyof ImportRows].map(({ row }) => row));
  expect((await readSettings(store)).lastColour).toBe('pink');
  expect(told).toEqual([[]]);
  expect(await readRevision(store)).toBe(revision + 1);
  expect(await undoImport(store, oneOfEach)).toEqual({ undone: 7, kept: 0 });
  expect(await rowsOf(store)).toEqual(before);
});

test('annotations are counted outside, and again when they are taken back', async () => {
  const counts: number[] = [];
  const outside: Outside = {
    read: async () => counts.at(-1) ?? null,
    write: async (count) => void counts.push(count),
  };
  const store = freshStore({ outside });
  await applyImport(store, manyNotes(3));
  await undoImport(store, manyNotes(3));
  expect(counts).toEqual([3, 0]);
  expect(await outcome(applyImport(store, oneOfEach))).toBe('done');
});

test('nothing to write raises nothing', async () => {
  const store = freshStore();
  const before = await contentsOf(store);
  await applyImport(store, noRows);
  await undoImport(store, noRows);
  expect(await contentsOf(store)).toEqual(before);
});

const changed = anAnnotation({ note: 'Ở đây' });
test.each<[string, ImportRows]>([
  ['was not there', { ...oneOfEach, annotations: [added(anAnnotation({ note: 'Tệp' }))] }],
  [
    'was otherwise',
    { ...noRows, annotations: [{ row: anAnnotation({ note: 'Tệp' }), known: anAnnotation() }] },
  ],
  [
    'was there and is not',
    {
      ...noRows,
      articles: [added(anArticle({ id: 'b' }))],
      annotations: [
        { row: anAnnotation({ id: 'gone', note: 'Tệp' }), known: anAnnotation({ id: 'gone' }) },
      ],
    },
  ],
  [
    'has other settings',
    {
      ...noRows,
      settings: [{ row: { ...defaultSettings, ownLink: 'x' }, known: defaultSettings }],
    },
  ],
])('a plan that is older than the store, where a row %s, writes nothing', async (_, rows) => {
  const store = freshStore();
  await addAnnotation(store, aWrite({ annotation: changed }));
  const before = await contentsOf(store);
  expect(await outcome(applyImport(store, rows))).toBe('stale');
  expect(await contentsOf(store)).toEqual(before);
});

test('it is ended between slices, before all is on disk, and leaves nothing', async () => {
  const store = freshStore();
  const before = await contentsOf(store);
  for (const stopAt of [250, 600]) {
    const end = new AbortController();
    const reason = new Error('stopped');
    const progress = (rows: number) => rows >= stopAt && end.abort(reason);
    const work = applyImport(store, manyNotes(600), { signal: end.signal, progress });
    await expect(work).rejects.toBe(reason);
    expect(await contentsOf(store)).toEqual(before);
  }
  await applyImport(store, manyNotes(600));
  expect(await store.annotations.count()).toBe(600);
});

test('a full disk and a newer schema leave the store as it was', async () => {
  const store = freshStore();
  const before = await contentsOf(store);
  let puts = 0;
  const full = () => {
    if (++puts > 300) throw new DOMException('full', 'QuotaExceededError');
  };
  store.annotations.hook('creating', full);
  expect(await outcome(applyImport(store, { ...oneOfEach, ...manyNotes(600) }))).toBe('full');
  expect(puts).toBe(301);
  store.annotations.hook('creating').unsubscribe(full);
  expect(await contentsOf(store)).toEqual(before);
  await store.meta.put({ key: 'schema', value: 3 });
  expect(await outcome(applyImport(store, oneOfEach))).toBe('newer');
  expect(await outcome(undoImport(store, oneOfEach))).toBe('newer');
});

test('a row that was updated becomes what it was', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  const before = await rowsOf(store);
  const rows = {
    ...noRows,
    annotations: [{ row: anAnnotation({ note: 'Tệp' }), known: anAnnotation() }],
  };
  await applyImport(store, rows);
  expect(await store.annotations.get(anAnnotation().id)).toEqual(anAnnotation({ note: 'Tệp' }));
  await undoImport(store, rows);
  expect(await rowsOf(store)).toEqual(before);
});

test('a note that was changed since stays, with its article, its text and what is cited', async () => {
  const store = freshStore();
  const rows = {
    ...oneOfEach,
    annotations: [added(anAnnotation()), added(anAnnotation({ id: 'n2' }))],
  };
  await applyImport(store, rows);
  await changeAnnotation(store, anAnnotation(), { note: 'Viết thêm.' }, NOW);
  const importedAt = '2026-11-29T00:00:00.000Z';
  expect(await undoImport(store, rows, { importedAt })).toEqual({ undone: 3, kept: 5 });
  const { articles, versions, annotations, regulations, mentions } = await contentsOf(store);
  expect([articles, versions, regulations, mentions].map((left) => left?.length)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(annotations).toMatchObject([{ note: 'Viết thêm.' }]);
});

test('a document that was linked to another note since stays, and one that only was named before goes', async () => {
  const store = freshStore();
  const named = 'vn:party:quy-dinh:2-QĐ/TW:2016';
  await addAnnotation(
    store,
    aWrite({
      annotation: anAnnotation({ id: 'own', regulationIds: [named] }),
      mentions: [],
      regulations: [],
    }),
  );
  const rows = {
    ...noRows,
    regulations: [added(aRegulation()), added(aRegulation({ id: named }))],
  };
  const importedAt = '2026-11-29T00:00:00.000Z';
  await applyImport(store, rows);
  expect(await undoImport(store, rows, { importedAt })).toEqual({ undone: 2, kept: 0 });
  await applyImport(store, rows);
  await linkRegulation(store, { annotationId: 'own', regulation: aRegulation() }, NOW);
  // The note names both, and was written since.
  expect(await undoImport(store, rows, { importedAt })).toEqual({ undone: 0, kept: 2 });
});

test('an article in which a note was made since stays', async () => {
  const store = freshStore();
  await applyImport(store, oneOfEach);
  const article = anArticle({ updatedAt: NOW.toISOString() });
  await addAnnotation(store, aWrite({ article, annotation: anAnnotation({ id: 'new' }) }));
  await undoImport(store, oneOfEach);
  const { articles, versions, annotations } = await contentsOf(store);
  expect([articles?.length, versions?.length]).toEqual([1, 1]);
  expect(annotations).toMatchObject([{ id: 'new' }]);
});

test('what the user took away since is not brought back', async () => {
  const store = freshStore();
  await keepArticle(store, aWrite());
  const known = aRegulation();
  const rows = { ...noRows, regulations: [{ row: aRegulation({ subject: 'Về chợ' }), known }] };
  await applyImport(store, rows);
  await store.regulations.delete(known.id);
  expect(await undoImport(store, rows)).toEqual({ undone: 0, kept: 1 });
  expect(await store.regulations.count()).toBe(0);
});

test('what a plan asks of the store is answered by key, in slices', async () => {
  const store = freshStore();
  const reads = importReads(store);
  expect(await reads.read('articles', ['x'])).toEqual([]);
  await applyImport(store, oneOfEach);
  const trash = anAnnotation({ id: 'n2', deletedAt: NOW.toISOString() });
  await store.annotations.add(trash);
  const { id: articleId, urls } = anArticle();
  expect(await reads.read('articles', ['x', articleId])).toEqual([anArticle()]);
  expect(await reads.read('versions', [[articleId, aVersion().seenAt]])).toEqual([aVersion()]);
  expect(await reads.read('settings', ['settings'])).toMatchObject([{ lastColour: 'pink' }]);
  expect(await reads.articleAt(`${urls[0]}#muc-2`)).toEqual(anArticle());
  expect(await reads.articleAt('https://bao.example/khac.html')).toBeNull();
  expect(await reads.annotationsOf(articleId)).toEqual([anAnnotation(), trash]);
  expect(await reads.versionsOf(articleId)).toEqual([aVersion()]);
});
