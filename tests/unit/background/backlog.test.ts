import { describe, expect, test } from 'vitest';
import {
  MAX_BACKLOG_CHARS,
  MAX_BACKLOG_ITEMS,
} from '../../../lib/background/writes/backlog-storage';
import { aBackground, aHighlight, aSnapshot, type Fault, frame, page } from './fakes';

const article = aSnapshot();
const { id, createdAt } = aHighlight();
const add = { article, annotation: aHighlight() };
const typed = (from: string, to: string, base = createdAt) => ({
  id,
  patch: { base, at: '2026-11-20T01:40:00.000Z', from: { note: from }, to: { note: to } },
});

describe.each<Exclude<Fault, null>>(['blocked', 'full', 'damaged'])(
  'a database that is %s',
  (fault) => {
    test('gets what was kept once it works, over the death of the worker', async () => {
      const world = aBackground();
      const first = world.start();
      world.world.fault = fault;
      const failed = { kind: 'failed', reason: fault, kept: true };
      expect(await first.answers.addAnnotation(add, page())).toEqual(failed);
      expect(await first.answers.patchAnnotation(typed('', 'chợ quê'), frame())).toEqual(failed);
      world.world.fault = null;
      const { background, database } = world.start();
      await background.backlog.flush();
      expect(await database.annotations.toArray()).toMatchObject([
        { id, note: 'chợ quê', others: [] },
      ]);
      expect(world.local.items.size).toBe(0);
    });
  },
);

test('a database that looks damaged while nothing can be kept elsewhere either: the disk is full', async () => {
  const world = aBackground();
  const { answers } = world.start();
  await answers.addAnnotation(add, page());
  world.world.fault = 'damaged';
  const { set } = world.local;
  const failed = { kind: 'failed', reason: 'full' };
  world.local.set = () => Promise.reject(new Error('FILE_ERROR_NO_SPACE'));
  expect(await answers.patchAnnotation(typed('', 'a'), frame())).toEqual(failed);
  world.local.set = set;
  expect(await answers.patchAnnotation(typed('', 'ab'), frame())).toMatchObject({ kept: true });
  world.local.set = () => Promise.reject(new Error('FILE_ERROR_NO_SPACE'));
  expect(await answers.patchAnnotation(typed('', 'abc'), frame(2))).toEqual(failed);
});

test('what one editor types while it waits ends as one text', async () => {
  const world = aBackground();
  const { answers, database } = world.start();
  await answers.addAnnotation(add, page());
  world.world.fault = 'blocked';
  for (const [from, to] of [
    ['', 'a'],
    ['', 'ab'],
    ['ab', 'abc'],
  ] as const) {
    await answers.patchAnnotation(typed(from, to), frame());
  }
  world.world.fault = null;
  const saved = await answers.patchAnnotation(typed('', 'abcd'), frame());
  expect(saved).toMatchObject({ kind: 'saved', annotation: { note: 'abcd', others: [] } });
  expect(await database.annotations.get(id)).toMatchObject({ note: 'abcd', others: [] });
});

test('what was done meanwhile does not stand beside what its writer sends again', async () => {
  const world = aBackground();
  const { answers, background, database } = world.start();
  await answers.addAnnotation(add, page());
  world.world.fault = 'blocked';
  await answers.patchAnnotation(typed('', 'ab'), frame());
  world.world.fault = null;
  // Another write has what waits done; the editor does not hear of it, and tries again with more.
  await background.backlog.flush();
  const saved = await answers.patchAnnotation(typed('', 'abc'), frame());
  expect(saved).toMatchObject({ kind: 'saved', annotation: { note: 'abc', others: [] } });
  expect(await database.annotations.get(id)).toMatchObject({ note: 'abc', others: [] });
});

test('what two editors typed is kept in both texts', async () => {
  const world = aBackground();
  const { answers, database } = world.start();
  await answers.addAnnotation(add, page());
  world.world.fault = 'blocked';
  await answers.patchAnnotation(typed('', 'một'), frame(1));
  await answers.patchAnnotation(typed('', 'hai'), frame(2));
  world.world.fault = null;
  await world.start().background.backlog.flush();
  const stored = await database.annotations.get(id);
  expect([stored?.note, ...(stored?.others ?? []).map(({ text }) => text)].sort()).toEqual([
    'hai',
    'một',
  ]);
});

test('a worker that dies between writing and forgetting changes nothing twice', async () => {
  const world = aBackground();
  const { answers, database } = world.start();
  await answers.addAnnotation(add, page());
  world.world.fault = 'blocked';
  await answers.patchAnnotation(typed('', 'một'), frame());
  const kept = [...world.local.items];
  world.world.fault = null;
  await world.start().background.backlog.flush();
  const once = await database.annotations.get(id);
  for (const [key, text] of kept) world.local.items.set(key, text);
  await world.start().background.backlog.flush();
  expect(await database.annotations.get(id)).toEqual(once);
  expect(once).toMatchObject({ note: 'một', others: [] });
});

