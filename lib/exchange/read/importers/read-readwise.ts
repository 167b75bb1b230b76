import { withoutCheckedLine } from '../../parts/said/checked-line';
import {
  aPage,
  bareQuote,
  type Draft,
  type ImportedNote,
  type ImportedPage,
} from '../notes/imported-note';
import { momentOf } from '../notes/moment';
import { nearestColour } from '../notes/nearest-colour';
import type { Content } from '../source/content';
import type { CsvRow } from '../source/csv-rows';
import { notesImporter, placeInFile } from './notes-importer';

type Columns = Extract<Content, { kind: 'columns' }>;

/**
 * Readwise's highlights, as its export or its import template has them. The export has no addresses: Reader's library, given
 * with it, has them by title. https://docs.readwise.io/readwise/docs/importing-highlights/import-via-csv
 */
export const readwiseImporter = notesImporter({
  id: 'readwise',
  recognise: (contents) =>
    contents.some(isHighlights) && contents.every((each) => isHighlights(each) || isLibrary(each)),
  async *read(contents, signal) {
    const addresses = await addressesIn(contents.filter(isLibrary), signal);
    for (const content of contents.filter(isHighlights)) {
      for (const row of await content.rows(signal)) yield draftOf(row, content, addresses);
    }
  },
});

const has = (content: Content, names: readonly string[]): content is Columns =>
  content.kind === 'columns' && names.every((name) => content.header.includes(name));

const isHighlights = (content: Content): content is Columns =>
  has(content, ['highlight', 'note']) &&
  (has(content, ['book title']) || has(content, ['title', 'author']));

const isLibrary = (content: Content): content is Columns =>
  has(content, ['title', 'url', 'saved date']);

const folded = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();

/** By title; null for one that several articles have. */
type Addresses = ReadonlyMap<
  string,
  { readonly url: string; readonly savedAt: string | null } | null
>;

async function addressesIn(
  libraries: readonly Columns[],
  signal?: AbortSignal,
): Promise<Addresses> {
  const addresses = new Map<string, { url: string; savedAt: string | null } | null>();
  for (const library of libraries) {
    for (const { cell } of await library.rows(signal)) {
      const [title, url] = [folded(cell('title')), cell('url')];
      if (title === '' || url === '') continue;
      const known = addresses.get(title);
      const isOther = known !== undefined && known?.url !== url;
      addresses.set(title, isOther ? null : { url, savedAt: momentOf(cell('saved date')) });
    }
  }
  return addresses;
}

/** The import template has no column for tags: they are words with a dot at the head of the note. */
const HEAD_TAGS = /^(?:\.[^\s.]+(?: |(?=\n)|$))+\n?/;

function noteAndTags(
  { cell }: CsvRow,
  hasTags: boolean,
): Pick<ImportedNote, 'note' | 'tags' | 'checked'> {
  const note = cell('note');
  // Those with a dot say what Readwise does with the highlight.
  if (hasTags)
    return {
      note,
      tags: cell('tags')
        .split(',')
        .filter((tag) => !/^\s*\./.test(tag)),
    };
  const [head = ''] = HEAD_TAGS.exec(note) ?? [];
  const tags = head.split('.').map((tag) => tag.trim());
  return { ...withoutCheckedLine(note.slice(head.length)), tags };
}

function draftOf(row: CsvRow, content: Columns, addresses: Addresses): Draft {
  const { number, cell } = row;
  const title = cell('book title') || cell('title');
  const author = cell('book author') || cell('author');
  const known = addresses.get(folded(title));
  const found = aPage(cell('url') || (known?.url ?? null), title, known?.savedAt ?? null);
  const page: ImportedPage = { ...found, authors: author === '' ? [] : [author] };
  return {
    place: placeInFile(content.name, number),
    note: {
      page,
      quote: bareQuote(cell('highlight')),
      ...noteAndTags(row, content.header.includes('tags')),
      colour: nearestColour(cell('color')),
      createdAt: momentOf(cell('highlighted at') || cell('date')),
      updatedAt: null,
      sourceId: '',
    },
  };
}
