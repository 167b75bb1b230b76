import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  changeAnnotation,
  deleteAnnotation,
  failureOf,
  readArticle,
  restoreAnnotation,
  saveAnnotation,
} from '../../../lib/store';
import { contentsOf, freshStore } from './fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aWrite } from './records';

const articleId = anArticle().id;

test('stores everything of a gesture', async () => {
  const store = freshStore();
  await saveAnnotation(store, aWrite());
  expect(await readArticle(store, articleId)).toEqual({
    article: anArticle(),
    annotations: [anAnnotation()],
    regulations: [aRegulation()],
    mentions: [aMention()],
  });
});

test('saves the same gesture twice without harm', async () => {
  const store = freshStore();
  await saveAnnotation(store, aWrite());
  const once = await contentsOf(store);
  await saveAnnotation(store, aWrite());
  expect(await contentsOf(store)).toEqual(once);
});

test('writes nothing when a part of it cannot be written', async () => {
  const store = freshStore();
  await store.open();
  const empty = await contentsOf(store);
  const write = aWrite({ annotation: { ...anAnnotation(), id: undefined } as never });
  await expect(saveAnnotation(store, write)).rejects.toThrow();
  expect(await contentsOf(store)).toEqual(empty);
});

test.each([
  ['confirmed', 'confirmed'],
  ['rejected', 'rejected'],
  ['recognised', 'recognised'],
] as const)('a mention that is %s stays so when it is recognised again', async (state, after) => {
  const store = freshStore();
  await saveAnnotation(store, aWrite({ mentions: [aMention({ state, pin: 'D1' })] }));
  await saveAnnotation(store, aWrite({ mentions: [aMention({ pin: 'D2' })] }));
  const { mentions } = await readArticle(store, articleId);
  expect(mentions).toMatchObject([{ state: after, pin: state === 'recognised' ? 'D2' : 'D1' }]);
});

test('changes only what the patch names, and the time', async () => {
  const store = freshStore();
  await saveAnnotation(store, aWrite());
  const now = new Date('2026-11-21T03:04:05.678Z');
  const { id } = anAnnotation();
  expect(await changeAnnotation(store, id, { note: 'Hỏi lại.', colour: 'pink' }, now)).toBe(true);
  expect((await readArticle(store, articleId)).annotations).toEqual([
    anAnnotation({ note: 'Hỏi lại.', colour: 'pink', updatedAt: now.toISOString() }),
  ]);
});

test('says when there is nothing to change', async () => {
  const told: unknown[] = [];
  const store = freshStore((ids) => told.push(ids));
  expect(await changeAnnotation(store, 'none', { note: 'x' })).toBe(false);
  expect(told).toEqual([]);
});

test('keeps what is deleted in the trash, and restores it whole', async () => {
  const store = freshStore();
  const annotation = anAnnotation({ note: 'Giữ lại', tags: ['chợ'] });
  await saveAnnotation(store, aWrite({ annotation }));
  await deleteAnnotation(store, annotation.id);
  expect((await readArticle(store, articleId)).annotations).toEqual([]);
  expect(await store.annotations.count()).toBe(1);
  await restoreAnnotation(store, annotation.id);
  expect((await readArticle(store, articleId)).annotations).toMatchObject([
    { note: 'Giữ lại', tags: ['chợ'], deletedAt: null },
  ]);
});

test('tells which article changed, after it is on disk', async () => {
  const told: unknown[] = [];
  const store = freshStore((ids) => told.push(ids));
  await saveAnnotation(store, aWrite());
  await deleteAnnotation(store, anAnnotation().id);
  expect(told).toEqual([[articleId], [articleId]]);
});

test('refuses to write over the data of a newer Bên Lề, and still reads it', async () => {
  const store = freshStore();
  await saveAnnotation(store, aWrite());
  await store.meta.put({ key: 'schema', value: 99 });
  const before = await contentsOf(store);
  for (const write of [
    () => saveAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'other' }) })),
    () => changeAnnotation(store, anAnnotation().id, { note: 'x' }),
    () => deleteAnnotation(store, anAnnotation().id),
  ]) {
    expect(await write().then(() => 'saved', failureOf)).toBe('newer');
  }
  expect(await contentsOf(store)).toEqual(before);
  expect((await readArticle(store, articleId)).annotations).toHaveLength(1);
});

const wrapped = (inner: Error): Error => Object.assign(new Error('outer'), { inner });

test.each([
  ['full', new DOMException('', 'QuotaExceededError')],
  ['full', wrapped(new DOMException('', 'QuotaExceededError'))],
  ['full', new Error('outer', { cause: wrapped(new DOMException('', 'QuotaExceededError')) })],
  ['gone', new DOMException('', 'NotFoundError')],
  ['unknown', new Error('whatever')],
  ['unknown', 'not even an error'],
] as const)('names a failure: %s', (reason, error) => expect(failureOf(error)).toBe(reason));
