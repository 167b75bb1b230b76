import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import {
  acceptEmpty,
  addAnnotation,
  changeAnnotation,
  changeSettings,
  checkEmptied,
  correctMentions,
  deleteAnnotation,
  failureOf,
  forgetCitations,
  keepArticle,
  type Outside,
  openAsFound,
  openStore,
  readArticle,
  readSettings,
  readTable,
  type Store,
  visitArticle,
} from '../../../lib/store';
import { contentsOf, freshStore } from './fresh';
import { anAnnotation, anArticle, aVersion, aWrite } from './records';
import { databaseOfSchema1, opened } from './schema-1';

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'saved',
    (error) => failureOf(error),
  );

/** Whatever writes. */
const writes = (store: Store): readonly (() => Promise<unknown>)[] => [
  () => addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'other' }) })),
  () => changeAnnotation(store, anAnnotation(), { note: 'x' }),
  () => deleteAnnotation(store, anAnnotation().id),
  () => keepArticle(store, aWrite()),
  () => visitArticle(store, { article: anArticle(), version: aVersion({ hash: 'new' }) }),
  () => correctMentions(store, { mentionIds: ['m1'], state: 'rejected', regulation: null }),
  () => forgetCitations(store, anArticle().id),
  () => changeSettings(store, { lastColour: 'pink' }),
];

/** A database as a later Bên Lề will leave it, filled by today's. */
async function newer(
  name: string,
  change: (upgraded: IDBDatabase, request: IDBTransaction) => void,
) {
  const store = openStore({ name });
  await addAnnotation(store, aWrite());
  store.close();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 30);
    request.onupgradeneeded = () => {
      if (request.transaction) change(request.result, request.transaction);
      request.transaction?.objectStore('meta').put({ key: 'schema', value: 3 });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  onTestFinished(() => Dexie.delete(name));
}

test('schema 3 is read, and nothing is written into it', async () => {
  await newer('newer-more', (upgraded) => upgraded.createObjectStore('outbox', { keyPath: 'id' }));
  const store = openStore({ name: 'newer-more' });
  onTestFinished(() => store.close());
  const before = await contentsOf(store);
  for (const write of writes(store)) expect(await outcome(write())).toBe('newer');
  expect(await contentsOf(store)).toEqual(before);
  expect((await readArticle(store, anArticle().id)).annotations).toEqual([anAnnotation()]);
  store.close();
  const raw = await opened('newer-more');
  expect(raw.version).toBe(30);
  raw.close();
});

test('schema 3 without an index of ours is not mended by us, and can be saved as it is', async () => {
  await newer('newer-less', (_, transaction) => {
    transaction.objectStore('annotations').deleteIndex('tags');
  });
  const store = openStore({ name: 'newer-less' });
  onTestFinished(() => store.close());
  for (const write of writes(store)) expect(await outcome(write())).toBe('newer');
  expect(await outcome(readArticle(store, anArticle().id))).toBe('newer');
  const found = openAsFound('newer-less');
  onTestFinished(() => found.close());
  const rows: unknown[] = [];
  for await (const slice of readTable(found, 'annotations')) rows.push(...slice.rows);
  expect(rows).toEqual([anAnnotation()]);
  expect(found.backendDB().version).toBe(30);
  expect([
    ...found.backendDB().transaction('annotations').objectStore('annotations').indexNames,
  ]).not.toContain('tags');
});

test('a record that says schema 3 is enough to write nothing', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await store.meta.put({ key: 'schema', value: 3 });
  for (const write of writes(store)) expect(await outcome(write())).toBe('newer');
});

test('a database that another connection holds is blocked, and works once it is let go', async () => {
  const name = await databaseOfSchema1({});
  const store = openStore({ name, deadline: 20 });
  onTestFinished(() => store.close());
  // It does not go when ours asks it to.
  const holder = await opened(name);
  for (const write of writes(store)) expect(await outcome(write())).toBe('blocked');
  expect(await outcome(readSettings(store))).toBe('blocked');
  holder.close();
  await store.open();
  expect(await addAnnotation(store, aWrite())).toEqual(anAnnotation());
  expect(await store.annotations.count()).toBe(1);
});

