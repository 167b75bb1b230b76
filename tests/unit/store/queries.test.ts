import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/records';
import {
  addAnnotation,
  changeSettings,
  countAnnotations,
  countOtherArticles,
  deleteAnnotation,
  findArticle,
  readArticle,
  readEverything,
  readSettings,
  readTags,
} from '../../../lib/store';
import { freshStore } from './fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion, aWrite } from './records';

const article = (id: string, updatedAt: string) =>
  anArticle({ id, urls: [`https://bao.example/${id}`], updatedAt });
const position = (start: number, end: number) => ({
  ...anAnnotation().target,
  position: { start, end },
});

test('gives annotations in reading order, the longer first', async () => {
  const store = freshStore();
  for (const [id, start, end] of [
    ['c', 50, 60],
    ['b', 10, 20],
    ['a', 10, 90],
  ] as const) {
    const annotation = anAnnotation({ id, target: position(start, end) });
    await addAnnotation(store, aWrite({ annotation }));
  }
  const { annotations } = await readArticle(store, anArticle().id);
  expect(annotations.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('an article that is not stored is empty', async () => {
  expect(await readArticle(freshStore(), 'none')).toEqual({
    article: null,
    annotations: [],
    regulations: [],
    mentions: [],
  });
});

test('reads every article with notes, the latest changed first, each with its own', async () => {
  const store = freshStore();
  for (const [id, updatedAt] of [
    ['old', '2026-01-01T00:00:00.000Z'],
    ['new', '2026-03-01T00:00:00.000Z'],
    ['emptied', '2026-02-01T00:00:00.000Z'],
  ] as const) {
    await addAnnotation(store, {
      article: article(id, updatedAt),
      version: aVersion({ articleId: id }),
      annotation: anAnnotation({ id: `${id}-1`, articleId: id, regulationIds: ['linked'] }),
      regulations: [aRegulation(), aRegulation({ id: 'linked' })],
      mentions: [aMention({ id: `${id}-m`, articleId: id })],
    });
  }
  await deleteAnnotation(store, 'emptied-1');
  const everything = await readEverything(store);
  expect(everything.map((notes) => notes.article?.id)).toEqual(['new', 'old']);
  for (const notes of everything) {
    const alone = await readArticle(store, notes.article?.id ?? '');
    expect(notes).toEqual(alone);
  }
});

test('counts the other articles that cite a regulation, each once', async () => {
  const store = freshStore();
  for (const id of ['one', 'two', 'three']) {
    await addAnnotation(store, {
      article: article(id, anArticle().updatedAt),
      version: aVersion({ articleId: id }),
      annotation: anAnnotation({ id, articleId: id }),
      regulations: [aRegulation()],
      mentions: [
        aMention({ id: `${id}-1`, articleId: id }),
        aMention({ id: `${id}-2`, articleId: id }),
        aMention({ id: `${id}-3`, articleId: id, regulationId: null }),
      ],
    });
  }
  expect(await countOtherArticles(store, aRegulation().id, 'one')).toBe(2);
  expect(await countOtherArticles(store, aRegulation().id, 'elsewhere')).toBe(3);
  expect(await countOtherArticles(store, 'unknown', 'one')).toBe(0);
});

test('counts articles that cite a document which the user merged with it', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await store.regulations.put(aRegulation({ id: 'joined', aliases: [aRegulation().id, 'third'] }));
  for (const id of ['joined', aRegulation().id, 'third']) {
    expect(await countOtherArticles(store, id, null)).toBe(1);
  }
});

test('a mention that the user rejected counts nowhere', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite({ mentions: [aMention({ state: 'rejected' })] }));
  expect(await countOtherArticles(store, aRegulation().id, 'elsewhere')).toBe(0);
});

test('counts annotations and tags outside the trash, the most used tag first', async () => {
  const store = freshStore();
  for (const [id, tags] of [
    ['1', ['chợ', 'đất đai']],
    ['2', ['đất đai']],
    ['3', ['bỏ đi', 'chợ', 'đất đai']],
    ['4', ['an sinh']],
  ] as const) {
    await addAnnotation(store, aWrite({ annotation: anAnnotation({ id, tags: [...tags] }) }));
  }
  await deleteAnnotation(store, '3');
  expect(await countAnnotations(store)).toBe(3);
  expect(await readTags(store)).toEqual(['đất đai', 'an sinh', 'chợ']);
});

test.each([
  ['https://bao.example/cho-que.html', anArticle().id],
  ['https://bao.example/cho-que.html#binh-luan', anArticle().id],
  ['https://bao.example/khac.html', null],
] as const)('finds the article that was read at %s', async (url, id) => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  expect(await findArticle(store, url)).toBe(id);
});

test('settings have defaults, change one by one, and tell every page', async () => {
  const told: unknown[] = [];
  const store = freshStore({ changed: (ids) => told.push(ids) });
  expect(await readSettings(store)).toEqual(defaultSettings);
  await changeSettings(store, { offHosts: ['bao.example'] });
  await changeSettings(store, { lastColour: 'blue' });
  expect(await readSettings(store)).toEqual({
    ...defaultSettings,
    offHosts: ['bao.example'],
    lastColour: 'blue',
  });
  expect(told).toEqual([[], []]);
  await changeSettings(store, ({ offHosts }) => ({ offHosts: [...offHosts, 'khac.example'] }));
  expect((await readSettings(store)).offHosts).toEqual(['bao.example', 'khac.example']);
});
