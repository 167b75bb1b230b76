import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  addAnnotation,
  deleteAnnotation,
  purgeNotes,
  readHeadSlices,
  readListedNotes,
  readNewestNotes,
  readNoteSlices,
  type Store,
} from '../../../../lib/store';
import { freshStore } from '../fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aWrite } from '../records';

const minute = (at: number): string => new Date(Date.UTC(2026, 10, 1, 0, at)).toISOString();
const note = (id: string, at: number, over = {}) =>
  anAnnotation({ id, createdAt: minute(0), updatedAt: minute(at), ...over });

async function withNotes(...ids: readonly string[]): Promise<Store> {
  const store = freshStore();
  for (const [at, id] of ids.entries()) {
    await addAnnotation(store, aWrite({ annotation: note(id, at) }));
  }
  return store;
}

const idsOf = (notes: readonly { readonly annotation: { readonly id: string } }[]) =>
  notes.map(({ annotation }) => annotation.id);

test('the newest are those that were changed last, without the trash and what was emptied', async () => {
  const store = await withNotes('a', 'b', 'c', 'd', 'e');
  await deleteAnnotation(store, 'e');
  await deleteAnnotation(store, 'c');
  await purgeNotes(store, ['c']);
  expect(idsOf(await readNewestNotes(store, 2))).toEqual(['d', 'b']);
  expect(idsOf(await readNewestNotes(store, 40))).toEqual(['d', 'b', 'a']);
});

test('notes by id come in this order, those in the trash too, each with its article', async () => {
  const store = await withNotes('a', 'b', 'c');
  await deleteAnnotation(store, 'a');
  await deleteAnnotation(store, 'b');
  await purgeNotes(store, ['b']);
  await store.annotations.add(note('alone', 9, { articleId: 'nowhere' }));
  const listed = await readListedNotes(store, ['c', 'missing', 'alone', 'b', 'a']);
  expect(idsOf(listed)).toEqual(['c', 'alone', 'a']);
  expect(listed.map(({ article }) => article?.id ?? null)).toEqual([
    anArticle().id,
    null,
    anArticle().id,
  ]);
  expect(await readListedNotes(store, [])).toEqual([]);
});

test('a document that was merged into another is that other, once', async () => {
  const store = freshStore();
  const [one, two] = [aRegulation({ id: 'one' }), aRegulation({ id: 'two', aliases: ['old'] })];
  await addAnnotation(
    store,
    aWrite({
      annotation: note('a', 1, { regulationIds: ['two', 'old', 'one', 'nothing'] }),
      regulations: [one, two, aRegulation({ id: 'old' })],
    }),
  );
  const [listed] = await readListedNotes(store, ['a']);
  expect(listed?.regulations.map(({ id }) => id)).toEqual(['two', 'one']);
});

test('slices have every note once, those in the trash too', async () => {
  const store = freshStore();
  await store.annotations.bulkAdd(
    Array.from({ length: 1_100 }, (_, at) =>
      note(`n${at}`, at, at % 7 === 0 ? { deletedAt: minute(at) } : {}),
    ),
  );
  await purgeNotes(store, ['n0', 'n1', 'n7']);
  const seen: string[] = [];
  let slices = 0;
  for await (const notes of readNoteSlices(store)) {
    slices++;
    seen.push(...notes.map(({ id }) => id));
  }
  expect(slices).toBeGreaterThan(3);
  expect(new Set(seen).size).toBe(1_098);
  expect(seen).toHaveLength(1_098);
  expect(seen).toContain('n1');
});

test('heads name what an article cites once, without what was rejected or not resolved', async () => {
  const store = await withNotes('a');
  await store.articles.add(anArticle({ id: 'quiet', title: 'Không viện dẫn' }));
  await store.mentions.clear();
  await store.mentions.bulkAdd([
    aMention({ id: 'm1', regulationId: 'r1' }),
    aMention({ id: 'm2', regulationId: 'r1' }),
    aMention({ id: 'm3', regulationId: 'r2', state: 'rejected' }),
    aMention({ id: 'm4', regulationId: null }),
    aMention({ id: 'm5', regulationId: 'r3', state: 'confirmed', text: 'Luật Chợ' }),
  ]);
  const heads = [];
  for await (const slice of readHeadSlices(store)) heads.push(...slice);
  const { id, title, site, authors, publishedAt } = anArticle();
  const cited = [
    { regulationId: 'r1', texts: [aMention().text] },
    { regulationId: 'r3', texts: ['Luật Chợ'] },
  ];
  expect(heads).toEqual([
    { id, title, site, authors, publishedAt, cited },
    { id: 'quiet', title: 'Không viện dẫn', site, authors, publishedAt, cited: [] },
  ]);
});
