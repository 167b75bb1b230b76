import type { FormatContext } from '../format';
import type { Item, Items } from '../item';
import { paced } from '../parts/paced';
import { said } from '../parts/said/said';
import { messageText } from '../text/message-text';
import { inlineLooks } from './html-styles';
import { markupOf } from './said-markup';

/** Notes as the clipboard takes them: `text/html`, and `text/plain` for what keeps no markup. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** For Word, Google Docs and Gmail: the same that a file says, without its title. */
export async function richText(items: Items, context: FormatContext): Promise<RichText> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  let html = '<meta charset="utf-8">';
  for await (const each of said(paced(all), context)) {
    html += markupOf(each, { context, looks: inlineLooks });
  }
  let text = '';
  for await (const piece of messageText(paced(all), context)) text += piece;
  return { html, text };
}
