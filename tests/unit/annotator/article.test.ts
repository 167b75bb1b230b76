import { expect, test } from 'vitest';
import { quiet, type TestClock, testClock } from '../../annotator/clock';
import { fakeBackground } from '../../annotator/fake-background';
import { type FakePage, openPage, type Shown } from '../../annotator/fake-page';

const HOUR = 3_600_000;
const first: Shown = {
  url: 'https://bao.example/bai-1',
  paragraphs: ['Quận đã rà soát từng chỉ tiêu trong ba tháng.'],
};
const second: Shown = {
  url: 'https://bao.example/bai-2',
  paragraphs: ['Một bài khác nói về chợ đầu mối của quận.'],
};

async function setUp(shown: Shown | null = first) {
  const background = fakeBackground();
  const clock = testClock();
  const page = openPage(background, clock, shown);
  await quiet();
  const count = (name: string) => background.messages.filter((one) => one === name).length;
  return { background, clock, page, session: page.session, count };
}

test('a page that is no article asks nothing', async () => {
  const { background, session } = await setUp(null);
  expect(background.messages).toEqual([]);
  expect(session.view().status).toMatchObject({ isArticle: false, articleId: null });
});

test('an article is asked for, read and visited once', async () => {
  const { background, session, clock, page } = await setUp();
  expect([...background.messages].sort()).toEqual(['openArticle', 'readCitations', 'visitArticle']);
  page.show(first);
  session.changed(['another.example/bai']);
  await clock.pass(HOUR);
  expect(background.messages).toHaveLength(3);
});

test('news is read again, and nothing is visited for it', async () => {
  const { session, clock, count } = await setUp();
  session.changed([]);
  session.changed([session.facts().stored?.articleId ?? '']);
  await clock.pass(HOUR);
  expect(count('openArticle')).toBe(3);
  expect(count('visitArticle')).toBe(1);
});

test('a text that comes back is not visited again', async () => {
  const { page, clock, count } = await setUp();
  const other = { ...first, paragraphs: ['Quận đã rà soát từng chỉ tiêu trong bốn tháng.'] };
  for (const shown of [other, first, other, first]) {
    page.show(shown);
    await clock.pass(5_000);
  }
  expect(count('visitArticle')).toBe(2);
  expect(count('openArticle')).toBe(1);
});

test('only the answer to the last question counts', async () => {
  const { background, session } = await setUp();
  background.next('openArticle', 'late');
  session.changed([]);
  await quiet();
  const id = session.highlight({ start: 0, end: 4 }) ?? '';
  await quiet();
  session.changed([]);
  await quiet();
  background.release();
  await quiet();
  expect(session.view().entries.map(({ mark }) => mark.id)).toEqual([id]);
});

test('an answer that is older than a write of this page does not undo it', async () => {
  const { background, session } = await setUp();
  const id = session.highlight({ start: 0, end: 4 }) ?? '';
  await quiet();
  background.next('openArticle', 'late');
  session.changed([]);
  await quiet();
  session.remove(id);
  await quiet();
  const other = session.highlight({ start: 5, end: 7 });
  await quiet();
  background.release();
  await quiet();
  expect(session.view().entries.map(({ mark }) => mark.id)).toEqual([other]);
});

test('a blocked database: citations come, highlights wait, and all is well afterwards', async () => {
  const background = fakeBackground();
  const clock = testClock();
  for (const name of ['openArticle', 'visitArticle', 'addAnnotation'] as const) {
    background.always(name, 'blocked');
  }
  const { session } = openPage(background, clock, first);
  await quiet();
  const id = session.highlight({ start: 0, end: 4 });
  await clock.pass(30_000);
  expect(session.facts().cited).not.toBeNull();
  expect(session.view().entries).toMatchObject([{ save: { kind: 'unsaved', reason: 'blocked' } }]);
  for (const name of ['openArticle', 'visitArticle', 'addAnnotation'] as const) {
    background.always(name, 'done');
  }
  await clock.pass(HOUR);
  expect(background.annotations.size).toBe(1);
  expect(session.view().entries).toMatchObject([{ mark: { id }, save: { kind: 'saved' } }]);
  expect(session.facts().stored?.failure).toBeNull();
});

