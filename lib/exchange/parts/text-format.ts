/*
 * In: how items become pieces of text.
 * Out: a format: the same text as a file and as a preview.
 */

import type { Format, FormatContext, TextFile, WriteControl } from '../format';
import type { Item, Items } from '../item';
import { openArchive } from '../zip/archive';
import { fileName } from './file-name';
import { paced } from './paced';

type Kind = Pick<Format, 'id' | 'mime' | 'extension' | 'mark'>;

/** What a writer calls for each note that it leaves out. */
export type LeaveOut = () => void;

/** UTF-16 code units that are gathered before they become bytes. */
const PIECE_CHARS = 65_536;

/** A format that is one text, whose pieces follow each other. */
export function textFormat(
  kind: Kind,
  pieces: (items: Items, context: FormatContext, leaveOut: LeaveOut) => AsyncIterable<string>,
): Format {
  return {
    ...kind,
    async *write(items, context, control = {}) {
      const encoder = new TextEncoder();
      let waiting = '';
      for await (const piece of pieces(watched(items, control), context, counting(control))) {
        waiting += piece;
        if (waiting.length < PIECE_CHARS) continue;
        yield encoder.encode(waiting);
        waiting = '';
      }
      yield encoder.encode(waiting);
    },
    async *preview(items, context) {
      let text = '';
      for await (const piece of pieces(paced(items), context, ignored)) text += piece;
      yield { name: fileName(context.title, kind.extension, kind.mark), text };
    },
  };
}

/** A format that is a zip of texts, such as one file for each article. */
export function filesFormat(
  kind: Omit<Kind, 'mime' | 'extension'>,
  files: (items: Items, context: FormatContext, leaveOut: LeaveOut) => AsyncGenerator<TextFile>,
): Format {
  return {
    ...kind,
    mime: 'application/zip',
    extension: 'zip',
    async *write(items, context, control = {}) {
      // Among thousands of small files packing is most of the work: 1 is faster than 6 for 5 % more bytes.
      const archive = openArchive(context.now, 1);
      const written = files(watched(items, control), context, counting(control));
      for await (const { name, text } of written) {
        archive.addText(name, text);
        yield* archive.take();
      }
      archive.end();
      yield* archive.take();
    },
    preview: (items, context) => files(paced(items), context, ignored),
  };
}

/** A preview shows what is there. */
const ignored: LeaveOut = () => undefined;

function counting({ leftOut }: WriteControl): LeaveOut {
  let notes = 0;
  return () => leftOut?.(++notes);
}

/**
 * The same items; stops where the signal says so, and tells how many notes have passed. The event loop gets its turns between
 * them.
 */
export async function* watched(
  items: Items,
  { signal, progress }: WriteControl,
): AsyncGenerator<Item> {
  let notes = 0;
  for await (const item of paced(items)) {
    signal?.throwIfAborted();
    yield item;
    if (item.kind === 'note') progress?.(++notes);
  }
  signal?.throwIfAborted();
}
