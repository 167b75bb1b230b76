import { expect, test } from 'vitest';
import { byFirstMention } from '../../../../components/ui/export/first-cited';
import { aMention, aRegulation } from '../../store/records';

const named = (id: string, over = {}) => aRegulation({ id, name: id, ...over });
const at = (regulationId: string, role: string, ordinal: number, start = 0) =>
  aMention({
    id: `${regulationId}-${role}-${ordinal}-${start}`,
    regulationId,
    place: { role, ordinal, start, end: start + 5 },
  });

test('documents stand in the order in which the article cites them first', () => {
  const regulations = ['a', 'b', 'c', 'd', 'linked'].map((id) => named(id));
  const mentions = [
    at('a', 'paragraph', 3),
    at('b', 'paragraph', 1, 40),
    at('c', 'paragraph', 1, 4),
    at('d', 'paragraph', 9),
    at('d', 'lead', 1),
  ];
  const ids = byFirstMention(regulations, mentions).map(({ id }) => id);
  expect(ids).toEqual(['d', 'c', 'b', 'a', 'linked']);
});

test('a document stands where one that was merged into it is cited', () => {
  const merged = named('b', { aliases: ['old'] });
  const mentions = [at('a', 'paragraph', 2), at('old', 'paragraph', 1)];
  expect(byFirstMention([named('a'), merged], mentions)[0]?.id).toBe('b');
});
