import { expect, test } from 'vitest';
import { limits } from '../../../lib/records';
import { aBackground, aHighlight, aSnapshot, frame, page } from './fakes';

const canonicalUrl = 'https://bao.example/cho-que.html';
const article = aSnapshot();
const add = { article, annotation: aHighlight() };
const { id, createdAt } = aHighlight();
const at = '2026-11-20T01:40:00.000Z';
const patchTo = (to: object, from: object = {}) => ({ base: createdAt, at, from, to });

/** Everything that a user typed. */
const SECRETS = ['bí-mật-ghi-chú', 'bí-mật-thẻ', 'https://bi-mat.example/'];

async function withNote() {
  const world = aBackground();
  const run = world.start();
  await run.answers.addAnnotation(add, page());
  await run.answers.setOwnLink({ template: `${SECRETS[2]}?q={number}` }, frame());
  const patch = patchTo(
    {
      note: SECRETS[0],
      tags: [SECRETS[1] ?? ''],
      others: [{ text: SECRETS[0], device: 'abcdefgh', at }],
    },
    { note: '', tags: [], others: [] },
  );
  await run.answers.patchAnnotation({ id, patch }, frame());
  return { ...world, ...run };
}

test('nothing that a page is answered has a note, a tag or the own link in it', async () => {
  const { answers } = await withNote();
  const mark = (to: object) => ({ canonicalUrl, id, patch: patchTo(to) });
  const given = [
    await answers.openArticle({ canonicalUrl }, page()),
    await answers.addAnnotation(add, page()),
    await answers.patchMark(mark({ colour: 'green' }), page()),
    await answers.patchMark(mark({ deletedAt: at }), page()),
    await answers.visitArticle(aSnapshot({ text: 'Bản khác.' }), page()),
    await answers.keepArticle(article, page()),
    await answers.readCitations(
      { canonicalUrl, text: 'Quy định 55-QĐ/TW', language: 'vi' },
      page(),
    ),
    await answers.rememberColour({ colour: 'pink' }, page()),
    (await answers.siteHint(undefined, page())).body,
    await answers.openEditor(undefined, page()),
  ];
  expect(given[0]).toMatchObject({ marks: [{ id, hasNote: true }] });
  for (const secret of SECRETS) expect(JSON.stringify(given)).not.toContain(secret);
});

test('the editor gets what was typed', async () => {
  const { answers } = await withNote();
  const { nonce } = await answers.openEditor(undefined, page());
  expect(await answers.greetEditor({ nonce }, frame())).toMatchObject({
    settings: { ownLink: `${SECRETS[2]}?q={number}` },
    tags: [SECRETS[1]],
    device: expect.stringMatching(/^[a-z]{8}$/),
  });
  expect(await answers.readNote({ id }, frame())).toMatchObject({
    annotation: { note: SECRETS[0], tags: [SECRETS[1]] },
    regulations: [],
  });
  expect(await answers.readNote({ id: 'none' }, frame())).toBeNull();
});

test('opening an article writes nothing', async () => {
  const { answers, database } = aBackground().start();
  await answers.openArticle({ canonicalUrl }, page());
  await answers.visitArticle(article, page());
  expect(await database.articles.count()).toBe(0);
});

test('a highlight comes with its article and with what that cites, read here', async () => {
  const { answers, database } = aBackground().start();
  const text = 'Mở bài.\nTheo Quy định 55-QĐ/TW năm 2016, chợ họp sớm.\nQuy định 55-QĐ/TW nêu rõ.';
  await answers.addAnnotation({ article: aSnapshot({ text }), annotation: aHighlight() }, page());
  const [regulation] = await database.regulations.toArray();
  expect(regulation).toMatchObject({ number: '55', symbol: 'QĐ/TW', state: 'recognised' });
  const mentions = await database.mentions.orderBy('id').toArray();
  expect(mentions.map(({ place }) => place.ordinal)).toEqual([2, 3]);
  for (const { place, text: words } of mentions) {
    expect(text.slice(place.start, place.end)).toBe(words);
    expect(place.role).toBe('paragraph');
  }
});

test('adding twice is adding once', async () => {
  const { answers, database } = await withNote();
  expect(await answers.addAnnotation(add, page())).toMatchObject({
    kind: 'saved',
    mark: { hasNote: true },
  });
  expect(await database.annotations.count()).toBe(1);
});

test.each([399, 479, 4_000])(
  'a note of an article with an address of %i characters is saved',
  async (length) => {
    const url = `https://bao.example/${'bai-'.repeat(length)}`.slice(0, length);
    const { answers, database } = aBackground().start();
    const sender = page(url);
    const article = { ...aSnapshot(), canonicalUrl: url.slice(0, limits.url) };
    expect(
      await answers.addAnnotation({ article, annotation: aHighlight() }, sender),
    ).toMatchObject({
      kind: 'saved',
    });
    const patch = patchTo({ note: 'Hỏi lại' }, { note: '' });
    expect(await answers.patchAnnotation({ id, patch }, frame())).toMatchObject({ kind: 'saved' });
    expect(await database.annotations.toArray()).toMatchObject([{ note: 'Hỏi lại' }]);
    const { marks } = await answers.openArticle({ canonicalUrl: article.canonicalUrl }, sender);
    expect(marks.map((mark) => mark.id)).toEqual([id]);
  },
);

