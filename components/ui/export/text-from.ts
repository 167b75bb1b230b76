import { type FormatContext, type FormatId, formats, type Items } from '../../../lib/exchange';

/** The text that a format which is one text would write. */
export async function textFrom(
  id: FormatId,
  items: Items,
  context: FormatContext,
): Promise<string> {
  const format = formats.find((each) => each.id === id);
  let text = '';
  for await (const file of format?.preview?.(items, context) ?? []) text += file.text;
  return text;
}
