import { type RichText, richText } from '../../../../lib/exchange';
import type { Annotation, ArticleRecord } from '../../../../lib/records';
import { describedItems } from '../../../ui/export/described-items';
import { formatContext } from '../../../ui/export/format-context';
import { readItems } from '../../../ui/export/read-items';
import type { LibraryParts } from '../../library-context';

/** A note's passage with its source and what is written on it, as programs that know rich text take it. */
export async function copiedQuotation(
  { store, find, documents, settings }: LibraryParts,
  { id, articleId }: Annotation,
  article: ArticleRecord | null,
): Promise<RichText> {
  const stored = readItems(store, find, { kind: 'article', articleId }, new Set([id]));
  const items = describedItems(stored, (asked) => documents.describe(asked));
  return await richText(items, formatContext(article?.title ?? '', settings.colourNames));
}
