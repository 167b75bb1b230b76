import { type FormatContext, type FormatId, formats, type Item } from '../../../lib/exchange';
import { anAnnotation } from '../store/records';
import { aNote, context } from './context';

/** The file of a format that is one text, byte order mark included, and how many notes were left out of it. */
export async function written(
  id: FormatId,
  items: readonly Item[],
  over: Partial<FormatContext> = {},
): Promise<{ readonly text: string; readonly leftOut: number }> {
  const format = formats.find((each) => each.id === id);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let [text, leftOut] = ['', 0];
  const control = {
    leftOut: (notes: number) => {
      leftOut = notes;
    },
  };
  for await (const piece of format?.write(items, { ...context, ...over }, control) ?? []) {
    text += decoder.decode(piece, { stream: true });
  }
  return { text: text + decoder.decode(), leftOut };
}

/** A note whose row on disk is damaged: no passage, no tags. */
export const aBrokenNote = (): Item => {
  const { target: _, tags: __, ...rest } = anAnnotation({ id: 'hỏng' });
  return { ...aNote(), annotation: rest as ReturnType<typeof anAnnotation> };
};
