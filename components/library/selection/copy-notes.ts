import type { FindPassages, Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { copyText } from '../../ui/browser/copy';
import { formatContext } from '../../ui/export/format-context';
import { listedItems } from '../../ui/export/listed-items';
import { textFrom } from '../../ui/export/text-from';

/** Puts notes on the clipboard as plain text, in their order, with their sources. Rejects where the browser refuses. */
export async function copyNotes(
  store: Store,
  find: FindPassages,
  ids: readonly string[],
  names: Settings['colourNames'],
): Promise<void> {
  const items = ids.map((id) => ({ id, kind: 'note' as const, annotationId: id }));
  const read = listedItems(store, find, items);
  await copyText(textFrom('text', read, formatContext('', names)));
}
