import { afterAll, describe, expect, test } from 'vitest';
import { detectArticle } from '../../../lib/article';
import { frameLines } from '../../fixtures/article-frame';
import { fixturePages, unpaired } from './fixture-pages';
import { closePages, openPage } from './page';

afterAll(closePages);

test('every page has its expectation and every expectation its page', () => {
  expect(unpaired).toEqual([]);
  expect(fixturePages.length).toBeGreaterThanOrEqual(44);
});

describe.each(fixturePages)('$name', ({ html, expected }) => {
  test('reads as reviewed', async () => {
    const page = await openPage(html);
    const before = page.documentElement.outerHTML;
    const article = detectArticle(page, expected.url);

    expect(page.documentElement.outerHTML).toBe(before);
    expect(article !== null).toBe(expected.article);
    if (!article) return;
    const { title, lead, authors, publishedAt, section, language } = article;
    expect({ title, lead, authors, publishedAt }).toEqual({
      title: expected.title,
      lead: expected.lead,
      authors: expected.authors,
      publishedAt: expected.publishedAt,
    });
    if (expected.section) expect(section).toBe(expected.section);
    expect(language).toBe(expected.language ?? 'vi');
    const found = article.blocks
      .filter(({ text }) => !expected.optional?.includes(text))
      .map(({ role, text }) => [role, text]);
    expect(found).toEqual(expected.blocks);
    for (const line of [...(expected.absent ?? []), ...frameLines]) {
      expect(article.blocks.map(({ text }) => text)).not.toContain(line);
    }
  });

  test('its blocks are live, share no node and say what their nodes say', async () => {
    const page = await openPage(html);
    const article = detectArticle(page, expected.url);
    const seen = new Set<Node>();
    for (const { element, nodes, text } of article?.blocks ?? []) {
      expect(element.isConnected).toBe(true);
      const said = nodes.map((node) => (node.nodeName === 'BR' ? ' ' : node.textContent)).join('');
      expect(said.replace(/\s+/g, ' ').trim()).toBe(text);
      for (const node of nodes) {
        expect(element.contains(node)).toBe(true);
        expect(seen.has(node)).toBe(false);
        seen.add(node);
      }
    }
  });
});
