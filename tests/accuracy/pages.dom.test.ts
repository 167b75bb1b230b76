import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Article, detectArticle } from '../../lib/article';
import { fixturePages } from '../dom/article/fixture-pages';
import { closePages, openPage } from '../dom/article/page';
import { floors } from './floors';
import { type ReadPage, scorePages } from './page-score';
import { report } from './report';

const pages: ReadPage[] = [];

beforeAll(async () => {
  for (const { html, expected } of fixturePages) {
    pages.push({ expected, article: detectArticle(await openPage(html), expected.url) });
  }
});
afterAll(closePages);

/** The same pages, read by an engine that changes what was found. */
const changed = (change: (article: Article) => Article | null): ReadPage[] =>
  pages.map(({ expected, article }) => ({ expected, article: article && change(article) }));

describe('own pages', () => {
  test('are read with their blocks and metadata', () => {
    const score = scorePages(pages);
    report('pages', { pages: pages.length, ...score });
    expect(score.gate).toBeGreaterThanOrEqual(floors.pages.gate);
    expect(score.words).toBeGreaterThanOrEqual(floors.pages.words);
    expect(score.blocks).toBeGreaterThanOrEqual(floors.pages.blocks);
    expect(score.metadata).toBeGreaterThanOrEqual(floors.pages.metadata);
  });

  test('an engine that drops every third block falls below the floors', () => {
    const score = scorePages(
      changed((article) => ({
        ...article,
        blocks: article.blocks.filter((_, index) => index % 3 !== 2),
      })),
    );
    expect(score.words).toBeLessThan(floors.pages.words);
    expect(score.blocks).toBeLessThan(floors.pages.blocks);
  });

  test('an engine that takes everything for a paragraph falls below the floor', () => {
    const score = scorePages(
      changed((article) => ({
        ...article,
        blocks: article.blocks.map((block) => ({ ...block, role: 'paragraph' })),
      })),
    );
    expect(score.blocks).toBeLessThan(floors.pages.blocks);
  });

  test('an engine without leads falls below the floor', () => {
    const score = scorePages(changed((article) => ({ ...article, lead: null })));
    expect(score.metadata).toBeLessThan(floors.pages.metadata);
  });

  test('an engine that finds no article falls below the floor', () => {
    expect(scorePages(changed(() => null)).gate).toBeLessThan(floors.pages.gate);
  });
});
