import { expect, test } from 'vitest';
import { aDocument, aHead, aNote, idsOf, indexOf } from './notes';

const day = (number: number): string => new Date(Date.UTC(2026, 10, number)).toISOString();

test('the best comes first: phrase before words, note before quote before documents, whole before begun, newer before older', () => {
  const quoted = (id: string, quote: string, at = 1) =>
    aNote(id, { articleId: 'a', quote, updatedAt: day(at) });
  const index = indexOf({
    notes: [
      quoted('near', 'giá ở sạp là trần'),
      quoted('quote older', 'mức giá trần', 1),
      quoted('quote newer', 'mức giá trần', 2),
      quoted('begun', 'giá trầng', 9),
      aNote('note', { articleId: 'a', note: 'Giá trần ra sao', updatedAt: day(1) }),
      aNote('tag', { articleId: 'a', tags: ['giá trần'], updatedAt: day(3) }),
      aNote('linked', { articleId: 'a', regulationIds: ['doc'], updatedAt: day(9) }),
      aNote('cited', { articleId: 'b', updatedAt: day(9) }),
    ],
    heads: [aHead('a'), aHead('b', { cited: [{ regulationId: 'doc', texts: [] }] })],
    regulations: [aDocument('doc', { name: 'Nghị định về giá trần' })],
  });
  const found = index.query('gia tran', {});
  expect(idsOf(found.hits)).toEqual([
    'note',
    'tag',
    'quote newer',
    'quote older',
    'begun',
    'linked',
    'cited',
    'near',
  ]);
  expect(found.regulations).toEqual(['doc']);
  expect(idsOf(index.query('gia tran ', {}).hits)).not.toContain('begun');
});

test('orders without words', () => {
  const at = (id: string, articleId: string, updated: number, start?: number) =>
    aNote(id, { articleId, updatedAt: day(updated), ...(start !== undefined && { start }) });
  const index = indexOf({
    notes: [at('1', 'a', 3, 9), at('2', 'b', 5, 4), at('3', 'b', 1, 2), at('4', 'b', 2)],
  });
  const ordered = (order: 'best' | 'newest' | 'oldest' | 'article') =>
    idsOf(index.query('', {}, { order }).hits).join('');
  expect(ordered('best')).toBe('2143');
  expect(ordered('newest')).toBe('2143');
  expect(ordered('oldest')).toBe('3412');
  expect(ordered('article')).toBe('3241');
});

const common = 'không rõ là việc này có ai ở xã đã ghi lại hay chẳng còn biết phải hỏi gì';

test('words that stand far apart are told of, and come when they are asked for', () => {
  const index = indexOf({
    notes: [
      aNote('together', { quote: 'Ở đây không có gì lạ.' }),
      ...Array.from({ length: 9 }, (_, at) => aNote(`apart ${at}`, { quote: common })),
    ],
  });
  const found = index.query('khong co gi', {});
  expect(idsOf(found.hits)).toEqual(['together']);
  expect(found.wider).toEqual({ kind: 'apart', count: 9 });
  const wide = index.query('khong co gi', {}, { wide: true });
  expect(wide.hits.length).toBe(10);
  expect(wide.wider).toBeNull();
  expect(idsOf(index.query('khong hoi gi xa', {}).hits).length).toBe(9);
});

test('tones that are typed are found first, and the others are told of', () => {
  const index = indexOf({
    notes: [aNote('hạnh', { note: 'cô Hạnh' }), aNote('hành', { note: 'mớ hành' })],
  });
  const found = index.query('hạnh', {});
  expect(idsOf(found.hits)).toEqual(['hạnh']);
  expect(found.terms.toned).toBe(true);
  expect(found.wider).toEqual({ kind: 'toneless', count: 1 });
  const wide = index.query('hạnh', {}, { wide: true });
  expect(idsOf(wide.hits)).toEqual(['hạnh', 'hành']);
  expect(wide.terms.toned).toBe(false);
  expect(idsOf(index.query('hảnh', {}).hits).length).toBe(2);
  expect(index.query('hanh', {}).wider).toBeNull();
});

test('the trash is apart, and a tag that is gone is listed with none', () => {
  const notes = [aNote('1', { tags: ['chợ'] }), aNote('2', { deletedAt: day(1) })];
  const whole = indexOf({ notes });
  expect([whole.count, whole.trashed]).toEqual([1, 1]);
  expect(idsOf(whole.query('', { trash: true }).hits)).toEqual(['2']);
  expect(whole.query('', { tag: ['đã xoá'] }).facets.tag).toEqual([
    { value: 'chợ', count: 1 },
    { value: 'đã xoá', count: 0 },
  ]);
});