test('what was asked for behind the deadline is not done by itself, a later call is', async () => {
  const name = 'held-longer';
  onTestFinished(() => Dexie.delete(name));
  const first = openStore({ name });
  await addAnnotation(first, aWrite());
  first.close();
  const holder = await opened(name, 20);
  const waiting = new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 25);
    request.onsuccess = () => resolve(request.result);
  });
  const store = openStore({ name, deadline: 20 });
  onTestFinished(() => store.close());
  expect(await outcome(changeAnnotation(store, anAnnotation(), { note: 'lúc bị giữ' }))).toBe(
    'blocked',
  );
  holder.close();
  (await waiting).close();
  const { annotations } = await readArticle(store, anArticle().id);
  expect(annotations).toMatchObject([{ note: '' }]);
  expect(await changeAnnotation(store, anAnnotation(), { note: 'sau' })).toMatchObject({
    note: 'sau',
  });
});

test('a store goes out of the way of another that upgrades', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  const upgraded = await opened(store.name, 25);
  expect(store.isOpen()).toBe(false);
  upgraded.close();
  expect((await readArticle(store, anArticle().id)).annotations).toHaveLength(1);
});

test.each([
  ['damaged', new DOMException('backing store', 'UnknownError')],
  ['full', new DOMException('', 'QuotaExceededError')],
] as const)('a database that cannot be opened is %s', async (reason, error) => {
  const store = freshStore();
  const native = indexedDB.open;
  onTestFinished(() => void Object.assign(indexedDB, { open: native }));
  const request = () => Object.assign(new EventTarget(), { error });
  Object.assign(indexedDB, {
    open() {
      const failing = request() as EventTarget & { onerror?: (event: Event) => void };
      queueMicrotask(() => {
        const event = new Event('error');
        Object.defineProperty(event, 'target', { value: failing });
        failing.onerror?.(event);
      });
      return failing;
    },
  });
  expect(await outcome(readArticle(store, anArticle().id))).toBe(reason);
  expect(await outcome(addAnnotation(store, aWrite()))).toBe(reason);
  Object.assign(indexedDB, { open: native });
  await addAnnotation(store, aWrite());
  expect(await store.annotations.count()).toBe(1);
});

function outsideWith(start: number | null) {
  const counts: (number | null)[] = [start];
  const outside: Outside = {
    read: async () => counts.at(-1) ?? null,
    write: async (count) => void counts.push(count),
  };
  return { counts, outside };
}

test('the number of annotations is kept outside, the trash included', async () => {
  const { counts, outside } = outsideWith(null);
  const store = freshStore({ outside });
  await addAnnotation(store, aWrite());
  await addAnnotation(store, aWrite());
  await addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'two' }) }));
  await deleteAnnotation(store, 'two');
  expect(counts).toEqual([null, 1, 2]);
  expect(await checkEmptied(store)).toBe(false);
});

test('annotations that were there before anybody counted are counted', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  store.close();
  const { counts, outside } = outsideWith(null);
  const later = openStore({ name: store.name, outside });
  onTestFinished(() => later.close());
  expect(await checkEmptied(later)).toBe(false);
  expect(counts).toEqual([null, 1]);
});

test('an emptied database is told from a new one, and written only when the user wants it', async () => {
  const { counts, outside } = outsideWith(12);
  const store = freshStore({ outside });
  expect(await checkEmptied(store)).toBe(true);
  const before = await contentsOf(store);
  for (const write of writes(store).filter((_, at) => at !== 4)) {
    expect(await outcome(write())).toBe('emptied');
  }
  expect(await contentsOf(store)).toEqual(before);
  expect(counts).toEqual([12]);
  await acceptEmpty(store);
  expect(await checkEmptied(store)).toBe(false);
  await addAnnotation(store, aWrite());
  expect(counts).toEqual([12, 0, 1]);
});

test('a database that is deleted under an open store is told too', async () => {
  const { outside } = outsideWith(null);
  const store = freshStore({ outside });
  await addAnnotation(store, aWrite());
  await Dexie.delete(store.name);
  expect(await outcome(addAnnotation(store, aWrite()))).toBe('emptied');
});

test('a place outside that fails keeps no note from the disk', async () => {
  const outside: Outside = {
    read: async () => null,
    write: () => Promise.reject(new Error('closed')),
  };
  const store = freshStore({ outside });
  expect(await addAnnotation(store, aWrite())).toEqual(anAnnotation());
});