const mallory = page('https://mallory.blogspot.com/a.html', 2);
test('a page of another site writes to no note of this one', async () => {
  const { answers, database } = await withNote();
  const before = await database.annotations.toArray();
  const patch = patchTo({ colour: 'green', deletedAt: at });
  expect(await answers.patchMark({ canonicalUrl, id, patch }, mallory)).toEqual({
    kind: 'failed',
    reason: 'refused',
  });
  expect(await answers.addAnnotation(add, mallory)).toEqual({ kind: 'failed', reason: 'refused' });
  expect(await answers.openArticle({ canonicalUrl }, mallory)).toMatchObject({ marks: [] });
  expect(await database.annotations.toArray()).toEqual(before);
});

test('what a page recognises changes no document that the user edited', async () => {
  const { answers, database } = await withNote();
  const [known] = await database.regulations.toArray();
  if (known === undefined) throw new Error('nothing was recognised');
  const edited = { ...known, subject: 'bí mật', date: '2016-01-01', state: 'edited' as const };
  const mentionIds = (await database.mentions.toArray()).map((mention) => mention.id);
  const said = { mentionIds, state: 'confirmed' as const, regulation: edited };
  expect(await answers.correctMentions(said, frame())).toEqual({ kind: 'saved' });
  await answers.keepArticle(
    aSnapshot({ text: 'Quy định 55-QĐ/TW năm 2016 về việc khác.' }),
    page(),
  );
  expect(await database.regulations.get(known.id)).toMatchObject({
    subject: 'bí mật',
    state: 'edited',
  });
  const state = await answers.openArticle({ canonicalUrl }, page());
  expect(state.correctedMentions).toMatchObject([{ state: 'confirmed', regulationId: known.id }]);
});

test('a page learns of settings and documents what concerns it, and nothing else', async () => {
  const { answers, database } = await withNote();
  const asked = { canonicalUrl, text: 'Quy định 55-QĐ/TW', language: 'vi' };
  const { regulations } = await answers.readCitations(asked, page());
  await database.regulations.bulkPut([...regulations]);
  expect(await database.regulations.count()).toBeGreaterThan(0);
  await answers.switchOff(undefined, page('https://baokhac.example/tin.html', 2));
  const state = await answers.openArticle({ canonicalUrl }, page());
  expect(Object.keys(state).sort()).toEqual([
    'articleId',
    'correctedMentions',
    'enabled',
    'failure',
    'marks',
    'regulations',
    'settings',
  ]);
  expect(Object.keys(state.settings).sort()).toEqual(['colourNames', 'lastColour']);
  expect(state.regulations).toEqual([]);
  expect(JSON.stringify(state)).not.toContain('baokhac.example');
});

test('a database that fails says so, and citations are read all the same', async () => {
  const world = await withNote();
  world.world.fault = 'blocked';
  expect(await world.answers.openArticle({ canonicalUrl }, page())).toMatchObject({
    enabled: true,
    marks: [],
    failure: 'blocked',
  });
  const cited = await world.answers.readCitations(
    { canonicalUrl, text: 'Quy định 55-QĐ/TW', language: 'vi' },
    page(),
  );
  expect(cited.citations).toHaveLength(1);
  expect(await world.answers.keepArticle(article, page())).toEqual({
    kind: 'failed',
    reason: 'blocked',
  });
});

test('an own link that is broken is not stored', async () => {
  const { answers } = await withNote();
  expect(await answers.setOwnLink({ template: 'javascript:alert(1)' }, frame())).toEqual({
    kind: 'broken',
    reason: 'not-http',
  });
  const { nonce } = await answers.openEditor(undefined, page());
  const welcome = await answers.greetEditor({ nonce }, frame());
  expect(welcome?.settings.ownLink).toContain('bi-mat');
});

test('a document is linked to a note', async () => {
  const { answers, database } = await withNote();
  const [regulation] = await database.regulations.toArray();
  if (regulation === undefined) throw new Error('nothing was recognised');
  const linked = await answers.linkRegulation({ annotationId: id, regulation }, frame());
  expect(linked).toMatchObject({ kind: 'saved', annotation: { regulationIds: [regulation.id] } });
  const none = await answers.linkRegulation({ annotationId: 'none', regulation }, frame());
  expect(none).toEqual({ kind: 'failed', reason: 'gone' });
});

test('a hint is kept for the host, forgotten, and not believed where it is broken', async () => {
  const world = aBackground();
  const { answers } = world.start();
  const hint = { path: [{ tag: 'div', id: 'bai', classes: [] }] };
  await answers.rememberBody({ hint }, page());
  expect((await answers.siteHint(undefined, page())).body).toEqual(hint);
  expect((await answers.siteHint(undefined, mallory)).body).toBeNull();
  for (const broken of [
    '7',
    '{"path":7}',
    '{"path":[{"tag":1}]}',
    '{"path":[],"__proto__":{}}',
    'null',
  ]) {
    world.local.items.set('body:bao.example', broken);
    expect((await answers.siteHint(undefined, page())).body).toBeNull();
  }
  await answers.rememberBody({ hint }, page());
  await answers.rememberBody({ hint: null }, page());
  expect((await answers.siteHint(undefined, page())).body).toBeNull();
});

test('scripts start in the tab that asks', async () => {
  const world = aBackground();
  const { answers } = world.start();
  await answers.startAnnotator(undefined, page(canonicalUrl, 4));
  await answers.startInterface(undefined, page(canonicalUrl, 4));
  await answers.startSecondOpinion(undefined, page(canonicalUrl, 4));
  expect(world.started).toEqual(['annotator 4', 'interface 4', 'second opinion 4']);
});
