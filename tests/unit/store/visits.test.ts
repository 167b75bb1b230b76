import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  type ArticleRecord,
  addAddresses,
  articleSchema,
  limits,
  type SeenArticle,
} from '../../../lib/records';
import {
  addAnnotation,
  readArticle,
  readRevision,
  readVersions,
  visitArticle,
} from '../../../lib/store';
import { mergeArticle } from '../../../lib/store/write/articles';
import { freshStore } from './fresh';
import { anArticle, aVersion, aWrite } from './records';

const own = 'https://bao.example/cho-que.html';
const seen = (over: Partial<ArticleRecord> = {}, hash = 'a1', seenAt = later): SeenArticle => ({
  article: anArticle({ updatedAt: later, ...over }),
  version: aVersion({ hash, seenAt, blocks: [{ role: 'paragraph', text: `Bản ${hash}.` }] }),
});
const later = '2027-01-01T00:00:00.000Z';

async function visited() {
  const told: unknown[] = [];
  const store = freshStore({ changed: (ids) => told.push(ids) });
  await addAnnotation(store, aWrite());
  told.length = 0;
  return { store, told };
}

test('a visit of an article that is not stored stores nothing', async () => {
  const store = freshStore();
  expect(await visitArticle(store, seen())).toBe(false);
  expect(await store.articles.count()).toBe(0);
  expect(await readRevision(store)).toBe(0);
});

test.each<[string, SeenArticle]>([
  ['another time', seen()],
  ['a text that reads the same', { ...seen(), version: aVersion({ hash: 'b', seenAt: later }) }],
  ['another id on the way to the same text', seen({ createdAt: later })],
])('a visit that differs by %s writes nothing and tells nobody', async (_, visit) => {
  const { store, told } = await visited();
  const revision = await readRevision(store);
  expect(await visitArticle(store, visit)).toBe(false);
  expect(await readRevision(store)).toBe(revision);
  expect(told).toEqual([]);
});

test('a visit keeps a changed text once, and moves nothing in the order of articles', async () => {
  const { store, told } = await visited();
  expect(await visitArticle(store, seen({}, 'new'))).toBe(true);
  expect(await visitArticle(store, seen({}, 'new'))).toBe(false);
  const { article } = await readArticle(store, anArticle().id);
  expect((await readVersions(store, anArticle().id)).map(({ hash }) => hash)).toEqual([
    'a1',
    'new',
  ]);
  expect(article?.updatedAt).toBe(anArticle().updatedAt);
  expect(told).toEqual([[anArticle().id]]);
});

test('open copies with other texts and addresses fall silent after one visit each', async () => {
  const { store } = await visited();
  const copies = ['', 'www.', 'm.', 'amp.'].flatMap((prefix) =>
    ['', '?fbclid=1', '?utm_source=x'].map((query, at) =>
      seen({ urls: [`https://${prefix}bao.example/cho-que.html${query}`] }, `text ${at}`),
    ),
  );
  for (const copy of copies) await visitArticle(store, copy);
  const revision = await readRevision(store);
  for (let round = 0; round < 5; round++) {
    for (const copy of copies) expect(await visitArticle(store, copy)).toBe(false);
  }
  expect(await readRevision(store)).toBe(revision);
});

test('what late content replaces is gone from the disk', async () => {
  const { store } = await visited();
  const minute = '2026-11-20T02:01:00.000Z';
  const blocks = [...aVersion().blocks, { role: 'paragraph', text: 'Thêm sau.' }];
  await visitArticle(store, {
    article: anArticle(),
    version: aVersion({ hash: 'more', seenAt: minute, blocks }),
  });
  expect(await readVersions(store, anArticle().id)).toEqual([aVersion({ hash: 'more', blocks })]);
});

test('takes what the newspaper says now, and keeps when it was first met', () => {
  const merged = mergeArticle(anArticle(), anArticle({ title: 'Tít mới', createdAt: later }));
  expect(merged).toMatchObject({ title: 'Tít mới', createdAt: anArticle().createdAt });
});

test.each([
  ['https://www.bao.example/cho-que.html', 'Tít mới'],
  ['https://m.bao.example/cho-que.html', 'Tít mới'],
  ['https://evil.bao.example/cho-que.html', 'Bảng thu chi dán ở cổng chợ'],
  ['https://bao.example.evil.example/cho-que.html', 'Bảng thu chi dán ở cổng chợ'],
])('a visit at %s adds its address; the title then is %j', (url, title) => {
  const merged = mergeArticle(anArticle(), anArticle({ urls: [url], title: 'Tít mới' }));
  expect(merged).toMatchObject({ title, urls: [own, url] });
});

test('what only stands for an address is last, and binds no host', () => {
  const none = 'https://title.invalid/a1';
  const [known, visit] = [anArticle({ urls: [none] }), anArticle({ title: 'Tít của trang' })];
  const merged = mergeArticle(known, visit);
  expect(merged).toMatchObject({ title: 'Tít của trang', urls: [own, none] });
  const evil = anArticle({ urls: ['https://evil.bao.example/x'], title: 'Tít ác' });
  expect(mergeArticle(merged, evil).title).toBe('Tít của trang');
});

test('a canonical address does not hide the host where the page is', () => {
  const urls = [own, 'https://evil.bao.example/x'];
  expect(mergeArticle(anArticle(), anArticle({ urls, title: 'Tít ác' })).title).toBe(
    anArticle().title,
  );
});

const paths = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `https://bao.example/${at}`);

test.each<[string, string[], string, string[]]>([
  [
    'the oldest that a tracker made',
    [own, `${own}?fbclid=1`, `${own}?fbclid=2`, ...paths(47)],
    'https://bao.example/moi',
    [own, `${own}?fbclid=2`, ...paths(47), 'https://bao.example/moi'],
  ],
  [
    'the oldest but the first',
    [own, ...paths(49)],
    'https://bao.example/moi',
    [own, ...paths(49).slice(1), 'https://bao.example/moi'],
  ],
  ['the new one, a tracker made it', [own, ...paths(49)], `${own}?a`, [own, ...paths(49)]],
  ['nothing: it is there', [own, ...paths(49)], own, [own, ...paths(49)]],
  ['the new one: it is too long', [own], `${own}?${'x'.repeat(limits.url)}`, [own]],
])('of too many addresses goes %s', (_, known, url, expected) => {
  expect(addAddresses(known, [url])).toEqual(expected);
});

test('an article stays within its limits, and its first address first, however it is visited', () => {
  let full = 0;
  const visit = fc.record({ path: fc.nat(80), query: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 200, size: 'max' }), (visits) => {
      const merged = visits.reduce(
        (known, { path, query }) =>
          mergeArticle(
            known,
            anArticle({ urls: [`https://bao.example/${path}${query ? `?q=${query}` : ''}`] }),
          ),
        anArticle(),
      );
      if (merged.urls.length === limits.urls) full++;
      expect(v.is(articleSchema, merged)).toBe(true);
      expect(merged.urls[0]).toBe(own);
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(full).toBeGreaterThan(5);
});
