import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  createNoteIndex,
  type NoteIndexState,
} from '../../../../components/ui/notes/index/note-index';
import { addAnnotation, deleteAnnotation, readRevision } from '../../../../lib/store';
import { freshStore } from '../../store/fresh';
import { anAnnotation, aRegulation, aWrite } from '../../store/records';
import { keptSource } from './kept-source';

/** The states that an index tells of, and the next one that is looked for. */
function following(source: Parameters<typeof createNoteIndex>[0]) {
  const states: NoteIndexState[] = [];
  const waiting: { is: (state: NoteIndexState) => boolean; found: () => void }[] = [];
  const index = createNoteIndex(source, (state) => {
    states.push(state);
    for (const { is, found } of waiting) if (is(state)) found();
  });
  const until = (is: (state: NoteIndexState) => boolean): Promise<void> =>
    states.some(is) ? Promise.resolve() : new Promise((found) => waiting.push({ is, found }));
  return { index, states, until };
}

const hasCount = (count: number) => (state: NoteIndexState) =>
  state.state === 'ready' && state.index?.count === count;

async function withNotes(...ids: readonly string[]) {
  const store = freshStore();
  for (const id of ids) await addAnnotation(store, aWrite({ annotation: anAnnotation({ id }) }));
  return store;
}

test('is ready with all notes, and follows what is written', async () => {
  const store = await withNotes('a', 'b');
  const { index, states, until } = following(keptSource(store));
  index.moved();
  await until(hasCount(2));
  expect(states.at(-1)).toMatchObject({ revision: await readRevision(store), error: null });
  await deleteAnnotation(store, 'a');
  index.moved();
  await until(hasCount(1));
  expect(states.at(-1)?.index?.trashed).toBe(1);
  index.stop();
});

test('an empty store has an index, too', async () => {
  const { index, until } = following(keptSource(freshStore()));
  index.moved();
  await until(hasCount(0));
  index.stop();
});

test('many words that something was written are one look', async () => {
  const store = await withNotes('a');
  const source = keptSource(store);
  const { index, until } = following(source);
  for (let at = 0; at < 50; at++) index.moved();
  await until(hasCount(1));
  await addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'b' }) }));
  for (let at = 0; at < 50; at++) index.moved();
  await until(hasCount(2));
  expect(source.calls.filter((call) => call === 'changes').length).toBeLessThan(6);
  index.stop();
});

test('documents are known as soon as they are told of', async () => {
  const store = await withNotes('a');
  const { index, states, until } = following(keptSource(store));
  index.moved();
  await until(hasCount(1));
  const find = () => states.at(-1)?.index?.query('tên mới', {}).hits.length;
  expect(find()).toBe(0);
  const regulations = [aRegulation({ name: 'Tên mới', spellings: ['Tên mới'] })];
  index.documents({ regulations, dossiers: [] });
  expect(find()).toBe(1);
  index.stop();
});

test('fails with the reason, keeps what it had, and is there again', async () => {
  const store = await withNotes('a');
  const source = keptSource(store);
  let isBroken = false;
  const { index, states, until } = following({
    ...source,
    changesSince: (revision) =>
      isBroken ? Promise.reject(new Error('unreadable')) : source.changesSince(revision),
    revision: () => (isBroken ? Promise.reject(new Error('unreadable')) : source.revision()),
  });
  index.moved();
  await until(hasCount(1));
  isBroken = true;
  await deleteAnnotation(store, 'a');
  index.moved();
  await until(({ state }) => state === 'failed');
  expect(states.at(-1)).toMatchObject({ error: new Error('unreadable') });
  expect(states.at(-1)?.index?.count).toBe(1);
  isBroken = false;
  index.moved();
  await until(hasCount(0));
  expect(states.at(-1)?.error).toBeNull();
  index.stop();
});

test('tells nothing any more once it was stopped', async () => {
  const store = await withNotes('a');
  const { index, states } = following(keptSource(store));
  index.moved();
  index.stop();
  await readRevision(store);
  index.documents({ regulations: [], dossiers: [] });
  expect(states).toEqual([]);
});