test('the page moves while a card is open: the note goes on in its own article', async () => {
  const { background, page, session, clock } = await setUp();
  const id = session.highlight({ start: 0, end: 4 }) ?? '';
  await quiet();
  session.open({ kind: 'note', annotationId: id, focus: 'note', atOffset: null });
  expect(session.view().open).not.toBeNull();
  page.show(second);
  expect(session.view().open).toBeNull();
  expect(session.view().notice).toEqual({ kind: 'moved' });
  expect(session.view().entries).toEqual([]);
  await clock.pass(HOUR);
  page.show(first);
  await quiet();
  expect(session.view().entries.map(({ mark }) => mark.id)).toEqual([id]);
  expect(background.annotations.get(id)?.articleId).toBe('bao.example/bai-1');
});

test.each<[string, Shown | null]>([
  ['no article', null],
  ['an article without the passage', { ...first, paragraphs: ['Tin liên quan của báo hôm nay.'] }],
])(
  'a page that is %s for a moment, while it draws itself anew, closes nothing',
  async (_, between) => {
    const { page, session, clock, count } = await setUp();
    const id = session.highlight({ start: 0, end: 4 }) ?? '';
    await quiet();
    session.open({ kind: 'note', annotationId: id, focus: 'note', atOffset: null });
    expect(session.view().entries).toHaveLength(1);
    for (let turn = 0; turn < 3; turn++) {
      page.show(between);
      expect(session.view()).toMatchObject({ open: { kind: 'card' }, notice: null });
      await clock.pass(700);
      page.show(first);
      await clock.pass(200);
      expect(session.view()).toMatchObject({ open: { kind: 'card' }, notice: null });
    }
    expect(count('openArticle')).toBe(1);
    await clock.pass(HOUR);
    expect(session.view().open).not.toBeNull();
  },
);

test('what is typed and stored while the page draws itself anew closes nothing either', async () => {
  const { background, page, session } = await setUp();
  const id = session.highlight({ start: 0, end: 4 }) ?? '';
  await quiet();
  session.open({ kind: 'note', annotationId: id, focus: 'note', atOffset: null });
  expect(session.view().entries).toHaveLength(1);
  page.show(null);
  const stored = background.annotations.get(id);
  if (!stored) throw new Error('not stored');
  const updatedAt = new Date(Date.parse(stored.updatedAt) + 1_000).toISOString();
  background.write({ ...structuredClone(stored), note: 'Ba nơi nào', updatedAt });
  await quiet();
  expect(session.view()).toMatchObject({
    open: { kind: 'card', range: { startOffset: 0, endOffset: 4 } },
    entries: [{ mark: { hasNote: true, updatedAt }, place: { kind: 'anchored' } }],
    notice: null,
  });
});

test.each<[string, (page: FakePage, clock: TestClock) => unknown]>([
  ['a second look, which comes by itself,', (_, clock) => clock.pass(1_000)],
  ['a second look for another change', (page) => page.show(null)],
])('%s that finds no article either closes the card', async (_, again) => {
  const { page, session, clock } = await setUp();
  const id = session.highlight({ start: 0, end: 4 }) ?? '';
  await quiet();
  session.open({ kind: 'note', annotationId: id, focus: 'note', atOffset: null });
  page.show(null);
  await again(page, clock);
  expect(session.view()).toMatchObject({ open: null, notice: { kind: 'moved' }, entries: [] });
  expect(session.facts().page).toBeNull();
});

