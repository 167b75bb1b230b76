import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Dossier } from '../../../../lib/records';
import { purgeTrash, readRevision } from '../../../../lib/store';
import { freshStore } from '../fresh';

const dossier = (id: string, deletedAt: string | null): Dossier => ({
  id,
  title: id,
  items: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt,
});

test('dossiers that were deleted before a time go for good, others stay', async () => {
  const store = freshStore();
  await store.dossiers.bulkPut([
    dossier('old', '2026-10-01T00:00:00.000Z'),
    dossier('new', '2026-11-29T00:00:00.000Z'),
    dossier('living', null),
  ]);
  await purgeTrash(store, new Date('2026-11-01T00:00:00.000Z'));
  expect(await store.dossiers.orderBy('id').primaryKeys()).toEqual(['living', 'new']);
  const revision = await readRevision(store);
  await purgeTrash(store, new Date('2026-11-01T00:00:00.000Z'));
  expect(await readRevision(store)).toBe(revision);
});
