import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { annotationSchema, limits, tombstoneSchema } from '../../../../lib/records';
import {
  addAnnotation,
  applyImport,
  countAnnotations,
  countMarks,
  deleteAnnotation,
  failureOf,
  forgetCitations,
  patchAnnotation,
  purgeNotes,
  purgeTrash,
  readAnnotation,
  readArticle,
  readEverything,
  readLinkedRegulations,
  readNewestNotes,
  readTags,
  restoreAnnotation,
  type Store,
} from '../../../../lib/store';
import { planOf } from '../../exchange/restore/plans';
import { backupOf } from '../../exchange/restore/stores';
import { contentsOf, freshStore } from '../fresh';
import { anAnnotation, anArticle, aRegulation, aWrite } from '../records';

const DELETED = new Date('2026-11-01T00:00:00.000Z');
const after = (days: number): Date => new Date(DELETED.getTime() + days * 86_400_000);
const SECRET = 'Lời không ai đọc nữa';
const secret = anAnnotation({
  id: 'a',
  target: { ...anAnnotation().target, quote: { exact: SECRET, prefix: SECRET, suffix: SECRET } },
  note: SECRET,
  tags: [SECRET],
  regulationIds: [aRegulation().id],
  checked: { state: 'verified', source: SECRET, at: DELETED.toISOString() },
  others: [{ text: SECRET, device: 'khac', at: DELETED.toISOString() }],
});

async function withTrash(): Promise<Store> {
  const store = freshStore();
  await addAnnotation(store, aWrite({ annotation: secret }));
  await addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'b' }) }));
  await deleteAnnotation(store, 'a', DELETED);
  return store;
}

test('what lies in the trash for thirty days is emptied, and what does not is not', async () => {
  const store = await withTrash();
  await deleteAnnotation(store, 'b', after(10));
  expect(await purgeTrash(store, after(0))).toBe(0);
  expect(await purgeTrash(store, after(1), after(31))).toBe(1);
  expect(await readAnnotation(store, 'a')).toBeNull();
  expect((await readAnnotation(store, 'b'))?.deletedAt).toBe(after(10).toISOString());
  expect(await purgeTrash(store, after(1))).toBe(0);
});

test('nothing of its words is left anywhere but the text of the article', async () => {
  const store = await withTrash();
  await purgeNotes(store, ['a'], after(2));
  expect(JSON.stringify(await contentsOf(store))).not.toContain(SECRET);
  const left = await store.annotations.get('a');
  expect(v.is(tombstoneSchema, left)).toBe(true);
  expect(left).toMatchObject({ purgedAt: after(2).toISOString(), articleId: anArticle().id });
});

test('no reader shows it, counts it or brings it back', async () => {
  const store = await withTrash();
  await deleteAnnotation(store, 'b', DELETED);
  expect(await purgeNotes(store, ['a', 'b', 'a', 'nowhere'])).toBe(2);
  expect(await countAnnotations(store)).toBe(0);
  expect(await countMarks(store, anArticle().id)).toBe(0);
  expect(await readTags(store)).toEqual([]);
  expect(await readLinkedRegulations(store)).toEqual([]);
  expect(await readNewestNotes(store, 9)).toEqual([]);
  expect(await readEverything(store)).toEqual([]);
  expect((await readArticle(store, anArticle().id)).annotations).toEqual([]);
  for (const write of [
    restoreAnnotation(store, 'a'),
    patchAnnotation(store, 'a', { base: secret.updatedAt, at: secret.updatedAt, from: {}, to: {} }),
  ]) {
    expect(failureOf(await write.catch((error: unknown) => error))).toBe('gone');
  }
  await addAnnotation(store, aWrite({ annotation: secret }));
  expect(await readAnnotation(store, 'a')).toBeNull();
});

test('only what is in the trash is emptied, whatever it is asked for', async () => {
  const store = await withTrash();
  expect(await purgeNotes(store, ['b'])).toBe(0);
  expect(await readAnnotation(store, 'b')).not.toBeNull();
});

test('times with an offset are times', async () => {
  const store = freshStore();
  await store.annotations.bulkAdd([
    anAnnotation({ id: 'east', deletedAt: '2026-11-02T05:00:00+07:00' }),
    anAnnotation({ id: 'west', deletedAt: '2026-11-01T20:00:00-07:00' }),
  ]);
  expect(await purgeTrash(store, new Date('2026-11-01T23:00:00Z'))).toBe(1);
  expect(await readAnnotation(store, 'east')).toBeNull();
  expect(await readAnnotation(store, 'west')).not.toBeNull();
});

test('an article of which only emptied notes are left is forgotten with its citations', async () => {
  const store = await withTrash();
  await deleteAnnotation(store, 'b', DELETED);
  await purgeNotes(store, ['a', 'b']);
  await forgetCitations(store, anArticle().id);
  expect(await store.articles.count()).toBe(0);
  expect(await store.versions.count()).toBe(0);
});

test('a backup carries that it was emptied; an older one does not bring its words back', async () => {
  const store = await withTrash();
  const older = await backupOf(store);
  await purgeNotes(store, ['a']);
  const plan = await planOf(store, older);
  expect(plan.rows.annotations).toEqual([]);
  const fresh = freshStore();
  const whole = await planOf(fresh, await backupOf(store));
  expect(whole.counts.reject).toBe(0);
  await applyImport(fresh, whole.rows);
  expect(await fresh.annotations.get('a')).toEqual(await store.annotations.get('a'));
  expect(JSON.stringify(await contentsOf(fresh))).not.toContain(SECRET);
});

test.each([
  [
    'a passage without words',
    { target: { ...secret.target, quote: { exact: '', prefix: '', suffix: '' } } },
    false,
  ],
  ['a note', {}, true],
])('%s is a note only where it has words', (_, over, isOne) => {
  expect(v.is(annotationSchema, { ...secret, ...over })).toBe(isOne);
});

test('the trash is kept for a month', () => {
  expect(limits.trashDays).toBe(30);
});
