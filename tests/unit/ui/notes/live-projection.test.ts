import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveProjection } from '../../../../components/ui/notes/index/live-projection';
import { type Annotation, colours } from '../../../../lib/records';
import {
  createIndex,
  dimensions,
  PROJECTION_FORMAT,
  type Projection,
  projectionOf,
} from '../../../../lib/search';
import {
  addAnnotation,
  applyImport,
  changeMany,
  correctMentions,
  deleteAnnotation,
  forgetCitations,
  joinArticles,
  keepArticle,
  openStore,
  purgeNotes,
  readAllRegulations,
  restoreAnnotation,
  type Store,
  undoImport,
} from '../../../../lib/store';
import { countedRuns } from '../../../counted-runs';
import { mirrorOf } from '../../store/lists/mirror';
import { aMention, anAnnotation, anArticle, aRegulation, aWrite } from '../../store/records';
import { keptSource } from './kept-source';

const ignore = (): void => undefined;
let opened = 0;

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = openStore({ name: `live-${opened++}` });
  try {
    await work(store);
  } finally {
    await store.delete();
  }
}

const articleIds = ['bao.example/a', 'bao.example/b', 'bao.example/c'];
const noteIds = ['n0', 'n1', 'n2', 'n3', 'n4'];
const words = ['chợ quê', 'Thuế đất', 'nghị định', 'hỏi lại', '', '55-QĐ/TW'];
const article = (id: string, title: string) =>
  anArticle({ id, title, urls: [`https://${id}`], site: `Báo ${id.at(-1)}` });
const write = (articleId: string, id: string, text: string) =>
  aWrite({
    article: article(articleId, `Bài ${text}`),
    annotation: anAnnotation({ id, articleId, note: text, tags: text === '' ? [] : [text] }),
    mentions: [aMention({ id: `m-${articleId}`, articleId })],
  });

const anyArticleId = fc.constantFrom(...articleIds);
const anyNoteId = fc.constantFrom(...noteIds);
const anyText = fc.constantFrom(...words);
type Step = (store: Store) => Promise<unknown>;
const quietly =
  (step: Step): Step =>
  (store) =>
    step(store).catch(ignore);

/** Writes of every kind, in any order; some find nothing to do. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyArticleId, anyNoteId, anyText).map(
    ([at, id, text]): Step =>
      (store) =>
        addAnnotation(store, write(at, id, text)),
  ),
  fc.tuple(fc.subarray(noteIds), anyText, fc.constantFrom(...colours)).map(
    ([ids, note, colour]): Step =>
      (store) =>
        changeMany(store, ids, () => ({ note, colour, tags: note === '' ? [] : [note] })),
  ),
  anyNoteId.map(
    (id): Step =>
      (store) =>
        deleteAnnotation(store, id),
  ),
  anyNoteId.map(
    (id): Step =>
      (store) =>
        restoreAnnotation(store, id),
  ),
  anyNoteId.map(
    (id): Step =>
      (store) =>
        purgeNotes(store, [id]),
  ),
  fc.tuple(anyArticleId, anyText).map(
    ([at, text]): Step =>
      (store) =>
        keepArticle(store, write(at, 'x', text)),
  ),
  anyArticleId.map(
    (at): Step =>
      (store) =>
        forgetCitations(store, at),
  ),
  anyArticleId.map(
    (at): Step =>
      (store) =>
        correctMentions(store, { mentionIds: [`m-${at}`], state: 'rejected', regulation: null }),
  ),
  fc.tuple(anyArticleId, anyArticleId).map(
    ([into, from]): Step =>
      (store) =>
        joinArticles(store, into, [from]),
  ),
  fc.tuple(anyArticleId, anyText).map(
    ([articleId, note]): Step =>
      async (store) => {
        const row: Annotation = anAnnotation({ id: `i-${articleId}`, articleId, note });
        const known = (await store.annotations.get(row.id)) ?? null;
        const rows = {
          articles: [],
          versions: [],
          annotations: [{ row, known }],
          regulations: [],
          mentions: [],
          dossiers: [],
          settings: [],
        };
        await applyImport(store, rows);
        if (note === '') await undoImport(store, rows);
      },
  ),
  // A database of before: which writes there were is not known.
  fc.constant<Step>((store) => store.meta.delete('recent')),
);

/** What an index answers, whatever the order of its rows. */
async function answers(store: Store, projection: Projection) {
  const index = createIndex({
    projection,
    regulations: await readAllRegulations(store),
    dossiers: [],
  });
  const asked = [...words, 'bài', 'quy định 55', 'khong co'].flatMap((text) =>
    [{}, { trash: true }, { noted: true }, { colour: ['pink'] }].map((filters) => {
      const { hits, facets, wider } = index.query(text, filters, { order: 'newest' });
      return {
        text,
        filters,
        hits: hits.map(({ id, articleId }) => `${id} ${articleId}`).sort(),
        wider,
        facets: dimensions.map((name) =>
          facets[name].map(({ value, count }) => `${value} ${count}`).sort(),
        ),
      };
    }),
  );
  return { count: index.count, trashed: index.trashed, asked };
}

async function builtAnew(store: Store): Promise<Projection> {
  const { notes, heads } = await mirrorOf(store);
  return projectionOf(notes.values(), heads.values());
}

