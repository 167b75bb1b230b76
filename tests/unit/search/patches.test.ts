import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, ArticleHead, NoteChanges } from '../../../lib/records';
import {
  createIndex,
  dimensions,
  type Filters,
  type Order,
  type Projection,
  patchProjection,
  projectionOf,
} from '../../../lib/search';
import { countedRuns } from '../../counted-runs';
import { documents, dossiers, someFilters, someHead, someNote, someQuery } from './arbitrary-notes';
import { aHead, aNote } from './notes';

/** What is stored, and what is told of a write to it. */
class Records {
  readonly notes = new Map<string, Annotation>();
  readonly heads = new Map<string, ArticleHead>();

  write(write: Write): NoteChanges {
    if (write.kind === 'head') this.heads.set(write.head.id, write.head);
    if (write.kind === 'note') this.notes.set(write.note.id, write.note);
    if (write.kind === 'gone') this.notes.delete(write.note.id);
    if (write.kind === 'headless') this.heads.delete(write.head.id);
    const id = 'note' in write ? write.note.articleId : write.head.id;
    const head = this.heads.get(id);
    return {
      revision: 1,
      articleIds: [id],
      annotations: [...this.notes.values()].filter(({ articleId }) => articleId === id),
      heads: head ? [head] : [],
    };
  }
}

type Write =
  | { readonly kind: 'note' | 'gone'; readonly note: Annotation }
  | { readonly kind: 'head' | 'headless'; readonly head: ArticleHead };

const someWrite: fc.Arbitrary<Write> = fc.oneof(
  { arbitrary: someNote.map((note) => ({ kind: 'note' as const, note })), weight: 8 },
  { arbitrary: someNote.map((note) => ({ kind: 'gone' as const, note })), weight: 2 },
  { arbitrary: someHead.map((head) => ({ kind: 'head' as const, head })), weight: 3 },
  { arbitrary: someHead.map((head) => ({ kind: 'headless' as const, head })), weight: 1 },
);

const orders: readonly Order[] = ['best', 'newest', 'oldest', 'article'];

function answer(projection: Projection, query: string, filters: Filters, order: Order) {
  const index = createIndex({ projection, regulations: documents, dossiers });
  const found = index.query(query, filters, { order });
  return {
    ...found,
    facets: dimensions.map((dimension) => found.facets[dimension]),
    counts: [index.count, index.trashed],
  };
}

test('a projection that was patched a thousand times answers like one that is built anew', () => {
  const runs = countedRuns();
  const records = new Records();
  let patched: Projection = projectionOf([], []);
  const step = fc.tuple(
    fc.array(someWrite, { minLength: 1, maxLength: 8 }),
    someQuery,
    someFilters,
  );
  const order = fc.constantFrom(...orders);
  let writes = 0;
  fc.assert(
    fc.property(step, order, ([written, query, filters], wanted) => {
      for (const write of written) patched = patchProjection(patched, records.write(write));
      writes += written.length;
      const anew = projectionOf(records.notes.values(), records.heads.values());
      const expected = answer(anew, query, filters, wanted);
      runs.count(expected.hits.length > 0);
      expect(answer(structuredClone(patched), query, filters, wanted)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(writes).toBeGreaterThan(1_000);
  expect(runs.share()).toBeGreaterThan(0.15);
});

test('a hit is the same object until its note is changed', () => {
  const notes = [aNote('1', { articleId: 'a' }), aNote('2', { articleId: 'a' })];
  const first = projectionOf(notes, [aHead('a')]);
  const hitsIn = (projection: Projection) =>
    createIndex({ projection, regulations: [], dossiers: [] }).query('', {}).hits;
  const [one, two] = hitsIn(first);
  const annotations = notes.map((note) => (note.id === '2' ? { ...note, note: 'mới' } : note));
  const changes = { revision: 2, articleIds: ['a'], annotations, heads: [aHead('a')] };
  const [sameOne, otherTwo] = hitsIn(patchProjection(first, changes));
  expect(sameOne).toBe(one);
  expect(otherTwo).toEqual(two);
  expect(otherTwo).not.toBe(two);
});

test('the projection that is patched stays as it was', () => {
  const first = projectionOf([aNote('1', { articleId: 'a' })], [aHead('a')]);
  const copy = structuredClone(first);
  patchProjection(first, { revision: 2, articleIds: ['a'], annotations: [], heads: [] });
  expect(first).toEqual(copy);
});
