import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../../lib/article';
import { BODY_ROLES } from '../../../lib/article/label/page-reading';
import type { PartRow } from './part-page';
import { PART_ROWS } from './part-rows';

const read = ({ html, url = 'https://bao.example/tin/gieng-100001.html' }: PartRow) =>
  detectArticle(new DOMParser().parseFromString(html, 'text/html'), url);

describe('the parts of a page, in forms that differ', () => {
  test.each(PART_ROWS.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const article = read(row);
    if (row.refused) {
      expect(article).toBeNull();
      return;
    }
    const blocks = article?.blocks ?? [];
    const text = blocks.filter(({ role }) => BODY_ROLES.has(role)).map((block) => block.text);
    for (const line of row.text ?? []) expect(text.join('\n')).toContain(line);
    for (const line of row.not ?? []) expect(text.join('\n')).not.toContain(line);
    if (row.title) expect(article?.title).toBe(row.title);
    if (row.authors) expect(article?.authors).toEqual(row.authors);
    if (row.day) expect(article?.publishedAt?.slice(0, 10)).toBe(row.day);
    if (row.lead !== undefined) expect(article?.lead).toBe(row.lead);
    const captions = blocks.filter(({ role }) => role === 'caption').map((block) => block.text);
    if (row.caption) expect(captions).toContain(row.caption);
  });
});
