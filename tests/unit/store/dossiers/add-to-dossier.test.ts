import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { limits } from '../../../../lib/records';
import { addToDossier, changeDossier } from '../../../../lib/store';
import { freshStore } from '../fresh';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);
const into = (annotationIds: readonly string[], title: string | null) => ({
  annotationIds,
  dossierId: 'd1',
  title,
});

test('a new dossier has its passages from the beginning', async () => {
  const store = freshStore();
  const { dossier, present } = await addToDossier(store, into(['n1', 'n2', 'n1'], 'Việc chợ'));
  expect(await store.dossiers.get('d1')).toEqual(dossier);
  expect(dossier.items.map((item) => item.kind === 'note' && item.annotationId)).toEqual([
    'n1',
    'n2',
  ]);
  expect(present).toBe(1);
});

test('one that would have too many passages is not made, not even empty', async () => {
  const store = freshStore();
  const many = ids(limits.dossierItems + 1);
  await expect(addToDossier(store, into(many, 'Việc chợ'))).rejects.toThrow('too many');
  expect(await store.dossiers.count()).toBe(0);
});

test('what was added is taken back; a new dossier goes to the trash', async () => {
  const store = freshStore();
  const made = await addToDossier(store, into(['n1'], 'Việc chợ'));
  const added = await addToDossier(store, into(['n2'], null));
  await changeDossier(store, 'd1', added.undo);
  expect((await store.dossiers.get('d1'))?.items).toHaveLength(1);
  await changeDossier(store, 'd1', made.undo);
  expect((await store.dossiers.get('d1'))?.deletedAt).not.toBeNull();
});

test('a dossier that another window threw away meanwhile comes back with what is put in', async () => {
  const store = freshStore();
  await addToDossier(store, into(['n1'], 'Việc chợ'));
  const at = '2026-11-30T00:00:00.000Z';
  await changeDossier(store, 'd1', [{ kind: 'delete', at }]);
  const { dossier, undo } = await addToDossier(store, into(['n2'], null));
  expect([dossier.deletedAt, dossier.items.length]).toEqual([null, 2]);
  await changeDossier(store, 'd1', undo);
  expect(await store.dossiers.get('d1')).toMatchObject({ deletedAt: at });
});

test('passages go to the end of one that is stored', async () => {
  const store = freshStore();
  await addToDossier(store, into(['n1'], 'Việc chợ'));
  const { dossier, undo } = await addToDossier(store, into(['n1', 'n2'], null));
  expect(dossier.items).toHaveLength(2);
  expect(undo).toEqual([{ kind: 'remove', ids: [dossier.items[1]?.id] }]);
  await expect(addToDossier(store, into(['n3'], 'Cùng mã'))).rejects.toThrow('stored already');
  await expect(addToDossier(store, { ...into(['n3'], null), dossierId: 'x' })).rejects.toThrow();
  expect((await store.dossiers.get('d1'))?.items).toHaveLength(2);
});
