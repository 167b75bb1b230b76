import type { Item } from '../../../lib/exchange';
import type { Regulation } from '../../../lib/records';

/** Fills in what the catalogue knows of documents and articles do not say; the answer has the order of the question. */
export type DescribeRegulations = (
  regulations: readonly Regulation[],
) => Promise<readonly Regulation[]>;

/** The same items, their documents with what the catalogue knows of them. Each document is asked for once. */
export async function* describedItems(
  items: AsyncIterable<Item>,
  describe: DescribeRegulations,
): AsyncGenerator<Item> {
  const known = new Map<string, Regulation>();
  for await (const item of items) {
    if (item.kind === 'heading' || item.kind === 'text') {
      yield item;
      continue;
    }
    const unknown = item.regulations.filter(({ id }) => !known.has(id));
    const described = unknown.length === 0 ? [] : await describe(unknown);
    for (const [at, { id }] of unknown.entries()) {
      const regulation = described[at];
      if (regulation !== undefined) known.set(id, regulation);
    }
    yield { ...item, regulations: item.regulations.map((each) => known.get(each.id) ?? each) };
  }
}