test('writes come in the order in which they were asked for', async () => {
  const world = aBackground();
  const { answers, database } = world.start();
  await answers.addAnnotation(add, page());
  world.world.fault = 'full';
  const at = '2026-11-20T01:50:00.000Z';
  const mark = (fields: object) => ({
    canonicalUrl: article.canonicalUrl,
    id,
    patch: { base: createdAt, at, from: { deletedAt: null }, to: fields },
  });
  await answers.patchMark(mark({ deletedAt: at }), page());
  await answers.patchMark(mark({ deletedAt: null }), page(undefined, 2));
  world.world.fault = null;
  expect(await answers.patchMark(mark({ colour: 'green' }), page())).toMatchObject({
    kind: 'saved',
  });
  expect(await database.annotations.get(id)).toMatchObject({ colour: 'green', deletedAt: null });
});

test('there is an end to what is kept, and it is said', async () => {
  const world = aBackground();
  const { answers } = world.start();
  world.world.fault = 'blocked';
  const addOne = (name: string, text?: string) =>
    answers.addAnnotation(
      { article: aSnapshot({ ...(text && { text }) }), annotation: aHighlight({ id: name }) },
      page(),
    );
  const long = 'x'.repeat(90_000);
  let kept = 0;
  while ('kept' in (await addOne(`long ${kept}`, long))) kept++;
  const units = [...world.local.items.values()].reduce((sum, text) => sum + text.length, 0);
  expect(units).toBeLessThanOrEqual(MAX_BACKLOG_CHARS);
  expect(units).toBeGreaterThan(MAX_BACKLOG_CHARS - 100_000);
  expect(kept).toBe(world.local.items.size);
  expect(await addOne('one more', long)).toEqual({ kind: 'failed', reason: 'blocked' });

  const other = aBackground();
  other.world.fault = 'blocked';
  const { background } = other.start();
  const keep = (at: number) =>
    background.backlog.keep({
      kind: 'patch',
      owner: null,
      writer: 'w',
      ...typed('', 'a'),
      id: `${at}`,
    });
  for (let at = 0; at < MAX_BACKLOG_ITEMS; at++) expect(await keep(at)).not.toBeNull();
  expect(await keep(MAX_BACKLOG_ITEMS)).toBeNull();
  expect(await keep(3)).not.toBeNull();
});

test('a page waits for no highlight: its own additions go before its changes', async () => {
  const world = aBackground();
  const { answers } = world.start();
  const patch = {
    base: createdAt,
    at: createdAt,
    from: { colour: 'yellow' as const },
    to: { colour: 'green' as const },
  };
  const { canonicalUrl } = article;
  const failed = await answers.patchMark({ canonicalUrl, id, patch }, page());
  expect(failed).toEqual({ kind: 'failed', reason: 'gone' });
  expect(world.local.items.size).toBe(0);
});

test('what stands in the storage and is not ours is not believed', async () => {
  const world = aBackground();
  await world.start().answers.addAnnotation(add, page());
  const planted = [
    {
      kind: 'patch',
      id,
      owner: null,
      writer: 'w',
      patch: { ...typed('', 'x').patch, to: { id: 'y' } },
    },
    { kind: 'other' },
    'text',
    null,
  ];
  for (const [at, item] of planted.entries()) {
    world.local.items.set(`wait:${String(at).padStart(12, '0')}`, JSON.stringify(item));
  }
  world.local.items.set('wait:x', '7');
  const { background, database } = world.start();
  expect(await background.backlog.flush()).toMatchObject({ stopped: null });
  expect(await background.backlog.isEmpty()).toBe(true);
  expect(await database.annotations.toArray()).toMatchObject([{ id, note: '' }]);
});

test('a note that waits can be opened', async () => {
  const world = aBackground();
  const { answers } = world.start();
  world.world.fault = 'blocked';
  await answers.addAnnotation(add, page());
  await answers.patchAnnotation(typed('', 'chợ quê'), frame());
  expect(await answers.readNote({ id }, frame())).toMatchObject({
    annotation: { note: 'chợ quê' },
  });
  await expect(answers.readNote({ id: 'other' }, frame())).rejects.toThrow('blocked');
});

test('a note that is typed before its highlight is on disk waits for it, over the death of the worker', async () => {
  const world = aBackground();
  const first = world.start();
  const never = '1970-01-01T00:00:00.000Z';
  const early = await first.answers.patchAnnotation(typed('', 'chợ quê', never), frame());
  expect(early).toEqual({ kind: 'failed', reason: 'gone', kept: true });
  const { answers, database } = world.start();
  const added = await answers.addAnnotation(add, page());
  expect(added).toMatchObject({ kind: 'saved' });
  expect(await database.annotations.get(id)).toMatchObject({ note: 'chợ quê', others: [] });
  expect(world.local.items.size).toBe(0);
});

test('what waits for a highlight that never comes is forgotten after a day, and no sooner', async () => {
  const world = aBackground();
  const { answers, background } = world.start();
  await answers.patchAnnotation(typed('', 'chợ quê'), frame());
  world.world.time = Date.parse('2026-11-21T01:39:00.000Z');
  await background.backlog.flush();
  expect(world.local.items.size).toBe(1);
  world.world.time = Date.parse('2026-11-21T01:41:00.000Z');
  await background.backlog.flush();
  expect(world.local.items.size).toBe(0);
});
