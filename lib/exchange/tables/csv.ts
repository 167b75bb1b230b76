import type { Format, FormatContext } from '../format';
import type { NoteItem } from '../item';
import { attempt } from '../parts/data/attempt';
import { localDay, localMinute, printedDay } from '../parts/data/calendar';
import { dataLine, dataText } from '../parts/data/data-text';
import { linkedNames } from '../parts/data/linked-names';
import { pageAddress } from '../parts/data/page-address';
import { passageLink } from '../parts/passage-link';
import { textFormat } from '../parts/text-format';
import { csvWords } from './csv-words';
import { guarded } from './formula-guard';
import { tableRow } from './table-row';

/** Excel takes a file without it for one of the system's code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table with a row for each note, for spreadsheets. */
export const csv: Format = textFormat(
  { id: 'csv', mime: 'text/csv', extension: 'csv' },
  async function* (items, context, leaveOut) {
    yield BYTE_ORDER_MARK + tableRow(csvWords[context.language].columns);
    for await (const item of items) {
      if (item.kind !== 'note') continue;
      const row = attempt(() => valuesOf(item, context));
      if (row === null) leaveOut();
      else yield tableRow(row.map(guarded));
    }
  },
);

/** The values in the order of the columns. */
function valuesOf(item: NoteItem, context: FormatContext): readonly string[] {
  const { annotation, article, changed } = item;
  const { target, checked } = annotation;
  const part = target.block ? context.partName(target.block.role, target.block.ordinal) : '';
  return [
    dataLine(article?.title ?? ''),
    dataLine(article?.site ?? ''),
    lineOf(article?.authors ?? []),
    printedDay(article?.publishedAt),
    dataLine(part),
    dataText(target.quote.exact),
    dataText(annotation.note),
    dataLine(context.colourName(annotation.colour)),
    lineOf(annotation.tags),
    lineOf(linkedNames(item)),
    checked ? csvWords[context.language][checked.state] : '',
    dataText(checked?.source ?? ''),
    localDay(checked?.at),
    dataText(changed?.before ?? ''),
    dataText(changed?.after ?? ''),
    localDay(changed?.seenAt),
    localMinute(annotation.createdAt),
    passageLink(annotation, article, changed?.after) ?? '',
    pageAddress(article) ?? '',
  ];
}

/** Names of documents have commas, tags and authors seldom a semicolon. */
const lineOf = (names: readonly string[]): string => names.map(dataLine).join('; ');
