import { afterAll, describe, expect, test } from 'vitest';
import { detectArticle } from '../../../lib/article';
import { closePages, openPage } from './page';

interface Expected {
  readonly url: string;
  readonly article: boolean;
  readonly title?: string;
  readonly lead?: string | null;
  readonly authors?: readonly string[];
  readonly publishedAt?: string | null;
  readonly section?: string;
  readonly language?: string;
  /** Lines that no block may be. */
  readonly absent?: readonly string[];
  /** Lines that may be blocks or not. */
  readonly optional?: readonly string[];
  readonly blocks?: readonly (readonly [role: string, text: string])[];
}

const folder = '../../fixtures/articles/';
const pages = import.meta.glob<string>('../../fixtures/articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expected>('../../fixtures/articles/*.json', {
  import: 'default',
  eager: true,
});

afterAll(closePages);

test('every page has its expectation and every expectation its page', () => {
  const names = (paths: object) =>
    Object.keys(paths).map((path) => path.slice(folder.length).replace(/\.\w+$/, ''));
  expect(names(pages)).toEqual(names(expectations));
  expect(names(pages).length).toBeGreaterThanOrEqual(12);
});

describe.each(Object.entries(pages))('%s', (path, html) => {
  const expected = expectations[path.replace(/html$/, 'json')];

  test('reads as reviewed', async () => {
    if (!expected) throw new Error(`no expectation beside ${path}`);
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
    for (const line of expected.absent ?? []) {
      expect(article.blocks.map(({ text }) => text)).not.toContain(line);
    }
  });

  test('its blocks are live, share no node and say what their nodes say', async () => {
    const page = await openPage(html);
    const article = detectArticle(page, expected?.url ?? 'https://example.com/a');
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
