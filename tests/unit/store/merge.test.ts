import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema, limits, regulationSchema } from '../../../lib/records';
import { readArticle, recordVisit, saveAnnotation } from '../../../lib/store';
import { mergeArticle } from '../../../lib/store/articles';
import { mergeRegulation } from '../../../lib/store/regulations';
import { freshStore } from './fresh';
import { anArticle, aRegulation, aWrite } from './records';

const version = (hash: string) => ({
  seenAt: '2026-11-21T00:00:00.000Z',
  hash,
  blocks: [{ role: 'paragraph', text: hash }],
});

test('gathers the addresses of an article, and a text only where it differs from the last', () => {
  const known = anArticle({
    urls: ['https://a.example/1'],
    versions: [version('x'), version('y')],
  });
  const visits = [
    { url: 'https://a.example/1', hash: 'y', urls: 1, hashes: ['x', 'y'] },
    { url: 'https://m.a.example/1', hash: 'y', urls: 2, hashes: ['x', 'y'] },
    { url: 'https://a.example/1', hash: 'x', urls: 1, hashes: ['x', 'y', 'x'] },
  ];
  for (const { url, hash, urls, hashes } of visits) {
    const merged = mergeArticle(known, anArticle({ urls: [url], versions: [version(hash)] }));
    expect(merged.urls).toHaveLength(urls);
    expect(merged.versions.map((each) => each.hash)).toEqual(hashes);
  }
});

test('keeps when an article was first met, and takes what the newspaper says now', () => {
  const merged = mergeArticle(
    anArticle(),
    anArticle({ title: 'Tít mới', createdAt: '2027-01-01T00:00:00.000Z' }),
  );
  expect(merged).toMatchObject({ title: 'Tít mới', createdAt: anArticle().createdAt });
});

test('an article stays within its limits however often it is visited', () => {
  const visit = fc.record({ url: fc.nat(200), hash: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 200 }), (visits) => {
      const merged = visits.reduce(
        (known, { url, hash }) =>
          mergeArticle(
            known,
            anArticle({ urls: [`https://a.example/${url}`], versions: [version(`${hash}`)] }),
          ),
        anArticle(),
      );
      expect(v.is(articleSchema, merged)).toBe(true);
      expect(merged.urls.length).toBeLessThanOrEqual(limits.urls);
    }),
    { numRuns: 30 },
  );
});

test('a visit of an article without notes stores nothing', async () => {
  const store = freshStore();
  await recordVisit(store, anArticle());
  expect(await store.articles.count()).toBe(0);
});

test('a visit keeps a changed text and moves nothing in the order of articles', async () => {
  const store = freshStore();
  await saveAnnotation(store, aWrite());
  const later = '2027-01-01T00:00:00.000Z';
  await recordVisit(store, anArticle({ versions: [version('new')], updatedAt: later }));
  const { article } = await readArticle(store, anArticle().id);
  expect(article?.versions.map(({ hash }) => hash)).toEqual(['a1', 'new']);
  expect(article?.updatedAt).toBe(anArticle().updatedAt);
});

test('learns of a regulation from each article, and forgets nothing it learned', () => {
  const known = aRegulation({ issuer: 'Bộ Chính trị', date: '2016-12-19', spellings: ['QĐ 55'] });
  expect(mergeRegulation(known, aRegulation({ subject: 'về nêu gương' }))).toMatchObject({
    issuer: 'Bộ Chính trị',
    date: '2016-12-19',
    subject: 'về nêu gương',
    spellings: ['QĐ 55', 'Quy định số 55-QĐ/TW'],
  });
});

test.each(['confirmed', 'edited'] as const)('what the reader %s stays as it is', (state) => {
  const known = aRegulation({ state, name: 'Tên tôi đặt', subject: 'của tôi' });
  const merged = mergeRegulation(known, aRegulation({ subject: 'của báo', spellings: ['mới'] }));
  expect(merged).toEqual({ ...known, spellings: [...known.spellings, 'mới'] });
});

test('a regulation stays within its limits however it is spelled', () => {
  const merged = Array.from({ length: 300 }, (_, at) => `Quy định ${at}`).reduce(
    (known, spelling) => mergeRegulation(known, aRegulation({ spellings: [spelling] })),
    aRegulation(),
  );
  expect(v.is(regulationSchema, merged)).toBe(true);
});
