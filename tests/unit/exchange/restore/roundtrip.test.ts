import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyImport, openStore, type Store, undoImport } from '../../../../lib/store';
import { countedRuns } from '../../../counted-runs';
import { planOf, restedSinceNow } from './plans';
import { anyRows, backupOf, countOf, fill, rowsOf } from './stores';

let made = 0;
async function withStores(work: (...stores: [Store, Store]) => Promise<void>): Promise<void> {
  const open = (): Store => openStore({ name: `round-${made++}` });
  const stores: [Store, Store] = [open(), open()];
  try {
    await work(...stores);
  } finally {
    for (const store of stores) await store.delete();
  }
}

test('any store comes back equal on a new profile, once and for all, and goes again', async () => {
  let rowsRead = 0;
  const property = fc.asyncProperty(anyRows, (rows) =>
    withStores(async (first, second) => {
      await fill(first, rows);
      const file = await backupOf(first);
      const empty = await rowsOf(second);
      const plan = await planOf(second, file);
      expect(await rowsOf(second)).toEqual(empty);
      await applyImport(second, plan.rows);
      expect(await rowsOf(second)).toEqual(restedSinceNow(await rowsOf(first)));
      rowsRead += countOf(rows);
      const again = await planOf(second, file);
      expect(Object.values(again.rows).flat()).toEqual([]);
      expect(again.counts).toMatchObject({ add: 0, update: 0, reject: 0 });
      const { undone, kept } = await undoImport(second, plan.rows, {
        importedAt: '2026-11-30T00:00:00.000Z',
      });
      expect({ undone, kept }).toEqual({ undone: countOf(rows), kept: 0 });
      expect(await rowsOf(second)).toEqual(empty);
    }),
  );
  await fc.assert(property, { numRuns: 120, seed: 17 });
  expect(rowsRead).toBeGreaterThan(1_000);
}, 120_000);

test('over a store that has notes of its own: a second time changes nothing, undo brings back every row', async () => {
  const updates = countedRuns();
  const property = fc.asyncProperty(anyRows, anyRows, fc.boolean(), (ours, theirs, withSettings) =>
    withStores(async (first, second) => {
      await fill(first, theirs);
      await fill(second, ours);
      const before = await rowsOf(second);
      const file = await backupOf(first);
      const plan = await planOf(second, file, { withSettings });
      updates.count(plan.rows.annotations.some(({ known }) => known !== null));
      await applyImport(second, plan.rows);
      // Every text that stood here still stands, in a note or beside it.
      const stored = await second.annotations.toArray();
      for (const { id, note } of ours.annotations) {
        const now = stored.find((each) => each.id === id);
        const texts = [now?.note, ...(now?.others ?? []).map(({ text }) => text)];
        expect(texts.some((text) => text?.includes(note.trim()))).toBe(true);
      }
      const again = await planOf(second, file, { withSettings });
      expect(Object.values(again.rows).flat()).toEqual([]);
      await undoImport(second, plan.rows, { importedAt: '2027-01-01T00:00:00.000Z' });
      expect(await rowsOf(second)).toEqual(before);
    }),
  );
  await fc.assert(property, { numRuns: 200, seed: 18 });
  expect(updates.share()).toBeGreaterThan(0.25);
}, 120_000);
