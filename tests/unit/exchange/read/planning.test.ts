import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { importers } from '../../../../lib/exchange';
import { type Annotation, limits } from '../../../../lib/records';
import {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  readAnnotation,
  readDevice,
  type Store,
} from '../../../../lib/store';
import { countedRuns } from '../../../counted-runs';
import { contentsOf, freshStore } from '../../store/fresh';
import { anAnnotation, aWrite } from '../../store/records';
import { anyText } from '../context';
import {
  addedBy,
  csvFile,
  failure,
  fileOf,
  imported,
  importStoreOf,
  jsonFile,
  linesOf,
  NOW,
  planOf,
  shortOf,
} from './importing';

const url = 'https://bao.example/cho-que.html';
const LATER = new Date('2026-12-01T02:00:00.000Z');
const item = (over: object = {}) => ({
  id: 'h1',
  created: '2024-05-01T10:00:00Z',
  updated: '2024-05-02T10:00:00Z',
  uri: url,
  text: 'Hỏi lại.',
  tags: ['chợ'],
  document: { title: ['Chợ quê'] },
  target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'họp sớm' }] }],
  ...over,
});
const fileWith = (...annotations: readonly unknown[]): File => jsonFile({ annotations }, 'h');
const only = async (store: Store): Promise<Annotation> => {
  const [first, ...more] = await store.annotations.toArray();
  if (first === undefined || more.length > 0) throw new Error('not one note');
  return first;
};

test('the same file once more changes nothing, row for row', async () => {
  const store = freshStore();
  const file = fileWith(item(), item({ id: 'h2', text: 'Khác.' }));
  expect((await imported([file], store)).counts).toMatchObject({ add: 2 });
  const before = await contentsOf(store);
  const again = await imported([file], store, LATER);
  expect(linesOf(again)).toEqual(['skip same h, 1', 'skip same h, 2']);
  expect(await contentsOf(store)).toEqual(before);
});