test('what is pending when the page moves is written to the article it was made in', async () => {
  const { background, page, session, clock } = await setUp();
  background.next('addAnnotation', 'blocked', 'blocked');
  const id = session.highlight({ start: 0, end: 4 }) ?? '';
  await quiet();
  session.recolour(id, 'blue');
  page.show(second);
  await clock.pass(HOUR);
  expect(background.annotations.get(id)).toMatchObject({
    articleId: 'bao.example/bai-1',
    colour: 'blue',
  });
  expect(session.view().entries).toEqual([]);
  // What is deleted in one article can be undone in the next.
  page.show(first);
  await quiet();
  session.remove(id);
  await quiet();
  page.show(second);
  session.restore(id);
  await quiet();
  expect(background.annotations.get(id)?.deletedAt).toBeNull();
});

test('no toolbar and no paint where the user switched it off', async () => {
  const { background, session } = await setUp();
  session.highlight({ start: 0, end: 4 });
  await quiet();
  await session.switchOff();
  expect(session.view()).toMatchObject({ enabled: false, paint: { highlights: [] }, open: null });
  const asked = background.messages.length;
  session.changed([]);
  await quiet();
  expect(session.view().enabled).toBe(false);
  expect(background.messages.length).toBe(asked + 1);
});

test('the body that is pointed at is announced when it is stored, and can be taken back', async () => {
  const { background, page, session } = await setUp();
  const root = {} as Element;
  const hint = { path: [{ tag: 'div', id: '', classes: ['body'] }] };
  await session.pointBody();
  expect(session.view().notice).toEqual({ kind: 'nothing-selected' });
  page.pointed = { root, hint };
  await session.pointBody();
  expect(session.view().notice).toEqual({ kind: 'body' });
  expect(page.root()).toBe(root);
  expect(background.hints.get('bao.example')).toEqual(hint);
  await session.undoPointBody();
  expect(background.hints.size).toBe(0);
  expect(page.root()).toBeNull();
  expect(session.view().notice).toBeNull();
});

test('a hint that is there reads the page at once by it, and no other text is visited', async () => {
  const background = fakeBackground();
  const clock = testClock();
  const hint = { path: [{ tag: 'div', id: 'body', classes: [] }] };
  const page = openPage(background, clock, first, Promise.resolve(hint));
  await quiet();
  expect(page.root()).toEqual({ hint });
  expect(background.messages.filter((name) => name === 'visitArticle')).toHaveLength(1);
});

test('a hint that never comes delays the visit only', async () => {
  const background = fakeBackground();
  const clock = testClock();
  openPage(background, clock, first, new Promise(() => {}));
  await quiet();
  expect([...background.messages].sort()).toEqual(['openArticle', 'readCitations']);
  await clock.pass(6_000);
  expect(background.messages).toContain('visitArticle');
  expect(clock.waiting()).toBe(0);
});

test('a second pointing is undone to the first', async () => {
  const { background, page, session } = await setUp();
  const hints = ['one', 'two'].map((id) => ({ path: [{ tag: 'div', id, classes: [] }] }));
  for (const hint of hints) {
    page.pointed = { root: {} as Element, hint };
    await session.pointBody();
  }
  await session.undoPointBody();
  expect(background.hints.get('bao.example')).toEqual(hints[0]);
});

test('a body that could not be stored is not announced, and not read either', async () => {
  const { background, page, session } = await setUp();
  page.pointed = { root: {} as Element, hint: { path: [] } };
  background.next('rememberBody', 'full');
  await session.pointBody();
  expect(session.view().notice).toEqual({ kind: 'failed', reason: 'full' });
  expect(page.root()).toBeNull();
});

test.each([
  ['done', { kind: 'saved' }],
  ['full', { kind: 'failed', reason: 'full' }],
] as const)('an article that is kept: %s', async (fate, result) => {
  const { background, session } = await setUp();
  background.next('keepArticle', fate);
  expect(await session.keep()).toEqual(result);
});

test('after its end a page asks nothing and leaves no timer', async () => {
  const { background, page, session, clock } = await setUp();
  background.always('addAnnotation', 'blocked');
  session.highlight({ start: 0, end: 4 });
  await quiet();
  page.close();
  const asked = background.messages.length;
  await clock.pass(HOUR);
  expect(background.messages.length).toBe(asked);
  expect(clock.waiting()).toBe(0);
});
