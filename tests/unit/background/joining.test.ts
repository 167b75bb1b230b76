import { expect, test } from 'vitest';
import { titleAddress } from '../../../lib/records';
import { anAnnotation, anArticle } from '../store/records';
import { aBackground, aHighlight, aSnapshot, page } from './fakes';

// Addresses of one newspaper: A is what a file knows, B is what the page at A names as its own.
const A = 'https://bao.example/tin/cho-que-hop-som';
const B = 'https://bao.example/kinh-te/cho-que';
const keyOf = (url: string): string => url.replace('https://', '');

const text = 'Chợ họp từ sáng sớm, trước giờ vào ca của các xưởng.\nHết bài.';
const quote = 'Chợ họp từ sáng sớm, trước giờ vào ca của các xưởng.';
const snapshot = (over: Parameters<typeof aSnapshot>[0] = {}) =>
  aSnapshot({ canonicalUrl: B, text, ...over });

/** A background in whose database a file has put an article with one note. */
async function withImport(url: string, id = keyOf(url), exact = quote) {
  const world = aBackground();
  const run = world.start();
  const note = anAnnotation({
    id: 'n1',
    articleId: id,
    note: 'bí mật',
    target: { quote: { exact, prefix: '', suffix: '' }, model: 0 },
  });
  await run.database.articles.add(anArticle({ id, urls: [url], title: 'Tít trong tệp' }));
  await run.database.annotations.add(note);
  const articleIds = async () => [
    ...(await run.database.articles.toCollection().primaryKeys()),
    ...(await run.database.annotations.toArray()).map(({ articleId }) => `note ${articleId}`),
  ];
  return { ...world, ...run, articleIds };
}

test('notes under the page’s address are in the first answer, though it names another', async () => {
  const { answers, articleIds } = await withImport(A);
  const state = await answers.openArticle({ canonicalUrl: B }, page(A));
  expect(state).toMatchObject({ articleId: keyOf(B), marks: [{ id: 'n1' }] });
  expect(JSON.stringify(state)).not.toContain('bí mật');
  expect(await articleIds()).toEqual([keyOf(B), `note ${keyOf(B)}`]);
  await answers.visitArticle(snapshot(), page(A));
  expect(await articleIds()).toEqual([keyOf(B), `note ${keyOf(B)}`]);
});

test('the address in the file had a tracker behind it', async () => {
  const { answers } = await withImport(`${A}?utm_source=x`, keyOf(A));
  const { marks } = await answers.openArticle({ canonicalUrl: B }, page(`${A}?fbclid=1#k`));
  expect(marks.map(({ id }) => id)).toEqual(['n1']);
});

test('an open page, its own tab too, is told of what its visit joined', async () => {
  const { answers, told, settled, articleIds } = await withImport(A, 'bao.example/la');
  expect((await answers.openArticle({ canonicalUrl: B }, page(A, 4))).marks).toEqual([]);
  expect(await answers.visitArticle(snapshot(), page(A, 4))).toEqual({ kind: 'saved' });
  await settled();
  expect(await articleIds()).toEqual([keyOf(B), `note ${keyOf(B)}`]);
  expect(told).toContainEqual({ tabId: 4, articleIds: [keyOf(B), 'bao.example/la'] });
  expect((await answers.openArticle({ canonicalUrl: B }, page(A, 4))).marks.length).toBe(1);
});

test('an article that was first seen before its page named another address', async () => {
  const { answers, database } = aBackground().start();
  const first = { article: snapshot({ canonicalUrl: A }), annotation: aHighlight() };
  await answers.addAnnotation(first, page(A));
  expect((await answers.openArticle({ canonicalUrl: B }, page(A))).marks).toEqual([]);
  await answers.visitArticle(snapshot(), page(A));
  expect((await answers.openArticle({ canonicalUrl: B }, page(A))).marks.length).toBe(1);
  expect(await database.articles.toArray()).toMatchObject([{ id: keyOf(B), urls: [A] }]);
});

