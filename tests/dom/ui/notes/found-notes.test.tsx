import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { allNotes, type NotesPlace } from '../../../../components/ui/address/library-address';
import { useFoundNotes } from '../../../../components/ui/notes/index/use-found-notes';
import { addAnnotation, openDerived, openStore } from '../../../../lib/store';
import { anAnnotation, aWrite } from '../../../unit/store/records';

let opened = 0;
const addNote = (store: ReturnType<typeof openStore>, id: string) =>
  addAnnotation(store, aWrite({ annotation: anAnnotation({ id, tags: ['thuế'] }) }));

/** What is found at a place and by a query; another place or query is asked for by `ask`. */
async function finding(place: NotesPlace, query: string) {
  const store = openStore({ name: `found-${opened++}-${Date.now()}` });
  for (const id of ['a', 'b']) await addNote(store, id);
  const root = document.createElement('div');
  const now: { found?: ReturnType<typeof useFoundNotes> } = {};
  function Probe(asked: { readonly place: NotesPlace; readonly query: string }) {
    now.found = useFoundNotes(store, asked.place, asked.query);
    return null;
  }
  const ask = (next: NotesPlace, text: string) => render(<Probe place={next} query={text} />, root);
  ask(place, query);
  onTestFinished(async () => {
    render(null, root);
    await openDerived(store).delete();
    await store.delete();
  });
  const hits = () => now.found?.listed.found?.hits.length;
  return { store, ask, hits };
}

const tagged: NotesPlace = { ...allNotes, filters: { tag: ['thuế'] } };

test.each([
  ['all notes', allNotes, '', null],
  ['a filter that is taken off', tagged, '', 2],
  ['a search that is cleared', allNotes, 'không có', 0],
] as const)('what is found follows every write: %s', async (_, place, query, before) => {
  const { store, ask, hits } = await finding(place, query);
  if (before !== null) await expect.poll(hits).toBe(before);
  ask(allNotes, '');
  await expect.poll(hits).toBe(2);
  await addNote(store, 'c');
  await expect.poll(hits, { timeout: 3_000 }).toBe(3);
});

test('a search that is cleared before anything was read lists all notes', async () => {
  const { ask, hits } = await finding(allNotes, 'không có');
  ask(allNotes, '');
  await expect.poll(hits).toBe(2);
});
