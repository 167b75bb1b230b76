import { expect, onTestFinished, test } from 'vitest';
import {
  changeSettings,
  type DerivedStore,
  deleteDerived,
  openDerived,
  openStore,
  readPart,
  readRevision,
  type Store,
  saveParts,
} from '../../../lib/store';

let opened = 0;

/** A store with a write, and what is kept beside it. */
async function opening(): Promise<{ readonly store: Store; readonly derived: DerivedStore }> {
  const store = openStore({ name: `parts-${opened++}-${Date.now()}` });
  const derived = openDerived(store);
  onTestFinished(async () => {
    derived.close();
    await deleteDerived(store);
    await store.delete();
  });
  await changeSettings(store, { lastColour: 'pink' });
  return { store, derived };
}

const parts = {
  columns: { ids: ['a', 'b'], rows: new Uint32Array([3, 1, 4]) },
  texts: { words: ['chợ', 'quê'] },
};
const FORMAT = { format: 7 };

test('what is kept comes back as it was, for who opens it next', async () => {
  const { store, derived } = await opening();
  expect(await readPart(store, derived, 'columns', FORMAT)).toBeNull();
  expect(await saveParts(store, derived, { ...FORMAT, revision: 1, parts })).toBe(true);
  const next = openDerived(store);
  const columns = await readPart(store, next, 'columns', FORMAT);
  expect(columns).toMatchObject({ revision: 1, value: parts.columns });
  const stamp = columns?.stamp ?? '';
  const texts = await readPart(store, next, 'texts', { ...FORMAT, stamp });
  expect(texts?.value).toEqual(parts.texts);
  next.close();
});

const doubts: Readonly<Record<string, (store: Store, derived: DerivedStore) => Promise<unknown>>> =
  {
    'another format': (_, derived) => derived.parts.toCollection().modify({ format: 6 }),
    'a revision that the database never had': (_, derived) =>
      derived.parts.toCollection().modify({ revision: 2 }),
    'another database under the same name': (store) =>
      store.meta.put({ key: 'device', value: 'otherone' }),
    'a database that was emptied': async (_, derived) => derived.parts.clear(),
    'no database any more': (store) => deleteDerived(store),
    'another shape': async (store, derived) => {
      derived.close();
      await new Promise<void>((resolve) => {
        const request = indexedDB.open(`${store.name}-derived`, 901);
        request.onupgradeneeded = () => request.result.deleteObjectStore('parts');
        request.onsuccess = () => resolve(request.result.close());
      });
    },
  };

test.each(Object.entries(doubts))(
  'where there is a doubt there is nothing: %s',
  async (_, doubt) => {
    const { store, derived } = await opening();
    await saveParts(store, derived, { ...FORMAT, revision: 1, parts });
    await doubt(store, derived);
    const next = openDerived(store);
    const read = await readPart(store, next, 'columns', FORMAT);
    expect(read === null || read.value === undefined || _.startsWith('one that is newer')).toBe(
      true,
    );
    // And what is kept next can be read.
    const revision = await readRevision(store);
    await saveParts(store, next, { ...FORMAT, revision, parts });
    next.close();
    const after = openDerived(store);
    await saveParts(store, after, { ...FORMAT, revision, parts });
    expect((await readPart(store, after, 'columns', FORMAT))?.value).toEqual(parts.columns);
    after.close();
  },
);

test('parts that do not belong together are not read together', async () => {
  const { store, derived } = await opening();
  await saveParts(store, derived, { ...FORMAT, revision: 1, parts });
  const first = await readPart(store, derived, 'columns', FORMAT);
  await saveParts(store, derived, { ...FORMAT, revision: 1, parts });
  const stamp = first?.stamp ?? '';
  expect(await readPart(store, derived, 'texts', { ...FORMAT, stamp })).toBeNull();
});

test('what is later stays, whoever comes behind', async () => {
  const { store, derived } = await opening();
  await changeSettings(store, { lastColour: 'blue' });
  expect(await saveParts(store, derived, { ...FORMAT, revision: 2, parts })).toBe(true);
  const old = { ...parts, texts: { words: ['cũ'] } };
  expect(await saveParts(store, derived, { ...FORMAT, revision: 1, parts: old })).toBe(false);
  expect((await readPart(store, derived, 'texts', FORMAT))?.value).toEqual(parts.texts);
});

test('of two windows one writes', async () => {
  const { store, derived } = await opening();
  const other = openDerived(store);
  const saved = await navigator.locks.request('ben-le:columns', () =>
    saveParts(store, other, { ...FORMAT, revision: 1, parts }),
  );
  expect(saved).toBe(false);
  expect(await readPart(store, derived, 'columns', FORMAT)).toBeNull();
  expect(await saveParts(store, other, { ...FORMAT, revision: 1, parts })).toBe(true);
  other.close();
});

test('what cannot be kept breaks nothing, and leaves no half', async () => {
  const { store, derived } = await opening();
  await saveParts(store, derived, { ...FORMAT, revision: 1, parts });
  const uncloneable = { ...parts, texts: () => undefined };
  expect(await saveParts(store, derived, { ...FORMAT, revision: 1, parts: uncloneable })).toBe(
    false,
  );
  const columns = await readPart(store, derived, 'columns', FORMAT);
  const texts = await readPart(store, derived, 'texts', { ...FORMAT, stamp: columns?.stamp ?? '' });
  expect(texts?.value).toEqual(parts.texts);
});

test('a disk without room makes it go, so that the records have it', async () => {
  const { store, derived } = await opening();
  await saveParts(store, derived, { ...FORMAT, revision: 1, parts });
  derived.use({
    stack: 'dbcore',
    name: 'no room',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      }),
    }),
  });
  derived.close();
  await derived.open();
  expect(await saveParts(store, derived, { ...FORMAT, revision: 1, parts })).toBe(false);
  const next = openDerived(store);
  expect(await readPart(store, next, 'columns', FORMAT)).toBeNull();
  expect(await readRevision(store)).toBe(1);
  next.close();
});
