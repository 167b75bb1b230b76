import type { Format, FormatId } from '../format';
import { textFormat } from '../parts/text-format';
import { citedList, listText } from './cited-list';

const listFormat = (id: FormatId, form: 'full' | 'preamble', mark: string): Format =>
  textFormat({ id, mime: 'text/plain', extension: 'txt', mark }, async function* (items) {
    const lines = await citedList(items, { form });
    if (lines.length > 0) yield `${listText(lines, { form })}\n`;
  });

/** "Danh mục văn bản viện dẫn": the documents that the notes' articles cite, each once, in full. */
export const citedFormat: Format = listFormat('cited', 'full', ' (danh mục văn bản)');

/** The same as the grounds of a decision: "Căn cứ …". */
export const groundsFormat: Format = listFormat('grounds', 'preamble', ' (căn cứ)');
