import type { Format, FormatContext } from '../format';
import type { NoteItem } from '../item';
import { attempt } from '../parts/data/attempt';
import { instantOf } from '../parts/data/calendar';
import { dataLine, dataText, shortened } from '../parts/data/data-text';
import { pageAddress } from '../parts/data/page-address';
import { checkedLine } from '../parts/said/checked-line';
import { textFormat } from '../parts/text-format';
import { tableRow } from './table-row';

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/** UTF-16 code units that Readwise takes; a row with more is refused. https://readwise.io/api_deets */
const MOST = { highlight: 8_191, title: 511, author: 1_024, url: 2_047, note: 8_191 } as const;

/**
 * Readwise's template for imports. No formula is guarded here: Readwise would show the apostrophe, and no spreadsheet is
 * meant to open it.
 */
export const readwise: Format = textFormat(
  { id: 'readwise', mime: 'text/csv', extension: 'csv', mark: ' (Readwise)' },
  async function* (items, context, leaveOut) {
    yield tableRow(COLUMNS);
    for await (const item of items) {
      if (item.kind !== 'note') continue;
      const rows = attempt(() => rowsOf(item, context));
      if (rows === null) leaveOut();
      else yield rows.map(tableRow).join('');
    }
  },
);

/** A row, or several where the quotation is longer than one may be. */
function rowsOf(item: NoteItem, context: FormatContext): readonly (readonly string[])[] {
  const { annotation, article } = item;
  const address = pageAddress(article) ?? '';
  const quotation = piecesOf(dataText(annotation.target.quote.exact), MOST.highlight);
  return quotation.map((piece, at) => [
    piece,
    shortened(dataLine(article?.title ?? ''), MOST.title),
    shortened((article?.authors ?? []).map(dataLine).join(', '), MOST.author),
    address.length > MOST.url ? '' : address,
    at === 0 ? noteOf(item, context) : '',
    String(annotation.target.position?.start ?? ''),
    instantOf(annotation.createdAt)?.slice(0, 19).replace('T', ' ') ?? '',
  ]);
}

/**
 * Readwise makes tags of the words with a dot at the head of a note; .c1 would join two highlights and .h1 make a heading.
 * https://docs.readwise.io/readwise/guides/action-tags
 */
function noteOf({ annotation }: NoteItem, context: FormatContext): string {
  const { note, tags } = annotation;
  const names = tags
    .map((tag) => dataLine(tag).replace(/[\s.]+/g, '-'))
    .filter((tag) => tag !== '');
  const head = names.map((name) => (/^[ch]\d+$/i.test(name) ? `.${name}-` : `.${name}`)).join(' ');
  const words = dataText(note).replace(/^\s*\.{2,}/, '…');
  const checked = shortened(checkedLine(annotation.checked, context.language), MOST.note);
  const rest = [head, words].filter((part) => part !== '').join('\n');
  // A long note is shortened, not what is said of it.
  const room = MOST.note - (checked === '' ? 0 : checked.length + 1);
  return [shortened(rest, room), checked].filter((part) => part !== '').join('\n');
}

function piecesOf(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== '' || pieces.length === 0; ) {
    const piece = rest.slice(0, most);
    // Not within a character.
    const whole = rest.length > most ? piece.replace(/[\ud800-\udbff]$/, '') : piece;
    pieces.push(whole);
    rest = rest.slice(whole.length);
  }
  return pieces;
}
