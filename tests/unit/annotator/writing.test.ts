import { expect, test } from 'vitest';
import { quiet, testClock } from '../../annotator/clock';
import { type Fate, fakeBackground } from '../../annotator/fake-background';
import { openPage, type Shown } from '../../annotator/fake-page';

const article: Shown = {
  url: 'https://bao.example/bai-1',
  paragraphs: [
    'Quận đã rà soát từng chỉ tiêu trong ba tháng.',
    'Người đứng đầu phải gương mẫu, nói đi đôi với làm.',
  ],
};
const HOUR = 3_600_000;

async function setUp(shown: Shown = article) {
  const background = fakeBackground();
  const clock = testClock();
  const page = openPage(background, clock, shown);
  await quiet();
  const made = (start = 0, end = 4): string => page.session.highlight({ start, end }) ?? '';
  const entry = (id: string) => page.session.view().entries.find(({ mark }) => mark.id === id);
  const isWrite = (name: string): boolean => name === 'addAnnotation' || name === 'patchMark';
  const writes = () => background.messages.filter(isWrite);
  return { background, clock, page, session: page.session, made, entry, writes };
}

test('a highlight shows at once, is stored, and asks for nothing afterwards', async () => {
  const { background, session, made, entry, clock } = await setUp();
  const before = background.messages.length;
  const id = made();
  expect(entry(id)?.save).toEqual({ kind: 'saving' });
  await quiet();
  expect(entry(id)?.save).toEqual({ kind: 'saved' });
  expect(background.annotations.get(id)).toMatchObject({ colour: 'yellow', note: '' });
  await clock.pass(HOUR);
  expect(background.messages.slice(before)).toEqual(['addAnnotation']);
  expect(session.facts().pending.size).toBe(0);
});

test('changes go out one after the other, each on what the last answer said', async () => {
  const { background, session, made, entry, writes } = await setUp();
  const id = made();
  await quiet();
  background.next('patchMark', 'slow');
  session.recolour(id, 'blue');
  session.recolour(id, 'pink');
  session.recolour(id, 'green');
  await quiet();
  expect(writes()).toEqual(['addAnnotation', 'patchMark']);
  expect(entry(id)?.mark.colour).toBe('green');
  background.release();
  await quiet();
  expect(writes()).toEqual(['addAnnotation', 'patchMark', 'patchMark']);
  const [, first, second] = background.requests.filter(
    ({ name }) => name === 'addAnnotation' || name === 'patchMark',
  );
  expect(first?.data).toMatchObject({
    patch: { from: { colour: 'yellow' }, to: { colour: 'blue' } },
  });
  expect(second?.data).toMatchObject({
    patch: { from: { colour: 'blue' }, to: { colour: 'green' } },
  });
  expect(background.annotations.get(id)?.colour).toBe('green');
});

test('a deletion waits for the highlight that is on its way; the note does not come back', async () => {
  const { background, session, made, entry, writes, clock } = await setUp();
  background.next('addAnnotation', 'slow');
  const id = made();
  await quiet();
  session.remove(id);
  await quiet();
  expect(entry(id)).toBeUndefined();
  expect(writes()).toEqual(['addAnnotation']);
  background.release();
  await clock.pass(HOUR);
  expect(writes()).toEqual(['addAnnotation', 'patchMark']);
  expect(background.annotations.get(id)?.deletedAt).not.toBeNull();
  expect(entry(id)).toBeUndefined();
});

test('a highlight that was never stored is taken back without a word, and can be had again', async () => {
  const { background, session, made, entry, writes, clock } = await setUp();
  background.always('addAnnotation', 'blocked');
  const id = made();
  await quiet();
  session.remove(id);
  await clock.pass(HOUR);
  expect(background.annotations.size).toBe(0);
  expect(writes()).toEqual(['addAnnotation']);
  background.always('addAnnotation', 'done');
  session.restore(id);
  await quiet();
  expect(entry(id)?.save.kind).toBe('saved');
  expect(background.annotations.get(id)?.deletedAt).toBeNull();
});

test.each(['done', 'slow', 'dies-after'] as const)(
  'deleted and undone, where the deletion is %s',
  async (fate) => {
    const { background, session, made, entry, clock } = await setUp();
    const id = made();
    await quiet();
    background.next('patchMark', fate);
    session.remove(id);
    await quiet();
    expect(session.view().notice).toEqual({ kind: 'deleted', id });
    session.restore(id);
    background.release();
    await clock.pass(HOUR);
    expect(entry(id)?.save).toEqual({ kind: 'saved' });
    expect(background.annotations.get(id)?.deletedAt).toBeNull();
    expect(session.view().notice).toBeNull();
  },
);

test.each<[string, Fate[], string]>([
  ['the worker died twice', ['dies', 'dies'], 'unknown'],
  ['the worker died twice with the work done', ['dies-after', 'dies-after'], 'unknown'],
  ['the disk was full', ['full'], 'full'],
  ['the database was blocked', ['blocked'], 'blocked'],
  ['it was blocked for long', ['blocked', 'blocked', 'blocked', 'blocked'], 'blocked'],
])(
  'unsaved because %s: said once, tried again by itself, stored once',
  async (_, fates, reason) => {
    const { background, session, made, entry, clock } = await setUp();
    background.next('addAnnotation', ...fates);
    const id = made();
    await quiet();
    expect(entry(id)?.save).toEqual({ kind: 'unsaved', reason });
    expect(session.view().notice).toEqual({ kind: 'unsaved', id, reason });
    session.set({ notice: null });
    await clock.pass(HOUR);
    expect(entry(id)?.save).toEqual({ kind: 'saved' });
    expect(session.view().notice).toBeNull();
    expect([...background.annotations.keys()]).toEqual([id]);
    expect(clock.waiting()).toBe(0);
  },
);

