import { expect, test } from 'vitest';
import { mapGraph } from '../../../../components/library/pictures/map/map-graph';
import { mapLayout } from '../../../../components/library/pictures/map/map-layout';
import type { ArticleHead } from '../../../../lib/records';
import { aRegulation } from '../../store/records';

const head = (id: string, cited: readonly string[]): ArticleHead => ({
  id,
  title: `Bài ${id}`,
  site: 'Báo Ví Dụ',
  authors: [],
  publishedAt: null,
  cited: cited.map((regulationId) => ({ regulationId, texts: [] })),
});

test('an article and each document that it cites, a merged one as the other', () => {
  const graph = mapGraph(
    [head('a', ['one', 'old']), head('b', ['two', 'gone']), head('c', [])],
    [aRegulation({ id: 'one', number: null }), aRegulation({ id: 'two', aliases: ['old'] })],
  );
  expect(graph.nodes.map(({ kind, id, count }) => `${kind} ${id} ${count}`)).toEqual([
    'article a 2',
    'document two 2',
    'article b 1',
    'document one 1',
  ]);
  const ends = graph.links.map(({ source, target }) =>
    [source, target].map((at) => graph.nodes[at]?.id).join(' '),
  );
  expect(ends.sort()).toEqual(['a one', 'a two', 'b two']);
});

test('of very many the most connected are drawn, and links only between those', () => {
  const heads = Array.from({ length: 500 }, (_, at) => head(`${at}`, ['one', `r${at}`]));
  const regulations = ['one', ...heads.map((_, at) => `r${at}`)].map((id) => aRegulation({ id }));
  const { nodes, links, total } = mapGraph(heads, regulations);
  expect([nodes.length, total, nodes[0]?.id]).toEqual([300, 1001, 'one']);
  expect(links.every(({ source, target }) => nodes[source] && nodes[target])).toBe(true);
  expect(links).toHaveLength(299);
});

test('the same graph is laid out the same way, inside its frame', () => {
  const graph = mapGraph(
    [head('a', ['one']), head('b', ['one', 'two'])],
    [aRegulation({ id: 'one' }), aRegulation({ id: 'two' })],
  );
  const [first, second] = [[...mapLayout(graph)].at(-1), [...mapLayout(graph)].at(-1)];
  expect(first).toEqual(second);
  expect(first).toHaveLength(4);
  for (const { x, y } of first ?? []) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1);
  }
  expect([...mapLayout({ nodes: [], links: [], total: 0 })].at(-1)).toEqual([]);
});