test('after any writes it answers as one that is built anew, from what was kept too', async () => {
  const patched = countedRuns();
  const property = fc.asyncProperty(
    fc.array(fc.array(anyStep.map(quietly), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    }),
    (batches) =>
      withStore(async (store) => {
        const source = keptSource(store);
        let live = liveProjection(source);
        for (const [at, steps] of batches.entries()) {
          for (const step of steps) await step(store);
          source.calls.length = 0;
          await live.follow(ignore);
          patched.count(!source.calls.includes('build'));
          const { projection } = live;
          if (projection === null) throw new Error('nothing there');
          expect(await answers(store, projection)).toEqual(
            await answers(store, await builtAnew(store)),
          );
          // The page is closed, and another is opened with what was kept.
          if (at % 3 === 2) {
            await live.keep();
            live = liveProjection(source);
          }
        }
      }),
  );
  await fc.assert(property, { numRuns: 60, seed: 11 });
  expect(patched.share()).toBeGreaterThan(0.4);
}, 120_000);

const filled = (work: (store: Store) => Promise<void>) =>
  withStore(async (store) => {
    for (const [at, id] of noteIds.entries()) {
      await addAnnotation(store, write(articleIds[at % 3] ?? '', id, words[at] ?? ''));
    }
    await store.regulations.put(aRegulation());
    await work(store);
  });

test('opens with what was kept, and tells of it before the words are there', async () => {
  await filled(async (store) => {
    const source = keptSource(store);
    const first = liveProjection(source);
    expect(await first.follow(ignore)).toBe(true);
    await first.keep();
    await deleteAnnotation(store, 'n0');
    source.calls.length = 0;
    const early: Projection[] = [];
    const next = liveProjection(source);
    await next.follow((projection) => early.push(projection));
    expect(source.calls).toEqual(['columns', 'texts', 'changes']);
    expect(early.map(({ texts }) => texts)).toEqual([null]);
    expect(next.projection?.texts).not.toBeNull();
    expect(
      createIndex({ projection: early[0] as Projection, regulations: [], dossiers: [] }).count,
    ).toBe(5);
  });
});

test('is kept where all was built or many notes changed, and not for a few', async () => {
  await filled(async (store) => {
    const source = keptSource(store);
    const live = liveProjection(source);
    const saves = () => source.calls.filter((call) => call === 'save').length;
    await live.keep();
    expect(saves()).toBe(0);
    await live.follow(ignore);
    await live.keep();
    await live.keep();
    expect(saves()).toBe(1);
    await changeMany(store, ['n0'], () => ({ note: 'một' }));
    await live.follow(ignore);
    await live.keep();
    expect(saves()).toBe(1);
    for (let at = 0; at < 12; at++) {
      await changeMany(store, ['n1'], () => ({ note: `lần ${at}` }));
      await live.follow(ignore);
    }
    await live.keep();
    expect(saves()).toBe(2);
    expect(source.kept?.revision).toBe(live.revision);
  });
});

test('nothing new is told of where nothing was written', async () => {
  await filled(async (store) => {
    const live = liveProjection(keptSource(store));
    await live.follow(ignore);
    const { projection } = live;
    expect(await live.follow(ignore)).toBe(false);
    expect(live.projection).toBe(projection);
  });
});

test('what is written while it is built is among it', async () => {
  await filled(async (store) => {
    const source = keptSource(store);
    let isFirst = true;
    const live = liveProjection({
      ...source,
      async *noteSlices() {
        yield* source.noteSlices();
        if (isFirst) {
          await changeMany(store, ['n2'], () => ({ note: 'viết chen vào' }));
          await store.meta.delete('recent');
          await addAnnotation(store, write('bao.example/c', 'late', 'muộn'));
        }
        isFirst = false;
      },
    });
    await live.follow(ignore);
    expect(live.projection && (await answers(store, live.projection))).toEqual(
      await answers(store, await builtAnew(store)),
    );
  });
});

test.each([
  ['no parts', {}],
  ['half of the columns', { columns: { format: PROJECTION_FORMAT } }],
  ['columns of another format', { columns: { format: -1 } }],
  ['no texts', { texts: null }],
  ['half of the texts', { texts: { format: PROJECTION_FORMAT } }],
])('kept parts that cannot be worked with are built anew: %s', async (_, broken) => {
  await filled(async (store) => {
    const source = keptSource(store);
    const first = liveProjection(source);
    await first.follow(ignore);
    await first.keep();
    const { kept } = source;
    if (kept === null) throw new Error('not kept');
    const parts = Object.keys(broken).length === 0 ? {} : { ...kept.parts, ...broken };
    source.kept = { ...kept, parts: parts as never };
    await deleteAnnotation(store, 'n0');
    const next = liveProjection(source);
    await next.follow((projection) => createIndex({ projection, regulations: [], dossiers: [] }));
    expect(next.projection && (await answers(store, next.projection))).toEqual(
      await answers(store, await builtAnew(store)),
    );
  });
});

test('a store that cannot be read fails, and is followed again once it can', async () => {
  await filled(async (store) => {
    const source = keptSource(store);
    let isBroken = true;
    const live = liveProjection({
      ...source,
      revision: () => (isBroken ? Promise.reject(new Error('unreadable')) : source.revision()),
    });
    await expect(live.follow(ignore)).rejects.toThrow('unreadable');
    isBroken = false;
    expect(await live.follow(ignore)).toBe(true);
    expect(live.projection).not.toBeNull();
  });
});
