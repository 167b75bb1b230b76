import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readArticle, saveAnnotation, saveMentions } from '../../../lib/store';
import { freshStore } from './fresh';
import { aMention, anArticle, aRegulation, aWrite } from './records';

test('what the reader said of a mention is not overwritten by what is recognised again', async () => {
  const store = freshStore();
  const article = anArticle();
  const rejected = aMention({ id: 'm1', articleId: article.id, state: 'rejected' });
  await saveMentions(store, { article, regulations: [], mentions: [rejected] });
  const again = aMention({ id: 'm1', articleId: article.id, state: 'recognised' });
  await saveAnnotation(store, { ...aWrite(), article, mentions: [again] });
  expect((await store.mentions.get('m1'))?.state).toBe('rejected');
});

test('what the reader takes back is recognised again', async () => {
  const store = freshStore();
  const article = anArticle();
  const mention = aMention({ id: 'm1', articleId: article.id, state: 'rejected' });
  await saveMentions(store, { article, regulations: [], mentions: [mention] });
  await saveMentions(store, {
    article,
    regulations: [],
    mentions: [{ ...mention, state: 'recognised' }],
  });
  expect((await store.mentions.get('m1'))?.state).toBe('recognised');
});

test('mentions that the article has no more go, except what the reader said', async () => {
  const store = freshStore();
  const article = anArticle();
  const one = aMention({ id: 'm1', articleId: article.id });
  const two = aMention({ id: 'm2', articleId: article.id });
  const said = aMention({ id: 'm3', articleId: article.id, state: 'confirmed' });
  await saveMentions(store, { article, regulations: [], mentions: [one, two, said] });
  await saveMentions(store, { article, regulations: [], mentions: [one] });
  const { mentions } = await readArticle(store, article.id);
  expect(mentions.map(({ id }) => id).sort()).toEqual(['m1', 'm3']);
});

test('an edited regulation beats what is recognised, before and after', async () => {
  const store = freshStore();
  const article = anArticle();
  const seen = aRegulation({ subject: 'như báo viết' });
  const edited = aRegulation({ subject: 'như người đọc sửa', state: 'edited' });
  await saveMentions(store, { article, regulations: [seen], mentions: [] });
  await saveMentions(store, { article, regulations: [edited], mentions: [] });
  await saveMentions(store, { article, regulations: [seen], mentions: [] });
  expect((await store.regulations.get(seen.id))?.subject).toBe('như người đọc sửa');
});

test('while the mentions are not read, those that are stored stay', async () => {
  const store = freshStore();
  const article = anArticle();
  const mention = aMention({ id: 'm1', articleId: article.id });
  await saveMentions(store, { article, regulations: [], mentions: [mention] });
  await saveAnnotation(store, { ...aWrite(), article, mentions: null });
  expect(await store.mentions.get('m1')).toEqual(mention);
});
