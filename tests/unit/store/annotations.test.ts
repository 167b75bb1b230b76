import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type AnnotationFields, type AnnotationWrite, patchFrom } from '../../../lib/records';
import {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  failureOf,
  linkRegulation,
  patchAnnotation,
  readArticle,
  readDevice,
  readRevision,
  readVersions,
  restoreAnnotation,
} from '../../../lib/store';
import { contentsOf, freshStore } from './fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion, aWrite } from './records';

const articleId = anArticle().id;

test('stores everything of a gesture', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  expect(await readArticle(store, articleId)).toEqual({
    article: anArticle(),
    annotations: [anAnnotation()],
    regulations: [aRegulation()],
    mentions: [aMention()],
  });
  expect(await readVersions(store, articleId)).toEqual([aVersion()]);
});

test('saves the same gesture twice without harm', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  const once = await contentsOf(store);
  await addAnnotation(store, aWrite());
  expect(await contentsOf(store)).toEqual(once);
});

test('writes nothing when a part of it cannot be written', async () => {
  const store = freshStore();
  await store.open();
  const empty = await contentsOf(store);
  const write = aWrite({ annotation: { ...anAnnotation(), id: undefined } as never });
  await expect(addAnnotation(store, write)).rejects.toThrow();
  expect(await contentsOf(store)).toEqual(empty);
});

test.each([
  ['confirmed', 'confirmed'],
  ['rejected', 'rejected'],
  ['recognised', 'recognised'],
] as const)('a mention that is %s stays so when it is recognised again', async (state, after) => {
  const store = freshStore();
  await addAnnotation(store, aWrite({ mentions: [aMention({ state, pin: 'D1' })] }));
  await addAnnotation(store, aWrite({ mentions: [aMention({ pin: 'D2' })] }));
  const { mentions } = await readArticle(store, articleId);
  expect(mentions).toMatchObject([{ state: after, pin: state === 'recognised' ? 'D2' : 'D1' }]);
});

const later = new Date('2026-11-21T03:04:05.678Z');
const patch = (to: AnnotationFields, known = anAnnotation(), at = later.toISOString()) =>
  patchFrom(known, to, at);

test('changes only what the patch names, and the time', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  const changed = anAnnotation({
    note: 'Hỏi lại.',
    colour: 'pink',
    updatedAt: later.toISOString(),
  });
  const fields = { note: 'Hỏi lại.', colour: 'pink' } as const;
  expect(await changeAnnotation(store, anAnnotation(), fields, later)).toEqual(changed);
  expect((await readArticle(store, articleId)).annotations).toEqual([changed]);
});

test('a patch of what is not there is told, and tells nobody', async () => {
  const told: unknown[] = [];
  const store = freshStore({ changed: (ids) => told.push(ids) });
  const outcome = patchAnnotation(store, 'none', patch({ note: 'x' }));
  expect(await outcome.then(() => 'saved', failureOf)).toBe('gone');
  expect(told).toEqual([]);
});

test("two windows that edit one note destroy nobody's text", async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await patchAnnotation(store, anAnnotation().id, patch({ note: 'ở trang' }), later);
  const both = await patchAnnotation(store, anAnnotation().id, patch({ note: 'ở bảng' }));
  expect(both.note).toBe('ở bảng');
  expect(both.others).toEqual([
    { text: 'ở trang', device: await readDevice(store), at: later.toISOString() },
  ]);
});

test('a stale tab that changes the colour neither restores the old note nor a deleted one', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await changeAnnotation(store, anAnnotation(), { note: 'mới' }, later);
  await deleteAnnotation(store, anAnnotation().id, later);
  const stale = await patchAnnotation(store, anAnnotation().id, patch({ colour: 'blue' }));
  expect(stale).toMatchObject({ note: 'mới', colour: 'blue', deletedAt: later.toISOString() });
});

test('a patch that arrives twice is written once', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  const twice = patch({ note: 'Hỏi lại.', tags: ['chợ'], colour: 'green' });
  const once = await patchAnnotation(store, anAnnotation().id, twice);
  const revision = await readRevision(store);
  expect(await patchAnnotation(store, anAnnotation().id, twice)).toEqual(once);
  expect(await readRevision(store)).toBe(revision);
});

test('an annotation that is added again neither comes back from the trash nor loses its note', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await changeAnnotation(store, anAnnotation(), { note: 'mới' });
  await deleteAnnotation(store, anAnnotation().id, later);
  expect(await addAnnotation(store, aWrite())).toMatchObject({
    note: 'mới',
    deletedAt: later.toISOString(),
  });
});

