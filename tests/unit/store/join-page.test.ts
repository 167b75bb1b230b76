import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type Annotation, type ArticleRecord, titleAddress } from '../../../lib/records';
import { joinSeen, joinUnseen, readRevision, visitArticle } from '../../../lib/store';
import { freshStore } from './fresh';
import { anAnnotation, anArticle, aVersion } from './records';

const mine = 'bao.example/cho-que';
const other = 'bao.example/khac';
const here = 'https://bao.example/cho-que.html';
const passage = 'Chợ họp từ sáng sớm, trước giờ vào ca của các xưởng.';
const title = 'Bảng thu chi dán ở cổng chợ';

const seen = {
  article: anArticle({ id: mine, title }),
  version: aVersion({
    articleId: mine,
    blocks: [
      { role: 'headline', text: title },
      { role: 'paragraph', text: `Mở bài. ${passage} Hết.` },
    ],
  }),
};
const addresses = { ownId: 'bao.example/own', urls: [here, 'http://bao.example/cho-que.html'] };

/** A note that waits for its place. */
const waiting = (exact: string, over: Partial<Annotation> = {}): Annotation =>
  anAnnotation({
    articleId: other,
    target: { quote: { exact, prefix: '', suffix: '' }, model: 0 },
    ...over,
  });

async function stored(over: Partial<ArticleRecord>, exact: string, wasSeen = false) {
  const store = freshStore();
  await store.articles.add(anArticle({ id: other, title: 'Tít khác', ...over }));
  await store.annotations.add(waiting(exact));
  if (wasSeen) await store.versions.add(aVersion({ articleId: other }));
  return store;
}

test.each<[string, Partial<ArticleRecord>, string, boolean]>([
  ['its address and a long passage', { urls: [here] }, passage, true],
  ['its address by http', { urls: ['http://bao.example/cho-que.html'] }, passage, true],
  [
    'its address and a passage that breaks its lines elsewhere',
    { urls: [here] },
    passage.replaceAll(' ', '\n'),
    true,
  ],
  ['its address and its title', { urls: [here], title: 'bảng thu chi dán ở CỔNG chợ' }, 'x', true],
  ['its address alone', { urls: [here] }, 'Câu này không có trong bài của trang.', false],
  ['its address and a short passage', { urls: [here] }, 'Chợ họp', false],
  ['the id of its own address and a passage', { id: 'bao.example/own' }, passage, true],
  ['another address', { urls: ['https://bao.example/khac'] }, passage, false],
  ['another address and its title', { urls: ['https://bao.example/khac'], title }, passage, false],
  ['its title alone', { urls: [titleAddress(title)], title }, 'Câu này không có.', false],
  ['its title and a short passage', { urls: [titleAddress(title)], title }, 'Chợ họp', true],
  [
    'its title in other letters',
    { urls: [titleAddress('bang thu chi dan o cong cho')] },
    passage,
    true,
  ],
  [
    'its title, which a page has by now',
    { urls: [titleAddress(title), 'https://khac.example/a'], title },
    passage,
    false,
  ],
  ['another title', { urls: [titleAddress('Tít khác')] }, passage, false],
  [
    'the whole title as passage, as of a note on the page',
    { urls: [titleAddress(title)], title },
    title,
    true,
  ],
])('a record with %s', async (_, over, exact, isJoined) => {
  const store = await stored(over, exact);
  const articleId = over.id ?? other;
  await store.annotations.toCollection().modify({ articleId });
  await joinSeen(store, seen, addresses);
  expect((await store.annotations.toArray())[0]?.articleId).toBe(isJoined ? mine : articleId);
  expect(await readRevision(store)).toBe(isJoined ? 1 : 0);
});

test.each<[string, string, string, boolean, boolean]>([
  ['two numbers, both pages seen', 'bao.example#12345', 'bao.example#12346', true, false],
  ['two numbers, one from a file', 'bao.example#12345', 'bao.example#12346', false, true],
  ['a number and none, both seen', 'bao.example#12345', 'bao.example/cho', true, true],
])('a record of its address and title: %s', async (_, id, ofOther, wasSeen, isJoined) => {
  const store = await stored({ id: ofOther, urls: [here], title }, passage);
  await store.annotations.toCollection().modify({ articleId: ofOther });
  if (wasSeen) await store.versions.add(aVersion({ articleId: ofOther }));
  const version = { ...seen.version, articleId: id };
  await joinSeen(store, { article: { ...seen.article, id }, version }, addresses);
  expect((await store.annotations.toArray())[0]?.articleId).toBe(isJoined ? id : ofOther);
});

test('what was joined by its title has the page’s address and name from the visit on', async () => {
  const store = await stored({ urls: [titleAddress(title)], title: title.toUpperCase() }, passage);
  await joinSeen(store, seen, addresses);
  await visitArticle(store, seen);
  expect(await store.articles.toArray()).toEqual([
    expect.objectContaining({ id: mine, title, urls: [here, titleAddress(title)] }),
  ]);
  const revision = await readRevision(store);
  await joinSeen(store, seen, addresses);
  await visitArticle(store, seen);
  expect(await readRevision(store)).toBe(revision);
});

test('a page without a title gets no notes of files without titles', async () => {
  const store = await stored({ urls: [titleAddress('')], title: '' }, passage);
  await joinSeen(store, { ...seen, article: { ...seen.article, title: ' ' } }, addresses);
  expect(await readRevision(store)).toBe(0);
});

test.each([
  ['a record that no page was seen of', false, true],
  ['a record whose page was seen', true, false],
])('before the page is read, %s', async (_, wasSeen, isJoined) => {
  const store = await stored({}, passage, wasSeen);
  await joinUnseen(store, mine, other);
  await joinUnseen(store, mine, 'bao.example/khong-co');
  expect((await store.annotations.toArray())[0]?.articleId).toBe(isJoined ? mine : other);
});

test('two pages that name each other join once', async () => {
  const store = await stored({}, passage);
  await joinUnseen(store, mine, other);
  const revision = await readRevision(store);
  await joinUnseen(store, mine, other);
  await joinUnseen(store, 'bao.example/ba', other);
  expect(await readRevision(store)).toBe(revision);
});