test('any file of notes is the same when it is planned again', async () => {
  const runs = countedRuns();
  const note = fc.record({
    quote: anyText,
    note: anyText,
    tag: anyText,
    page: fc.constantFrom('a', 'b', 'c-12345678', ''),
    title: fc.constantFrom('Chợ quê', 'chợ  QUÊ', ''),
    id: fc.constantFrom('', 'x', 'y'),
    time: fc.constantFrom('2024-05-01T10:00:00Z', 'hôm qua', '2090-01-01T00:00:00Z'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(note, { maxLength: 8 }),
      fc.boolean(),
      async (notes, isHypothesis) => {
        const file = isHypothesis
          ? fileWith(
              item(),
              ...notes.map((each) =>
                item({
                  id: each.id,
                  created: each.time,
                  updated: each.time,
                  uri: `https://bao.example/${each.page}`,
                  text: each.note,
                  tags: [each.tag],
                  document: { title: [each.title] },
                  target: [{ selector: [{ exact: each.quote }] }],
                }),
              ),
            )
          : csvFile([
              ['Highlight', 'Book Title', 'Note', 'Tags', 'Highlighted at'],
              ...notes.map((each) => [each.quote, each.title, each.note, each.tag, each.time]),
            ]);
        const store = freshStore();
        const first = await imported([file], store);
        runs.count(first.counts.add > 1);
        const before = await contentsOf(store);
        const { counts, lines, rows } = await planOf([file], store, LATER);
        expect(counts).toMatchObject({ add: 0, update: 0, reject: first.counts.reject });
        expect(rows).toMatchObject({ articles: [], annotations: [] });
        const reasons = lines.flatMap(({ verdict, reason }) =>
          verdict === 'skip' ? [reason] : [],
        );
        expect(reasons.filter((reason) => reason === 'same')).toHaveLength(first.counts.add);
        expect(await contentsOf(store)).toEqual(before);
      },
    ),
    { numRuns: 150 },
  );
  expect(runs.share()).toBeGreaterThan(0.4);
});

test('what the tool changed later replaces the note, and the note from here is kept with it', async () => {
  const store = freshStore();
  await imported([fileWith(item())], store);
  const changed = item({ text: 'Đã hỏi.', tags: ['làng'], updated: '2026-11-29T00:00:00Z' });
  expect(linesOf(await imported([fileWith(changed)], store, LATER))).toEqual(['update h, 1']);
  const note = await only(store);
  expect(note).toMatchObject({
    note: 'Đã hỏi.',
    tags: ['chợ', 'làng'],
    others: [{ text: 'Hỏi lại.', device: await readDevice(store), at: '2024-05-02T10:00:00.000Z' }],
    createdAt: '2024-05-01T10:00:00.000Z',
    updatedAt: '2026-11-29T00:00:00.000Z',
  });
  expect(linesOf(await planOf([fileWith(changed)], store, LATER))).toEqual(['skip same h, 1']);
  // The older file comes after it.
  expect(linesOf(await planOf([fileWith(item())], store, LATER))).toEqual(['skip newer-here h, 1']);
});

test('what was changed here later stays; a file without a note or a time says nothing against it', async () => {
  const store = freshStore();
  const { updated, created, ...timeless } = item({ text: '' });
  expect([updated, created]).toHaveLength(2);
  await imported([fileWith(timeless)], store);
  await changeAnnotation(store, await only(store), { note: 'Của tôi.', tags: [] }, LATER);
  expect(linesOf(await planOf([fileWith({ ...timeless, tags: [] })], store))).toEqual([
    'skip same h, 1',
  ]);
  expect(linesOf(await planOf([fileWith({ ...timeless, text: 'Khác.' })], store))).toEqual([
    'skip newer-here h, 1',
  ]);
});

test('what is in the trash stays there', async () => {
  const store = freshStore();
  await imported([fileWith(item())], store);
  await deleteAnnotation(store, (await only(store)).id);
  expect(linesOf(await planOf([fileWith(item())], store))).toEqual(['skip in-trash h, 1']);
});

test('a note made here on the same words with the same text is the same one', async () => {
  const store = freshStore();
  const target = { ...anAnnotation().target };
  await addAnnotation(store, aWrite({ annotation: anAnnotation({ target, note: 'Hỏi lại.' }) }));
  const same = (exact: string, text: string) =>
    fileWith(item({ text, target: [{ selector: [{ exact }] }] }));
  expect(linesOf(await planOf([same('Chợ  họp\nsớm.', 'Hỏi lại. ')], store))).toEqual([
    'skip same h, 1',
  ]);
  const other = await planOf([same('Chợ họp sớm.', 'Câu khác.')], store);
  expect(linesOf(other)).toEqual(['add h, 1']);
  // The article is stored under another id, found by its address.
  expect(other.rows.articles).toEqual([]);
  expect(other.rows.annotations[0]?.row.articleId).toBe('bao.example/cho-que');
  await deleteAnnotation(store, anAnnotation().id);
  expect(linesOf(await planOf([same('Chợ họp sớm.', 'Hỏi lại.')], store))).toEqual([
    'skip in-trash h, 1',
  ]);
});

test('a note that joined another article since is found by its id', async () => {
  const store = freshStore();
  await imported([fileWith(item())], store);
  const note = await only(store);
  await store.annotations.put({ ...note, articleId: 'noi-khac.example/a', note: 'Đổi.' });
  const plan = await planOf([fileWith(item())], store);
  expect(plan.rows).toMatchObject({ articles: [], annotations: [{ known: { id: note.id } }] });
});

test('the file has one twice: once is enough, but two notes on the same words are two', async () => {
  const plan = await planOf([fileWith(item(), item(), item({ id: 'h9' }), item({ text: 'b' }))]);
  expect(linesOf(plan)).toEqual(['add h, 1', 'skip twice h, 2', 'skip twice h, 3', 'add h, 4']);
  expect(new Set(addedBy(plan).map(({ row }) => row.id)).size).toBe(2);
});

test.each<[string, object]>([
  ['a note', { text: 'x'.repeat(50_001) }],
  ['a passage', { target: [{ selector: [{ exact: 'x'.repeat(20_001) }] }] }],
  ['a tag', { tags: ['x'.repeat(101)] }],
  ['the tags', { tags: Array.from({ length: limits.tags + 1 }, (_, at) => `t${at}`) }],
  ['an address', { uri: `https://bao.example/${'x'.repeat(4_000)}` }],
])('%s that is longer than is stored is told by its place', async (_, over) => {
  const plan = await planOf([fileWith(item({ id: '0' }), item(over))]);
  expect(linesOf(plan)).toEqual(['add h, 1', 'reject too-long h, 2']);
  expect(plan.lines[1]?.words.length).toBeGreaterThan(0);
  expect(plan.lines[1]?.words.length).toBeLessThan(200);
});

test('what may be cut is cut: a title, authors, what stands around a passage', async () => {
  const selector = [{ exact: 'a', prefix: 'p'.repeat(2_000), suffix: 's'.repeat(2_000) }];
  const [added] = addedBy(
    await planOf([
      fileWith(item({ target: [{ selector }], document: { title: 'x'.repeat(3_000) } })),
    ]),
  );
  expect(added?.row.target.quote).toEqual({
    exact: 'a',
    prefix: 'p'.repeat(1_000),
    suffix: 's'.repeat(1_000),
  });
  expect(added?.article.title).toHaveLength(2_000);
});

test('names of prototypes in a file are names like any other', async () => {
  const text = `{"annotations": [${JSON.stringify(item())}, {"__proto__": ${JSON.stringify(item())}, "constructor": {"prototype": {"polluted": 1}}}], "__proto__": {"polluted": 1}}`;
  const plan = await planOf([fileOf(text, 'h')]);
  expect(linesOf(plan)).toEqual(['add h, 1', 'reject no-address h, 2']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('an address that leads to a place in the page, or names a visitor, is the page alone', async () => {
  const [added] = shortOf(
    await planOf([fileWith(item({ uri: ' https://an:mat@Bao.example/A b#:~:text=x ' }))]),
  );
  expect(added?.url).toBe('https://bao.example/A%20b');
});

test('one broken day among ten thousand notes is only that note without a day', async () => {
  let progress = 0;
  const store = freshStore();
  const items = Array.from({ length: 10_000 }, (_, at) =>
    item({
      id: `h${at}`,
      text: `Số ${at}`,
      uri: `https://bao.example/bai-${at % 150}.html`,
      ...(at === 5_000 && { created: '2026-99-99T00:00:00Z', updated: {} }),
    }),
  );
  const plan = await imported([fileWith(...items)], store);
  expect(plan.counts).toEqual({ add: 10_000, update: 0, skip: 0, reject: 0 });
  expect(plan.countsByTable.articles).toMatchObject({ add: 150 });
  expect(plan.lines).toHaveLength(350);
  const broken = addedBy(plan)[5_000]?.row;
  expect([broken?.note, broken?.createdAt]).toEqual(['Số 5000', NOW.toISOString()]);
  expect(broken && (await readAnnotation(store, broken.id))).toEqual(broken);
  const again = importers.find(({ id }) => id === 'hypothesis');
  const second = await again?.plan([fileWith(...items)], {
    store: importStoreOf(store),
    now: LATER,
    progress: (records) => (progress = records),
  });
  expect(second?.counts).toEqual({ add: 0, update: 0, skip: 10_000, reject: 0 });
  expect(progress).toBe(10_000);
});

test('more records than are read are refused in words', async () => {
  const file = fileOf(`{"annotations": [${`{"uri":"","target":[]},`.repeat(1_000_000)}{}]}`);
  expect(await failure(planOf([file]))).toBe('too-many: too-many');
});
