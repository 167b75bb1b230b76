import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ImportRows } from '../../../../lib/records';
import {
  addAnnotation,
  applyImport,
  changeAnnotation,
  changeMany,
  changeSettings,
  correctMentions,
  deleteAnnotation,
  forgetCitations,
  joinArticles,
  keepArticle,
  linkRegulation,
  purgeNotes,
  readChangesSince,
  readRevision,
  restoreAnnotation,
  type Store,
  undoImport,
  undoMany,
  visitArticle,
} from '../../../../lib/store';
import { freshStore } from '../fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion, aWrite } from '../records';
import { mirrorOf, patchMirror, plainMirror } from './mirror';

const HERE = anArticle().id;
const THERE = 'khac.example/tin';
const there = anArticle({ id: THERE, urls: ['https://khac.example/tin'] });
const noteHere = anAnnotation({ id: 'a' });
const noteThere = anAnnotation({ id: 'o', articleId: THERE });

async function filled(): Promise<Store> {
  const store = freshStore();
  await addAnnotation(store, aWrite({ annotation: noteHere }));
  await addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'b' }) }));
  await deleteAnnotation(store, 'b');
  await addAnnotation(
    store,
    aWrite({
      article: there,
      annotation: noteThere,
      mentions: [aMention({ id: 'm2', articleId: THERE })],
    }),
  );
  return store;
}

const noRows: ImportRows = {
  articles: [],
  versions: [],
  annotations: [],
  regulations: [],
  mentions: [],
  dossiers: [],
  settings: [],
};
const imported: ImportRows = {
  ...noRows,
  articles: [{ row: anArticle({ id: 'neu', urls: ['https://neu.example'] }), known: null }],
  annotations: [{ row: anAnnotation({ id: 'i', articleId: 'neu' }), known: null }],
  mentions: [{ row: aMention({ id: 'mi', articleId: 'neu' }), known: null }],
};

const writers: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'a note that is added': (store) =>
    addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'c' }) })),
  'a note that is changed': (store) => changeAnnotation(store, noteHere, { note: 'Hỏi lại.' }),
  'a note that is deleted': (store) => deleteAnnotation(store, 'a'),
  'a note that is restored': (store) => restoreAnnotation(store, 'b'),
  'a note that is emptied': (store) => purgeNotes(store, ['b']),
  'many notes': (store) => changeMany(store, ['a', 'b', 'o'], () => ({ colour: 'pink' })),
  'many notes and back': async (store) => {
    const { changed } = await changeMany(store, ['a', 'o'], () => ({ tags: ['thuế'] }));
    await undoMany(store, changed);
  },
  'a document that is linked': (store) =>
    linkRegulation(store, { annotationId: 'a', regulation: aRegulation({ id: 'r2' }) }),
  'an article that is kept': (store) =>
    keepArticle(store, {
      ...aWrite({ article: anArticle({ title: 'Tên khác' }) }),
      mentions: [aMention({ regulationId: 'r9', id: 'm9' })],
    }),
  'an article that is visited': (store) =>
    visitArticle(store, {
      article: anArticle({ title: 'Sửa tên' }),
      version: aVersion({ seenAt: '2026-11-25T02:00:00.000Z', hash: 'b2' }),
    }),
  'citations that are forgotten': (store) => forgetCitations(store, HERE),
  'mentions that are corrected': (store) =>
    correctMentions(store, { mentionIds: ['m1'], state: 'rejected', regulation: null }),
  'articles that are joined': (store) => joinArticles(store, HERE, [THERE]),
  'an import': (store) => applyImport(store, imported),
  'an import that is taken back': async (store) => {
    await applyImport(store, imported);
    await undoImport(store, imported);
  },
  settings: (store) => changeSettings(store, { lastColour: 'blue' }),
};

test.each(Object.entries(writers))('what was written since is told of: %s', async (_, write) => {
  const store = await filled();
  const [before, revision] = [await mirrorOf(store), await readRevision(store)];
  await write(store);
  const changes = await readChangesSince(store, revision);
  if (changes === null) throw new Error('not known');
  expect(changes.revision).toBe(await readRevision(store));
  expect(changes.revision).toBeGreaterThan(revision);
  patchMirror(before, changes);
  expect(plainMirror(before)).toEqual(plainMirror(await mirrorOf(store)));
});

test('only the articles that were touched are told of, and none of a setting', async () => {
  const store = await filled();
  const revision = await readRevision(store);
  await changeSettings(store, { lastColour: 'blue' });
  expect(await readChangesSince(store, revision)).toMatchObject({
    articleIds: [],
    annotations: [],
  });
  await deleteAnnotation(store, 'o');
  expect((await readChangesSince(store, revision))?.articleIds).toEqual([THERE]);
});

test('nothing is known of the time before the database remembered writes, nor of a later one', async () => {
  const store = await filled();
  const revision = await readRevision(store);
  expect((await readChangesSince(store, revision))?.articleIds).toEqual([]);
  expect(await readChangesSince(store, revision + 1)).toBeNull();
  await store.meta.delete('recent');
  expect((await readChangesSince(store, revision))?.articleIds).toEqual([]);
  await deleteAnnotation(store, 'a');
  expect(await readChangesSince(store, revision - 1)).toBeNull();
  expect((await readChangesSince(store, revision))?.articleIds).toEqual([HERE]);
});

test('a few hundred writes are remembered, and articles in bounds', async () => {
  const store = await filled();
  const revision = await readRevision(store);
  for (let at = 0; at < 210; at++) {
    await changeMany(store, ['a'], () => ({ note: `Lần ${at}` }));
  }
  expect(await readChangesSince(store, revision)).toBeNull();
  expect((await readChangesSince(store, revision + 20))?.articleIds).toEqual([HERE]);
  await store.annotations.bulkAdd(
    Array.from({ length: 1_001 }, (_, at) =>
      anAnnotation({ id: `n${at}`, articleId: `bai-${at}` }),
    ),
  );
  const now = await readRevision(store);
  const ids = Array.from({ length: 1_001 }, (_, at) => `n${at}`);
  await changeMany(store, ids.slice(1), () => ({ colour: 'pink' }));
  expect((await readChangesSince(store, now))?.articleIds).toHaveLength(1_000);
  expect(await readChangesSince(store, now - 1)).toBeNull();
  await changeMany(store, ids, () => ({ colour: 'blue' }));
  expect(await readChangesSince(store, now + 1)).toBeNull();
  await deleteAnnotation(store, 'a');
  expect((await readChangesSince(store, now + 2))?.articleIds).toEqual([HERE]);
});