test('a page that still names the article before it takes nothing of the one it shows', async () => {
  const [one, two] = ['https://bao.example/a-100001.html', 'https://bao.example/b-100002.html'];
  const { answers, articleIds } = await withImport(
    two,
    'bao.example#100002',
    'Câu của bài hai, ở bài hai.',
  );
  await answers.openArticle({ canonicalUrl: one }, page(two));
  await answers.visitArticle(snapshot({ canonicalUrl: one }), page(two));
  expect(await articleIds()).toEqual(['bao.example#100002', 'note bao.example#100002']);
});

test('numbers of a site differ, and the passage tells that it is one article', async () => {
  const [one, two] = ['https://bao.example/a-100001.html', 'https://bao.example/b-100002.html'];
  const { answers, articleIds } = await withImport(two, 'bao.example#100002');
  await answers.openArticle({ canonicalUrl: one }, page(two));
  await answers.visitArticle(snapshot({ canonicalUrl: one }), page(two));
  expect(await articleIds()).toEqual(['bao.example#100001', 'note bao.example#100001']);
});

test('an article that is known by its title joins the page that has it, with a passage', async () => {
  const title = 'Bảng thu chi dán ở cổng chợ';
  const { answers, database } = await withImport(titleAddress(title), 'title:1');
  await answers.openArticle({ canonicalUrl: B }, page(B));
  await answers.visitArticle(snapshot({ title }), page(B));
  expect(await database.articles.toArray()).toMatchObject([
    { id: keyOf(B), title, urls: [B, titleAddress(title)] },
  ]);
  expect((await answers.openArticle({ canonicalUrl: B }, page(B))).marks.length).toBe(1);
});

test.each<[string, string, string, string]>([
  ['of another site that names this article', 'https://mallory.example/a', A, A],
  [
    'of a blog beside it under a public suffix',
    'https://mallory.blogspot.com/a',
    'https://nan-nhan.blogspot.com/b',
    'https://nan-nhan.blogspot.com/b',
  ],
  [
    'that says nothing of its address, elsewhere',
    'https://bao.example/khac',
    'https://bao.example/khac',
    A,
  ],
  ['that names the home page', 'https://mallory.example/a', 'https://bao.example/', A],
])('a page %s gets no note, whatever it says it is', async (_, url, canonicalUrl, owner) => {
  const { answers, articleIds } = await withImport(owner);
  const before = await articleIds();
  const sender = page(url);
  expect((await answers.openArticle({ canonicalUrl }, sender)).marks).toEqual([]);
  await answers.visitArticle(snapshot({ canonicalUrl, title: 'Tít trong tệp' }), sender);
  expect(await articleIds()).toEqual(before);
});

test('a page that takes a title and a passage on purpose reads no note', async () => {
  const title = 'Bảng thu chi dán ở cổng chợ';
  const { answers, database } = await withImport(titleAddress(title), 'title:1');
  const sender = page('https://mallory.example/a');
  const canonicalUrl = 'https://mallory.example/a';
  const given = [
    await answers.visitArticle(snapshot({ canonicalUrl, title }), sender),
    await answers.openArticle({ canonicalUrl }, sender),
  ];
  expect(JSON.stringify(given)).not.toContain('bí mật');
  expect(await database.annotations.toArray()).toMatchObject([{ note: 'bí mật' }]);
});

test.each(['blocked', 'full', 'damaged'] as const)(
  'while the database is %s nothing is joined, and the next visit does it',
  async (fault) => {
    const { answers, world, articleIds, database } = await withImport(A);
    world.fault = fault;
    await answers.openArticle({ canonicalUrl: B }, page(A));
    expect(await answers.visitArticle(snapshot(), page(A))).toEqual({
      kind: 'failed',
      reason: fault,
    });
    expect(await database.annotations.get('n1')).toMatchObject({ articleId: keyOf(A) });
    world.fault = null;
    await answers.visitArticle(snapshot(), page(A));
    expect(await articleIds()).toEqual([keyOf(B), `note ${keyOf(B)}`]);
  },
);

test('on a full disk the notes of an article are read all the same', async () => {
  const { answers, world, database } = await withImport(A);
  await database.annotations.add(anAnnotation({ id: 'n2', articleId: keyOf(B) }));
  world.fault = 'full';
  const state = await answers.openArticle({ canonicalUrl: B }, page(A));
  expect(state).toMatchObject({ failure: null, marks: [{ id: 'n2' }] });
});
