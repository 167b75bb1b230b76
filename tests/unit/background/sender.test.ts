import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createSameSite } from '../../../lib/background/answers/same-site';
import { articleIdOf, seenArticle } from '../../../lib/background/answers/sender';
import { idSchema } from '../../../lib/records';
import { aSnapshot, page } from './fakes';

const list: unknown = JSON.parse(readFileSync('public/suffixes.json', 'utf8'));
const sameSite = await createSameSite(async () => list)();
const idOf = (url: string, canonical: string) => articleIdOf(page(url), canonical, sameSite);

test.each<[string, string, string, boolean]>([
  [
    'its own canonical',
    'https://bao.vn/a-123456.html?fbclid=x',
    'https://bao.vn/a-123456.html',
    true,
  ],
  ['a copy for phones', 'https://m.bao.vn/a-123456.html', 'https://bao.vn/a-123456.html', true],
  ['http', 'http://bao.vn/a-123456.html', 'https://bao.vn/a-123456.html', true],
  [
    'a blog of another',
    'https://mallory.blogspot.com/a.html',
    'https://alice.blogspot.com/a.html',
    false,
  ],
  ['a person under id.vn', 'https://mallory.id.vn/a.html', 'https://alice.id.vn/a.html', false],
  ['an address of numbers', 'https://9.9.3.4/a.html', 'https://1.2.3.4/a.html', false],
  ['another paper', 'https://khac.com.vn/a.html', 'https://bao.com.vn/a.html', false],
  ['no address', 'https://bao.vn/a.html', 'nothing', false],
])('%s of an article names it or not', (_, url, canonical, expected) => {
  expect(idOf(url, canonical) === idOf(canonical, canonical)).toBe(expected);
});

test.each<[string, () => Promise<unknown>]>([
  ['is broken', async () => ({ rules: 7 })],
  ['cannot be read', () => Promise.reject(new Error('gone'))],
])('where the list %s, hosts must be equal', async (_, load) => {
  const strict = await createSameSite(load)();
  const of = (url: string) => articleIdOf(page(url), 'https://bao.vn/a.html', strict);
  expect(of('https://tin.bao.vn/b.html')).not.toBe(of('https://bao.vn/b.html'));
  expect(of('https://bao.vn/b.html')).toBe(of('https://bao.vn/c.html'));
});

test('a list that could not be read is asked for again, a good one is not', async () => {
  let loads = 0;
  const load = async () => {
    loads++;
    if (loads === 1) throw new Error('not yet');
    return list;
  };
  const open = createSameSite(load);
  expect((await open())('a.bao.vn', 'bao.vn')).toBe(false);
  expect((await open())('a.bao.vn', 'bao.vn')).toBe(true);
  await open();
  expect(loads).toBe(2);
});

test.each([10, 399, 479, 40_000])(
  'an address with %d letters more has an id that is stored',
  (more) => {
    const url = `https://bao.vn/${'x'.repeat(more)}`;
    const { article, version } = seenArticle(aSnapshot(), page(url), sameSite);
    expect(v.is(idSchema, article.id)).toBe(true);
    expect(version.articleId).toBe(article.id);
  },
);

test('two long addresses that differ at their end are two articles', () => {
  const url = `https://bao.vn/${'x'.repeat(1_000)}`;
  expect(idOf(`${url}a`, '')).not.toBe(idOf(`${url}b`, ''));
});
