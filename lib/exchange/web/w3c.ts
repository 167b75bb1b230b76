/*
 * In: notes as items.
 * Out: the same notes as annotations of web pages, as the W3C's model and Hypothesis have them.
 */
import type { Format, FormatContext } from '../format';
import type { Items } from '../item';
import { attempt } from '../parts/data/attempt';
import { jsonList, jsonText } from '../parts/data/json-list';
import { pageAddress } from '../parts/data/page-address';
import { type LeaveOut, textFormat } from '../parts/text-format';
import { webAnnotation } from './web-annotation';

/**
 * A list of Web Annotations (JSON-LD), each with its own context: it can be cut apart, and needs no count in front. A note
 * whose page has no address is left out: a target is a URI.
 */
export const w3c: Format = textFormat(
  {
    id: 'w3c',
    mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
  },
  (items, context, leaveOut) => jsonList(annotationsOf(items, context, leaveOut)),
);

async function* annotationsOf(
  items: Items,
  context: FormatContext,
  leaveOut: LeaveOut,
): AsyncGenerator<string> {
  for await (const item of items) {
    if (item.kind !== 'note') continue;
    const json = attempt(() => {
      const source = pageAddress(item.article);
      return source && jsonText(webAnnotation(item, source, context));
    });
    if (json === null) leaveOut();
    else yield json;
  }
}
