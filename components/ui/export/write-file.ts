import {
  type Format,
  type FormatContext,
  fileName,
  type Items,
  type WriteControl,
} from '../../../lib/exchange';
import { download } from '../browser/download';

/** What became of an export. */
export interface WrittenFile {
  readonly notes: number;
  /** Notes that the format has no place for. */
  readonly leftOut: number;
  readonly name: string;
}

/**
 * Writes items as a file of a format, and gives it to the user.
 * @throws the signal's reason; nothing is given then
 */
export async function writeFile(
  format: Format,
  items: Items,
  context: FormatContext,
  { signal, progress }: WriteControl = {},
): Promise<WrittenFile> {
  const parts: BlobPart[] = [];
  let notes = 0;
  let leftOut = 0;
  const control: WriteControl = {
    ...(signal && { signal }),
    progress: (written) => {
      notes = written;
      progress?.(written);
    },
    leftOut: (count) => {
      leftOut = count;
    },
  };
  for await (const bytes of format.write(items, context, control)) {
    parts.push(bytes as Uint8Array<ArrayBuffer>);
  }
  signal?.throwIfAborted();
  const name = fileName(context.title, format.extension, format.mark);
  download(parts, format.mime, name);
  return { notes: notes - leftOut, leftOut, name };
}
