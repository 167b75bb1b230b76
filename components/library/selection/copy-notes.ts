import type { Item, WriteControl } from '../../../lib/exchange';
import type { FindPassages, Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { copyText } from '../../ui/browser/copy';
import { formatContext } from '../../ui/export/format-context';
import { listedItems } from '../../ui/export/listed-items';
import { textFrom } from '../../ui/export/text-from';

/**
 * Puts notes on the clipboard as plain text, in their order, with their sources. Rejects where the browser refuses.
 * @throws the signal's reason; nothing is copied then
 */
export async function copyNotes(
  store: Store,
  find: FindPassages,
  ids: readonly string[],
  names: Settings['colourNames'],
  control: Pick<WriteControl, 'signal' | 'progress'>,
): Promise<void> {
  const items = ids.map((id) => ({ id, kind: 'note' as const, annotationId: id }));
  const read = followed(listedItems(store, find, items), control);
  await copyText(textFrom('text', read, formatContext('', names)));
}

async function* followed(
  items: AsyncIterable<Item>,
  { signal, progress }: Pick<WriteControl, 'signal' | 'progress'>,
): AsyncGenerator<Item> {
  let read = 0;
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
    progress?.(++read);
  }
}
