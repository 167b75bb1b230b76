import { expect, test } from 'vitest';
import { aBackground, aHighlight, aSnapshot, frame, page } from './fakes';

const canonicalUrl = 'https://bao.example/cho-que.html';
const one = page(canonicalUrl, 1);
const two = page(`${canonicalUrl}?fbclid=x`, 2);
const elsewhere = page('https://bao.example/khac.html', 3);

async function threeTabs() {
  const world = aBackground();
  const run = world.start();
  for (const sender of [one, two]) await run.answers.openArticle({ canonicalUrl }, sender);
  await run.answers.openArticle({ canonicalUrl: 'https://bao.example/khac.html' }, elsewhere);
  return { ...world, ...run };
}

test('a page’s own write is told to the other tab of its article, not to itself', async () => {
  const { answers, told, counts, settled } = await threeTabs();
  const added = await answers.addAnnotation(
    { article: aSnapshot(), annotation: aHighlight() },
    one,
  );
  await settled();
  expect(added).toMatchObject({ kind: 'saved', mark: { hasNote: false } });
  expect(told.map(({ tabId }) => tabId)).toEqual([2]);
  expect([counts.get(1), counts.get(2), counts.get(3)]).toEqual([1, 1, 0]);
});

test('what is typed in the frame is told to every tab of the article, its own too', async () => {
  const { answers, told, settled } = await threeTabs();
  await answers.addAnnotation({ article: aSnapshot(), annotation: aHighlight() }, one);
  await settled();
  told.length = 0;
  const { createdAt, id } = aHighlight();
  const patch = { base: createdAt, at: createdAt, from: { note: '' }, to: { note: 'chợ' } };
  await answers.patchAnnotation({ id, patch }, frame(1));
  await settled();
  expect(told.map(({ tabId }) => tabId).sort()).toEqual([1, 2]);
});

test('open copies of one article fall silent', async () => {
  const { answers, told, settled } = await threeTabs();
  await answers.addAnnotation({ article: aSnapshot(), annotation: aHighlight() }, one);
  const texts = [aSnapshot(), aSnapshot({ text: 'Một bản khác của cùng bài.' })] as const;
  await answers.visitArticle(texts[1], two);
  await settled();
  told.length = 0;
  // Each tab reads again when it is told, and never visits for that.
  for (let round = 0; round < 5; round++) {
    for (const sender of [one, two]) await answers.openArticle({ canonicalUrl }, sender);
  }
  for (const sender of [one, two]) await answers.visitArticle(texts[1], sender);
  await settled();
  expect(told).toEqual([]);
});

test('an extension page that stored something has the tabs told; an empty list means all', async () => {
  const { answers, told } = await threeTabs();
  const { articleId } = await answers.openArticle({ canonicalUrl }, one);
  await answers.announce({ articleIds: [articleId] }, frame());
  expect(told.map(({ tabId }) => tabId)).toEqual([1, 2]);
  await answers.announce({ articleIds: [] }, frame());
  expect(told).toHaveLength(5);
});

test('a tab that is gone is told once more and never again', async () => {
  const { answers, told, gone, session } = await threeTabs();
  gone.add(2);
  await answers.announce({ articleIds: [] }, frame());
  gone.delete(2);
  await answers.announce({ articleIds: [] }, frame());
  expect(told.map(({ tabId }) => tabId)).toEqual([1, 3, 1, 3]);
  expect(session.items.has('page:2')).toBe(false);
});

test('who shows what is known after the worker died', async () => {
  const world = aBackground();
  await world.start().answers.openArticle({ canonicalUrl }, one);
  await world.start().answers.announce({ articleIds: [] }, frame());
  expect(world.told.map(({ tabId }) => tabId)).toEqual([1]);
});

test('a setting that a page changes is told to the others', async () => {
  const { answers, told, counts, settled } = await threeTabs();
  await answers.rememberColour({ colour: 'green' }, one);
  await settled();
  expect(told.map(({ tabId }) => tabId)).toEqual([2, 3]);
  counts.set(1, 9);
  expect(await answers.switchOff(undefined, one)).toEqual({ kind: 'saved' });
  expect(counts.get(1)).toBe(0);
  expect(await answers.openArticle({ canonicalUrl }, two)).toMatchObject({ enabled: false });
});
