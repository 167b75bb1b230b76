import { expect, test } from 'vitest';
import { formatIds, formats } from '../../../lib/exchange';
import { anArticle } from '../store/records';
import { aHead, aNote, bytesOf } from './context';
import { aBrokenNote } from './written';

test('formats are offered in the order of their ids', () => {
  expect(formats.map(({ id }) => id)).toEqual(formatIds);
});

const good = [aHead(), aNote()];
const bad = [
  aNote({ createdAt: 'hôm qua', updatedAt: '' }),
  aNote({}, { article: anArticle({ publishedAt: '2026-99-99T..', createdAt: 'hỏng' }) }),
  aNote({ articleId: 'khong-co' }, { article: null, regulations: [] }),
  aBrokenNote(),
];

test.each(formatIds)(
  '%s goes on behind a broken date, a lost article and a broken row',
  async (id) => {
    const bytes = await bytesOf(id, [...bad, ...good]);
    expect(bytes.length).toBeGreaterThan((await bytesOf(id, [])).length);
  },
);
