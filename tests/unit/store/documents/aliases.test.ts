import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideRegulation } from '../../../../lib/exchange/restore/row-fate';
import { editRegulation, type Regulation } from '../../../../lib/records';
import {
  editDocument,
  joinArticles,
  keepApart,
  linkRegulation,
  mergeDocuments,
  readDocument,
  readRegulations,
  splitDocument,
  undoDocumentChange,
} from '../../../../lib/store';
import { countedRuns } from '../../../counted-runs';
import { aMention, anArticle } from '../records';
import { aDocument, citedStore, faultsOf } from './sound';

const [a, b, c, d] = [aDocument('a'), aDocument('b'), aDocument('c'), aDocument('d')] as const;

describe('no document is lost', () => {
  test('edited to another number, and later back', async () => {
    const first = aDocument('party:quy-dinh:12-QĐ/TW:2020', {
      number: '12',
      year: '2020',
      place: null,
    });
    const store = await citedStore([first]);
    const fields = { number: '13', year: '2020', place: '', subject: '' };
    await editDocument(store, first, editRegulation(first, fields));
    const [other] = await readRegulations(store, [first.id]);
    if (other === undefined) throw new Error('it is lost at once');
    await editDocument(store, other, editRegulation(other, { ...fields, number: '12' }));
    expect(await faultsOf(store)).toEqual([]);
    expect((await readRegulations(store, [other.id]))[0]?.id).toBe(first.id);
  });

  test('edited to what the user said to be a third one: it is that one, too', async () => {
    const store = await citedStore([a, b, c]);
    await mergeDocuments(store, c, b.id);
    await editDocument(store, a, { ...a, id: b.id });
    expect(await faultsOf(store)).toEqual([]);
    expect((await readRegulations(store, [a.id]))[0]?.id).toBe(c.id);
  });

  test('merged into one that another window merged meanwhile', async () => {
    const store = await citedStore([a, b, c]);
    await mergeDocuments(store, c, b.id);
    await mergeDocuments(store, b, a.id);
    expect(await faultsOf(store)).toEqual([]);
    expect((await readRegulations(store, [a.id]))[0]?.id).toBe(c.id);
  });

  test('one that another window merged is neither merged nor edited: the user has to look again', async () => {
    const store = await citedStore([a, b, c]);
    await mergeDocuments(store, b, a.id);
    await expect(mergeDocuments(store, c, a.id)).rejects.toThrow('meanwhile');
    await expect(editDocument(store, a, { ...a, subject: 'x' })).rejects.toThrow('meanwhile');
  });

  test('restored from a backup in which the two were merged the other way', async () => {
    const store = await citedStore([a, b]);
    await mergeDocuments(store, b, a.id);
    const file = { ...a, aliases: [b.id], updatedAt: '2027-01-01T00:00:00.000Z' };
    const { row } = decideRegulation(a, file);
    if (row === null) throw new Error('the file has something new');
    await store.regulations.put(row);
    expect(await faultsOf(store)).toEqual([]);
  });

  test('whatever is merged, split and edited, in whatever order', async () => {
    const runs = countedRuns();
    const all: readonly Regulation[] = [a, b, c, d];
    const step = fc.record({
      deed: fc.constantFrom('merge', 'split', 'edit'),
      one: fc.constantFrom(...all),
      other: fc.constantFrom(...all),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const store = await citedStore(all);
        let written = 0;
        for (const { deed, one, other } of steps) {
          const known = await store.regulations.get(one.id);
          const change = await {
            merge: () => mergeDocuments(store, one, other.id),
            split: () => splitDocument(store, one.id, other.id),
            edit: () => editDocument(store, known ?? one, { ...(known ?? one), id: other.id }),
          }
            [deed]()
            .catch(() => null);
          if (change !== null) written++;
        }
        runs.count(written > 1);
        expect(await faultsOf(store)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(runs.share()).toBeGreaterThan(0.3);
  });
});

test('split off again, documents are as before, and the split is remembered', async () => {
  const store = await citedStore([a, b, c]);
  const before = await store.regulations.toArray();
  await mergeDocuments(store, b, a.id);
  await splitDocument(store, b.id, a.id);
  expect((await store.regulations.get(b.id))?.apart).toEqual([a.id]);
  const timeless = (rows: readonly Regulation[]) =>
    rows.map(({ apart: _, ...row }) => ({ ...row, updatedAt: '' }));
  expect(timeless(await store.regulations.toArray())).toEqual(timeless(before));
});

test('a document of one article alone stays merged when the article is found to be another', async () => {
  const own = aDocument('state:nghi-dinh:9/NĐ-CP:~|bao.example/old');
  const store = await citedStore([b]);
  await store.regulations.put(own);
  await store.articles.put(anArticle({ id: 'bao.example/old', urls: ['https://bao.example/old'] }));
  await store.mentions.put(
    aMention({
      id: `bao.example/old|${own.id}|0`,
      articleId: 'bao.example/old',
      regulationId: own.id,
    }),
  );
  await mergeDocuments(store, b, own.id);
  await joinArticles(store, 'bao.example/new', ['bao.example/old']);
  const view = await readDocument(store, b.id);
  expect(view?.citing.map(({ articleId }) => articleId)).toContain('bao.example/new');
});

test('a note that has the one that went is not linked to the one that stays a second time', async () => {
  const store = await citedStore([a, b]);
  await mergeDocuments(store, b, a.id);
  const note = await linkRegulation(store, { annotationId: `n ${a.id}`, regulation: b });
  expect(note.regulationIds).toEqual([a.id]);
});

test('two said to be two stay so with a merge of others, until they are merged, and it is taken back', async () => {
  const store = await citedStore([a, b, c]);
  const change = await keepApart(store, a.id, b.id);
  if (change === null) throw new Error('nothing was written');
  expect((await store.regulations.get(a.id))?.apart).toEqual([b.id]);
  expect(await undoDocumentChange(store, change)).toBe(true);
  expect(await store.regulations.get(a.id)).toEqual(a);
  await keepApart(store, a.id, b.id);
  await mergeDocuments(store, (await store.regulations.get(a.id)) ?? a, c.id);
  expect((await store.regulations.get(a.id))?.apart).toEqual([b.id]);
  await mergeDocuments(store, (await store.regulations.get(a.id)) ?? a, b.id);
  const merged = await store.regulations.get(a.id);
  expect([merged?.aliases, merged?.apart]).toEqual([[c.id, b.id], undefined]);
});

test('edited to be what it was said not to be, it is that one', async () => {
  const store = await citedStore([a, b]);
  await keepApart(store, a.id, b.id);
  const known = (await store.regulations.get(a.id)) ?? a;
  await editDocument(store, known, { ...known, id: b.id });
  const row = await store.regulations.get(b.id);
  expect([row?.aliases, row?.apart]).toEqual([[a.id], undefined]);
  expect(await faultsOf(store)).toEqual([]);
});

test('restored from a backup of before it was split, it stays split; what meant it finds it', async () => {
  const store = await citedStore([a, b]);
  await mergeDocuments(store, b, a.id, new Date('2026-05-01'));
  const backup = await store.regulations.get(b.id);
  await splitDocument(store, b.id, a.id, new Date('2026-06-01'));
  const stored = await store.regulations.get(b.id);
  if (backup === undefined || stored === undefined) throw new Error('it is lost');
  expect(decideRegulation(stored, backup).row?.aliases ?? stored.aliases).toEqual([]);
  expect(await faultsOf(store)).toEqual([]);
});
