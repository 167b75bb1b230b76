import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Mention } from '../../../lib/records';
import {
  addAnnotation,
  deleteAnnotation,
  forgetCitations,
  keepArticle,
  readEverything,
  readKept,
} from '../../../lib/store';
import { freshStore } from './fresh';
import { aMention, anAnnotation, anArticle, aRegulation, aVersion, aWrite } from './records';

const article = anArticle();
const { id: articleId } = article;

/** A store with the article kept for its citations, in the states given. */
async function keeping(...states: readonly Mention['state'][]) {
  const store = freshStore();
  const mentions = states.map((state, at) => aMention({ id: `m${at}`, articleId, state }));
  await keepArticle(store, {
    article,
    version: aVersion(),
    regulations: [aRegulation()],
    mentions,
  });
  return store;
}

test('an article is kept for what it cites, without an annotation', async () => {
  const store = await keeping('recognised');
  expect((await readKept(store)).map((notes) => notes.article?.id)).toEqual([articleId]);
  expect(await readEverything(store)).toEqual([]);
});

test('nothing of an article is left when its citations are forgotten', async () => {
  const store = await keeping('recognised', 'recognised');
  await forgetCitations(store, articleId);
  expect(await store.mentions.count()).toBe(0);
  expect(await store.articles.get(articleId)).toBeUndefined();
  expect(await store.versions.count()).toBe(0);
});

test.each(['confirmed', 'rejected'] as const)(
  'a %s mention stays, and its article',
  async (state) => {
    const store = await keeping('recognised', state);
    await forgetCitations(store, articleId);
    expect((await store.mentions.toArray()).map((mention) => mention.state)).toEqual([state]);
    expect(await store.articles.get(articleId)).toEqual(article);
  },
);

test('the article stays while a highlight of it is in the trash', async () => {
  const store = await keeping('recognised');
  const annotation = anAnnotation({ articleId });
  await addAnnotation(store, { ...aWrite(), annotation, mentions: null });
  await deleteAnnotation(store, annotation.id);
  await forgetCitations(store, articleId);
  expect(await store.articles.get(articleId)).toBeDefined();
});