test('an annotation that was deleted before it arrived stays deleted', async () => {
  const store = freshStore();
  const { id } = anAnnotation();
  const gone = patch({ deletedAt: later.toISOString() });
  expect(await patchAnnotation(store, id, gone).then(() => 'saved', failureOf)).toBe('gone');
  expect(await addAnnotation(store, aWrite())).toMatchObject({ deletedAt: later.toISOString() });
  expect((await readArticle(store, articleId)).annotations).toEqual([]);
  expect(await restoreAnnotation(store, id)).toMatchObject({ deletedAt: null });
});

test('save and delete delivered together end in the trash, twenty times of twenty', async () => {
  const store = freshStore();
  for (let round = 0; round < 20; round++) {
    const annotation = anAnnotation({ id: `round-${round}` });
    const mentions = Array.from({ length: 14 }, (_, at) => aMention({ id: `m${at}` }));
    const messages = [
      () => addAnnotation(store, aWrite({ annotation, mentions })),
      () => patchAnnotation(store, annotation.id, patch({ deletedAt: later.toISOString() })),
    ];
    if (round % 2) messages.reverse();
    await Promise.allSettled(messages.map((send) => send()));
    expect((await store.annotations.get(annotation.id))?.deletedAt).toBe(later.toISOString());
  }
});

test.each<[string, Partial<AnnotationWrite>]>([
  ['the annotation', { annotation: anAnnotation({ articleId: 'bao.example/khac' }) }],
  ['a mention', { mentions: [aMention({ articleId: 'bao.example/khac' })] }],
  ['the text', { version: aVersion({ articleId: 'bao.example/khac' }) }],
])('refuses a write in which %s is of another article', async (_, over) => {
  const store = freshStore();
  await store.open();
  const before = await contentsOf(store);
  expect(await addAnnotation(store, aWrite(over)).then(() => 'saved', failureOf)).toBe('refused');
  expect(await contentsOf(store)).toEqual(before);
});

test('an id that another article has is not taken over', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  const article = anArticle({ id: 'bao.example/khac' });
  const annotation = anAnnotation({ articleId: article.id });
  const write = aWrite({ article, annotation, mentions: null });
  expect(await addAnnotation(store, write).then(() => 'saved', failureOf)).toBe('refused');
});

test('an annotation that was emptied for good is gone', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await store.annotations.update(anAnnotation().id, { purgedAt: later.toISOString() });
  for (const write of [
    () => patchAnnotation(store, anAnnotation().id, patch({ note: 'x' })),
    () => restoreAnnotation(store, anAnnotation().id),
  ]) {
    expect(await write().then(() => 'saved', failureOf)).toBe('gone');
  }
});

test('links a document once, and stores it where it is not stored', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite({ regulations: [], mentions: [] }));
  const regulation = aRegulation({ id: 'vn:x' });
  const link = { annotationId: anAnnotation().id, regulation };
  await linkRegulation(store, link);
  expect((await linkRegulation(store, link)).regulationIds).toEqual(['vn:x']);
  expect(await store.regulations.get('vn:x')).toEqual(regulation);
});

test('keeps what is deleted in the trash, and restores it whole', async () => {
  const store = freshStore();
  const annotation = anAnnotation({ note: 'Giữ lại', tags: ['chợ'] });
  await addAnnotation(store, aWrite({ annotation }));
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
  const store = freshStore({ changed: (ids) => told.push(ids) });
  await addAnnotation(store, aWrite());
  await deleteAnnotation(store, anAnnotation().id);
  expect(told).toEqual([[articleId], [articleId]]);
});

test('refuses to write over the data of a newer Bên Lề, and still reads it', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await store.meta.put({ key: 'schema', value: 99 });
  const before = await contentsOf(store);
  for (const write of [
    () => addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'other' }) })),
    () => changeAnnotation(store, anAnnotation(), { note: 'x' }),
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
  ['damaged', new DOMException('', 'UnknownError')],
  ['damaged', wrapped(new DOMException('', 'UnknownError'))],
  ['refused', Object.assign(new Error(), { name: 'RefusedError' })],
  ['unknown', new Error('whatever')],
  ['unknown', 'not even an error'],
] as const)('names a failure: %s', (reason, error) => expect(failureOf(error)).toBe(reason));
