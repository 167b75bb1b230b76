import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { type BackupItem, readBackup, writeBackup } from '../../../lib/exchange';
import { defaultSettings } from '../../../lib/records';
import {
  addAnnotation,
  changeAnnotation,
  changeSettings,
  deleteAnnotation,
  openStore,
  readArticle,
  readWhole,
} from '../../../lib/store';
import { contentsOf, freshStore } from './fresh';
import { anAnnotation, anArticle, aWrite } from './records';

test('a backup of the store has every table, the trash and the settings, and reads back', async () => {
  const store = freshStore();
  await addAnnotation(store, aWrite());
  await addAnnotation(store, aWrite({ annotation: anAnnotation({ id: 'trash' }) }));
  await deleteAnnotation(store, 'trash');
  await changeSettings(store, { lastColour: 'pink' });
  const bytes: BlobPart[] = [];
  for await (const chunk of writeBackup({ schema: 2, tables: readWhole(store) })) {
    bytes.push(new Uint8Array(chunk));
  }
  const items: BackupItem[] = [];
  for await (const item of readBackup(new Blob(bytes))) items.push(item);
  const rows = (table: string) =>
    items.flatMap((item) => (item.kind === 'row' && item.table === table ? [item.row] : []));
  const { meta: _, ...tables } = await contentsOf(store);
  for (const [table, stored] of Object.entries(tables)) expect(rows(table)).toEqual(stored);
  expect(rows('annotations')).toHaveLength(2);
  expect(rows('settings')).toEqual([{ ...defaultSettings, lastColour: 'pink' }]);
  expect(items.filter(({ kind }) => kind === 'rejected')).toEqual([]);
});

test('a live query that opened the database itself sees what is written later', async () => {
  const first = freshStore();
  await addAnnotation(first, aWrite());
  first.close();
  const store = openStore({ name: first.name });
  const notes: (string | undefined)[] = [];
  let done = (): void => undefined;
  const seen = new Promise<void>((resolve) => {
    done = resolve;
  });
  const subscription = liveQuery(() => readArticle(store, anArticle().id)).subscribe(
    ({ annotations }) => {
      notes.push(annotations[0]?.note);
      if (notes.length === 1) void changeAnnotation(store, anAnnotation(), { note: 'mới' });
      else done();
    },
  );
  await seen;
  subscription.unsubscribe();
  store.close();
  expect(notes).toEqual(['', 'mới']);
});
