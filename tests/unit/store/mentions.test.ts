import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Mention, Regulation } from '../../../lib/records';
import {
  addAnnotation,
  correctMentions,
  failureOf,
  keepArticle,
  readArticle,
  readRevision,
} from '../../../lib/store';
import { freshStore } from './fresh';
import { aMention, anArticle, aRegulation, aVersion, aWrite } from './records';

const article = anArticle();
const keeping = (mentions: readonly Mention[] | null, regulations: readonly Regulation[] = []) => ({
  article,
  version: aVersion(),
  regulations,
  mentions,
});
const cited = aRegulation();
const mention = aMention({ id: `${article.id}|${cited.id}|1` });

test.each(['confirmed', 'rejected'] as const)(
  'a %s mention stays so when recognised again',
  async (state) => {
    const store = freshStore();
    await keepArticle(store, keeping([mention]));
    await correctMentions(store, { mentionIds: [mention.id], state, regulation: null });
    await addAnnotation(store, { ...aWrite(), mentions: [mention] });
    expect((await store.mentions.get(mention.id))?.state).toBe(state);
  },
);

test('a mention that means another document, and one that is taken back', async () => {
  const store = freshStore();
  await keepArticle(store, keeping([mention], [cited]));
  const meant = aRegulation({ id: 'vn:party:quy-dinh:56-QĐ/TW:2016', state: 'confirmed' });
  const correction = { mentionIds: [mention.id], state: 'confirmed', regulation: meant } as const;
  await correctMentions(store, correction);
  expect(await store.mentions.get(mention.id)).toMatchObject({
    state: 'confirmed',
    regulationId: meant.id,
  });
  expect(await store.regulations.get(meant.id)).toEqual(meant);
  await correctMentions(store, { ...correction, state: 'recognised', regulation: null });
  expect(await store.mentions.get(mention.id)).toMatchObject({
    state: 'recognised',
    regulationId: cited.id,
  });
});

test('a document of one article alone is what a mention goes back to', async () => {
  const store = freshStore();
  const own = `vn:party:quy-dinh:55-QĐ/TW:~|${article.id}`;
  const local = aMention({
    id: `${article.id}|${own}|12`,
    regulationId: 'other',
    state: 'confirmed',
  });
  await keepArticle(store, keeping([local]));
  await correctMentions(store, { mentionIds: [local.id], state: 'recognised', regulation: null });
  expect((await store.mentions.get(local.id))?.regulationId).toBe(own);
});

test('a correction of mentions that are not stored writes nothing', async () => {
  const store = freshStore();
  await keepArticle(store, keeping([mention]));
  const revision = await readRevision(store);
  const correction = {
    mentionIds: [mention.id, 'none'],
    state: 'confirmed',
    regulation: aRegulation({ id: 'vn:x' }),
  } as const;
  expect(await correctMentions(store, correction).then(() => 'saved', failureOf)).toBe('gone');
  expect(await store.regulations.get('vn:x')).toBeUndefined();
  expect(await readRevision(store)).toBe(revision);
});

test('mentions that the article has no more go, except what the user said', async () => {
  const store = freshStore();
  const one = aMention({ id: 'm1' });
  const two = aMention({ id: 'm2' });
  const said = aMention({ id: 'm3', state: 'confirmed' });
  await keepArticle(store, keeping([one, two, said]));
  await keepArticle(store, keeping([one]));
  const { mentions } = await readArticle(store, article.id);
  expect(mentions.map(({ id }) => id).sort()).toEqual(['m1', 'm3']);
});

test('an edited regulation beats what is recognised and what is confirmed', async () => {
  const store = freshStore();
  const seen = aRegulation({ subject: 'như báo viết' });
  const edited = aRegulation({ subject: 'như người dùng sửa', state: 'edited' });
  for (const regulation of [seen, edited, seen, { ...seen, state: 'confirmed' as const }]) {
    await keepArticle(store, keeping([], [regulation]));
  }
  expect(await store.regulations.get(seen.id)).toEqual(edited);
});

test('while the mentions are not read, those that are stored stay', async () => {
  const store = freshStore();
  await keepArticle(store, keeping([mention]));
  await addAnnotation(store, { ...aWrite(), mentions: null });
  expect(await store.mentions.get(mention.id)).toEqual(mention);
});

test('keeping what is kept already writes nothing, at whatever time', async () => {
  const told: unknown[] = [];
  const store = freshStore({ changed: (ids) => told.push(ids) });
  expect(await keepArticle(store, keeping([mention], [cited]))).toBe(true);
  const revision = await readRevision(store);
  const updatedAt = '2027-01-01T00:00:00.000Z';
  const again = keeping([{ ...mention, updatedAt }], [{ ...cited, updatedAt }]);
  expect(await keepArticle(store, { ...again, article: { ...article, updatedAt } })).toBe(false);
  expect(await readRevision(store)).toBe(revision);
  expect(told).toEqual([[article.id]]);
});
