import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { useNoteIndex } from '../../../../components/ui/notes/index/use-note-index';
import {
  addAnnotation,
  changeMany,
  deleteAnnotation,
  openDerived,
  openStore,
  type Store,
} from '../../../../lib/store';
import { anAnnotation, aRegulation, aWrite } from '../../../unit/store/records';
import { damage } from '../../faults';

let opened = 0;
type Live = ReturnType<typeof useNoteIndex>;

async function withNotes(count: number): Promise<Store> {
  const store = openStore({ name: `index-${opened++}-${Date.now()}` });
  onTestFinished(async () => {
    await openDerived(store).delete();
    await store.delete();
  });
  for (let at = 0; at < count; at++) {
    await addAnnotation(
      store,
      aWrite({ annotation: anAnnotation({ id: `n${at}`, note: `chợ ${at}` }) }),
    );
  }
  return store;
}

/** A window of the extension: what its index is, each time it is drawn. */
function aWindow(name: string) {
  const store = openStore({ name });
  const root = document.createElement('div');
  const drawn: Live[] = [];
  function Probe() {
    drawn.push(useNoteIndex(store));
    return null;
  }
  render(<Probe />, root);
  const close = () => {
    render(null, root);
    store.close();
  };
  onTestFinished(close);
  const now = (): Live | undefined => drawn.at(-1);
  return { store, drawn, now, close };
}

const isReady = (window: ReturnType<typeof aWindow>, count: number) =>
  expect
    .poll(() => window.now()?.state === 'ready' && window.now()?.index?.count, { timeout: 5_000 })
    .toBe(count);

test('is there from nothing, and answers', async () => {
  const store = await withNotes(3);
  const window = aWindow(store.name);
  expect(window.drawn[0]).toMatchObject({ index: null, state: 'loading' });
  await isReady(window, 3);
  expect(
    window
      .now()
      ?.index?.query('cho 1', {})
      .hits.map(({ id }) => id),
  ).toEqual(['n1']);
});

test('two windows follow each other, and documents', async () => {
  const { name } = await withNotes(2);
  const [one, two] = [aWindow(name), aWindow(name)];
  await isReady(one, 2);
  await isReady(two, 2);
  await addAnnotation(one.store, aWrite({ annotation: anAnnotation({ id: 'neu' }) }));
  await isReady(two, 3);
  await deleteAnnotation(two.store, 'neu');
  await isReady(one, 2);
  await one.store.regulations.put(aRegulation({ name: 'Luật Mẫu', spellings: ['Luật Mẫu'] }));
  await expect.poll(() => two.now()?.index?.query('luật mẫu', {}).regulations.length).toBe(1);
});

test('opens with what another window kept, brought up to date', async () => {
  const store = await withNotes(30);
  const first = aWindow(store.name);
  await isReady(first, 30);
  const derived = openDerived(store);
  await expect.poll(() => derived.parts.count(), { timeout: 10_000 }).toBe(2);
  derived.close();
  first.close();
  // Written while nobody looked, as by a worker that is ended right afterwards.
  await changeMany(store, ['n0', 'n1'], () => ({ note: 'viết sau' }));
  await deleteAnnotation(store, 'n2');
  const next = aWindow(store.name);
  await isReady(next, 29);
  expect(next.drawn.some(({ state }) => state === 'columns')).toBe(true);
  expect(next.now()?.index?.query('viết sau', {}).hits).toHaveLength(2);
}, 20_000);

test('what was kept and is broken costs nobody anything', async () => {
  const store = await withNotes(3);
  const derived = openDerived(store);
  await derived.parts.bulkPut(
    (['columns', 'texts'] as const).map((name) => ({
      name,
      device: '',
      format: 1,
      revision: 0,
      stamp: 'x',
      value: 'rác',
    })),
  );
  derived.close();
  await isReady(aWindow(store.name), 3);
});

test('a store that cannot be read fails, and the last index stays', async () => {
  const { name } = await withNotes(2);
  const window = aWindow(name);
  await isReady(window, 2);
  damage(window.store);
  window.now()?.retry();
  await expect.poll(() => window.now()?.state).toBe('failed');
  expect(window.now()?.index?.count).toBe(2);
  expect(window.now()?.error).not.toBeNull();
});