test('a question that nobody answers is asked again', async () => {
  const { background, made, entry, clock } = await setUp();
  background.next('addAnnotation', 'never');
  const id = made();
  await clock.pass(19_000);
  expect(entry(id)?.save.kind).toBe('saving');
  await clock.pass(HOUR);
  expect(entry(id)?.save.kind).toBe('saved');
  expect(background.annotations.size).toBe(1);
});

test('a request that arrives twice stores once', async () => {
  const { background, session, made, entry, clock } = await setUp();
  background.always('addAnnotation', 'twice');
  background.always('patchMark', 'twice');
  const id = made();
  session.recolour(id, 'blue');
  session.remove(id);
  await quiet();
  session.restore(id);
  await clock.pass(HOUR);
  expect([...background.annotations.values()]).toMatchObject([
    { id, colour: 'blue', deletedAt: null },
  ]);
  expect(entry(id)?.save.kind).toBe('saved');
});

test.each<[Fate, string]>([
  ['refused', 'refused'],
  ['newer', 'newer'],
  ['damaged', 'damaged'],
  ['emptied', 'emptied'],
])('%s is not tried again before the user asks', async (fate, reason) => {
  const { background, session, made, entry, writes, clock } = await setUp();
  background.next('addAnnotation', fate);
  const id = made();
  await clock.pass(HOUR);
  expect(writes()).toHaveLength(1);
  expect(entry(id)?.save).toEqual({ kind: 'unsaved', reason });
  session.retry(id);
  await quiet();
  expect(entry(id)?.save.kind).toBe('saved');
});

test('a retry does not wait for the pause', async () => {
  const { background, session, made, entry } = await setUp();
  background.next('addAnnotation', 'blocked');
  const id = made();
  await quiet();
  session.retry(id);
  await quiet();
  expect(entry(id)?.save.kind).toBe('saved');
});

test('a page whose extension was updated keeps what is unsaved, and asks no more', async () => {
  const { background, page, session, made, entry, clock } = await setUp();
  page.alive = false;
  const asked = background.messages.length;
  const id = made();
  await clock.pass(HOUR);
  expect(entry(id)?.save).toEqual({ kind: 'unsaved', reason: 'outdated' });
  expect(background.messages.length).toBe(asked);
  expect(session.retire()).toBe(false);
  expect(session.view()).toMatchObject({
    enabled: false,
    paint: { highlights: [], citations: [] },
    notice: { kind: 'unsaved', id, reason: 'outdated' },
  });
});

test('what is typed into a frame whose extension is gone is said to be unsaved at the first letter', async () => {
  const { page, session } = await setUp();
  session.setUnsavedText(true);
  session.setUnsavedText(false);
  expect(session.view().notice).toBeNull();
  page.alive = false;
  session.setUnsavedText(true);
  expect(session.view().notice).toEqual({ kind: 'failed', reason: 'outdated' });
});

test('where nothing is unsaved a newer one takes over at once', async () => {
  const { session, made } = await setUp();
  made();
  await quiet();
  expect(session.retire()).toBe(true);
});

test('a deletion that cannot be stored leaves the highlight where it is', async () => {
  const { background, session, made, entry, clock } = await setUp();
  const id = made();
  await quiet();
  background.next('patchMark', 'full', 'full');
  session.remove(id);
  await quiet();
  expect(entry(id)?.save).toEqual({ kind: 'unsaved', reason: 'full' });
  expect(session.view().notice).toEqual({ kind: 'unsaved', id, reason: 'full' });
  await clock.pass(HOUR);
  expect(entry(id)).toBeUndefined();
  expect(background.annotations.get(id)?.deletedAt).not.toBeNull();
});

test('a recolour of what was deleted elsewhere revives nothing, and says so', async () => {
  const { background, session, made, entry, clock } = await setUp();
  const id = made();
  await quiet();
  const record = background.annotations.get(id);
  if (record === undefined) throw new Error('not stored');
  background.next('openArticle', 'never');
  background.write({
    ...record,
    updatedAt: '2026-03-02T00:00:00.000Z',
    deletedAt: '2026-03-02T00:00:00.000Z',
  });
  session.recolour(id, 'blue');
  await clock.pass(HOUR);
  expect(background.annotations.get(id)).toMatchObject({
    colour: 'yellow',
    deletedAt: '2026-03-02T00:00:00.000Z',
  });
  expect(entry(id)).toBeUndefined();
  expect(session.view().notice).toEqual({ kind: 'failed', reason: 'gone' });
});

test('a note written elsewhere is not overwritten by a recolour', async () => {
  const { background, session, made, clock } = await setUp();
  const id = made();
  await quiet();
  const record = background.annotations.get(id);
  if (record === undefined) throw new Error('not stored');
  background.next('openArticle', 'never');
  background.write({ ...record, note: 'Hỏi lại sở', updatedAt: '2026-03-01T08:30:00.000Z' });
  session.recolour(id, 'blue');
  await clock.pass(HOUR);
  expect(background.annotations.get(id)).toMatchObject({ colour: 'blue', note: 'Hỏi lại sở' });
});

test('words that are too long are told', async () => {
  const { session, made } = await setUp({
    url: article.url,
    paragraphs: [`${'dài '.repeat(6_000)}.`],
  });
  expect(made(0, 20_001)).toBe('');
  expect(session.view().notice).toEqual({ kind: 'too-long' });
});

test('the colour used last', async () => {
  const { background, session, made, entry } = await setUp();
  session.highlight({ start: 0, end: 4 }, 'pink');
  await quiet();
  expect(background.settings.lastColour).toBe('pink');
  expect(entry(made())?.mark.colour).toBe('pink');
});
