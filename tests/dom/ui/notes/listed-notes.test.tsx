import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { useListedNotes } from '../../../../components/ui/notes/index/use-listed-notes';
import type { ListedNote } from '../../../../lib/records';
import {
  addAnnotation,
  changeMany,
  deleteAnnotation,
  openStore,
  purgeNotes,
  type Store,
} from '../../../../lib/store';
import { anAnnotation, anArticle, aWrite } from '../../../unit/store/records';
import { damage } from '../../faults';

let opened = 0;

async function withNotes(count: number): Promise<Store> {
  const store = openStore({ name: `listed-${opened++}-${Date.now()}` });
  onTestFinished(() => store.delete());
  for (let at = 0; at < count; at++) {
    await addAnnotation(store, aWrite({ annotation: anAnnotation({ id: `n${at}` }) }));
  }
  return store;
}

type Listed = ReturnType<typeof useListedNotes>;

/** What the hook gives for ids, each time it is drawn. */
function follow(store: Store, first: readonly string[]) {
  const root = document.createElement('div');
  const drawn: Listed[] = [];
  function Probe({ ids }: { readonly ids: readonly string[] }) {
    drawn.push(useListedNotes(store, ids));
    return null;
  }
  const ask = (ids: readonly string[]) => render(<Probe ids={ids} />, root);
  ask(first);
  onTestFinished(() => render(null, root));
  const row = (id: string): ListedNote | undefined => drawn.at(-1)?.rows.get(id);
  return { drawn, ask, row };
}

test('gives the rows that are asked for, and says when they were read', async () => {
  const store = await withNotes(3);
  const { drawn, row } = follow(store, ['n1', 'missing']);
  expect(drawn[0]).toMatchObject({ isRead: false, error: null });
  await expect.poll(() => row('n1')?.article?.id).toBe(anArticle().id);
  expect(drawn.at(-1)?.isRead).toBe(true);
  expect(drawn.at(-1)?.rows.size).toBe(1);
});

test('rows stay while others are read, and are the same object where nothing changed', async () => {
  const store = await withNotes(4);
  const { drawn, ask, row } = follow(store, ['n0', 'n1']);
  await expect.poll(() => row('n1')).toBeDefined();
  const before = row('n1');
  const already = drawn.length;
  ask(['n1', 'n2']);
  await expect.poll(() => row('n2')).toBeDefined();
  expect(drawn.slice(already).every(({ rows }) => rows.get('n1') === before)).toBe(true);
  expect(row('n0')).toBeDefined();
});

test('follows a write of any window to a row that is asked for, and leaves the others alone', async () => {
  const store = await withNotes(3);
  const other = openStore({ name: store.name });
  onTestFinished(() => other.close());
  const { row } = follow(store, ['n0', 'n1', 'n2']);
  await expect.poll(() => row('n0')).toBeDefined();
  const still = row('n1');
  await changeMany(other, ['n0'], () => ({ note: 'Viết ở cửa sổ khác.' }));
  await expect.poll(() => row('n0')?.annotation.note).toBe('Viết ở cửa sổ khác.');
  expect(row('n1')).toBe(still);
  await deleteAnnotation(other, 'n2');
  await expect.poll(() => row('n2')?.annotation.deletedAt).not.toBeNull();
  await purgeNotes(other, ['n2']);
  await expect.poll(() => row('n2')).toBeUndefined();
});

test('follows an article that is called otherwise', async () => {
  const store = await withNotes(1);
  const { row } = follow(store, ['n0']);
  await expect.poll(() => row('n0')?.article?.title).toBe(anArticle().title);
  await store.articles.update(anArticle().id, { title: 'Tên mới' });
  await expect.poll(() => row('n0')?.article?.title).toBe('Tên mới');
});

test('remembers some hundreds of rows, not all that were ever seen', async () => {
  const store = await withNotes(0);
  await store.annotations.bulkAdd(
    Array.from({ length: 700 }, (_, at) => anAnnotation({ id: `n${at}` })),
  );
  const { drawn, ask, row } = follow(store, []);
  for (let from = 0; from < 700; from += 50) {
    ask(Array.from({ length: 50 }, (_, at) => `n${from + at}`));
    await expect.poll(() => row(`n${from + 49}`)).toBeDefined();
  }
  const { rows } = drawn.at(-1) ?? { rows: new Map() };
  expect(rows.size).toBeGreaterThan(400);
  expect(rows.size).toBeLessThan(600);
  expect(rows.has('n0')).toBe(false);
});

test('keeps what it has where the store cannot be read any more', async () => {
  const store = await withNotes(2);
  const { drawn, ask, row } = follow(store, ['n0']);
  await expect.poll(() => row('n0')).toBeDefined();
  damage(store);
  ask(['n1']);
  await expect.poll(() => drawn.at(-1)?.error).not.toBeNull();
  expect(row('n0')).toBeDefined();
});
