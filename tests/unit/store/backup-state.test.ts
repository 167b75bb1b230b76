import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  addAnnotation,
  applyImport,
  failureOf,
  noteBackup,
  putOffBackup,
  readBackupFacts,
  readRevision,
} from '../../../lib/store';
import { freshStore } from './fresh';
import { anAnnotation, aWrite } from './records';

const NOW = new Date('2026-11-30T10:00:00.000Z');

test('what is known of backups follows the notes and what the user did', async () => {
  const told: unknown[] = [];
  const store = freshStore({ changed: (ids) => told.push(ids) });
  const nothing = { savedAt: null, putOffUntil: null, firstNoteAt: null, changedAt: null };
  expect(await readBackupFacts(store)).toEqual(nothing);
  const { createdAt } = anAnnotation();
  await addAnnotation(store, aWrite());
  const edited = anAnnotation({
    id: 'n2',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: NOW.toISOString(),
  });
  await addAnnotation(store, aWrite({ annotation: edited }));
  const noted = { firstNoteAt: edited.createdAt, changedAt: edited.updatedAt };
  expect(createdAt > edited.createdAt).toBe(true);
  expect(await readBackupFacts(store)).toEqual({ ...nothing, ...noted });
  const revision = await readRevision(store);
  told.length = 0;
  await putOffBackup(store, NOW);
  const putOffUntil = '2026-12-07T10:00:00.000Z';
  expect(await readBackupFacts(store)).toEqual({ ...nothing, ...noted, putOffUntil });
  await noteBackup(store, NOW);
  expect(await readBackupFacts(store)).toEqual({
    ...nothing,
    ...noted,
    savedAt: NOW.toISOString(),
  });
  // No record changed: open pages have nothing to do.
  expect([await readRevision(store), told]).toEqual([revision, []]);
});

test('notes that came into an empty store lie in their file; later ones do not', async () => {
  const rows = (id: string) => ({
    articles: [],
    versions: [],
    annotations: [{ row: anAnnotation({ id }), known: null }],
    regulations: [],
    mentions: [],
    dossiers: [],
    settings: [],
  });
  const [empty, filled] = [freshStore(), freshStore()];
  await addAnnotation(filled, aWrite());
  for (const store of [empty, filled]) await applyImport(store, rows('x'));
  expect((await readBackupFacts(empty)).savedAt).not.toBeNull();
  expect((await readBackupFacts(filled)).savedAt).toBeNull();
});

test('a database of a newer version is told nothing', async () => {
  const store = freshStore();
  await store.meta.put({ key: 'schema', value: 3 });
  expect(await noteBackup(store).then(() => 'saved', failureOf)).toBe('newer');
});
