import { type FormatId, fileName, formats } from '../../../lib/exchange';
import { colours, type FindPassages, type Settings } from '../../../lib/records';
import type { Store } from '../../../lib/store';
import { download } from '../../ui/browser/download';
import { type ExportScope, readItems } from '../../ui/export/read-items';
import { colourName } from '../../ui/words/colour-name';
import { language, t } from '../../ui/words/i18n';
import { partName } from '../../ui/words/part-name';

interface ExportOrder {
  readonly store: Store;
  readonly find: FindPassages;
  /** The id of a format of lib/exchange. */
  readonly format: FormatId;
  readonly scope: ExportScope;
  /** Of the file; null for Bên Lề with the day. */
  readonly title: string | null;
  readonly names: Settings['colourNames'];
}

/**
 * Downloads notes as a file of a format.
 * @returns how many annotations are in it
 */
export async function exportNotes(order: ExportOrder): Promise<number> {
  const { store, find, scope, names } = order;
  const format = formats.find(({ id }) => id === order.format);
  if (format === undefined) throw new Error(`no format ${order.format}`);
  const now = new Date();
  const day = new Intl.DateTimeFormat('sv').format(now);
  const title = order.title || `${t('exchange.fileEverything')} ${day}`;
  let count = 0;
  const context = {
    language: language(),
    now,
    title,
    partName,
    colourName: (stored: string) => {
      const colour = colours.find((each) => each === stored);
      return colour === undefined ? stored : colourName(colour, names);
    },
  };
  const progress = (notes: number) => {
    count = notes;
  };
  const parts: BlobPart[] = [];
  for await (const bytes of format.write(readItems(store, find, scope), context, { progress })) {
    parts.push(bytes as Uint8Array<ArrayBuffer>);
  }
  download(parts, `${format.mime};charset=utf-8`, fileName(title, format.extension));
  return count;
}
