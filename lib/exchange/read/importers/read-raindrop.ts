import {
  aPage,
  bareQuote,
  type Draft,
  type ImportedNote,
  paragraphs,
} from '../notes/imported-note';
import { momentOf } from '../notes/moment';
import type { Content } from '../source/content';
import type { CsvRow } from '../source/csv-rows';
import { notesImporter, placeInFile } from './notes-importer';

type Columns = Extract<Content, { kind: 'columns' }>;

/** Raindrop.io's list of bookmarks, some with highlights. https://help.raindrop.io/export */
export const raindropImporter = notesImporter({
  id: 'raindrop',
  recognise: (contents) => contents.every(isRaindrop),
  async *read(contents, signal) {
    for (const content of contents.filter(isRaindrop)) {
      for (const row of await content.rows(signal)) yield* draftsOf(row, content.name);
    }
  },
});

const isRaindrop = (content: Content): content is Columns =>
  content.kind === 'columns' &&
  ['title', 'note', 'excerpt', 'url', 'folder'].every((name) => content.header.includes(name));

/** The highlights of a bookmark, and its own note as one on the whole page. */
function* draftsOf({ number, cell }: CsvRow, name: string): Generator<Draft> {
  const place = placeInFile(name, number);
  const createdAt = momentOf(cell('created'));
  const page = aPage(cell('url'), cell('title'), createdAt);
  const shared: Omit<ImportedNote, 'quote' | 'note'> = {
    page,
    tags: cell('tags').split(','),
    colour: null,
    createdAt,
    updatedAt: null,
    sourceId: '',
  };
  const highlights = highlightsIn(cell('highlights'));
  const note = cell('note');
  for (const each of highlights) {
    yield { place, note: { ...shared, quote: bareQuote(each.quote), note: each.note } };
  }
  if (note !== '') yield { place, note: { ...shared, quote: null, note } };
  else if (highlights.length === 0) yield { place, reason: 'no-quote', words: page.title };
}

/** `Highlight:` begins one, `Note:` on a line of its own the note on it. */
const highlightsIn = (text: string): readonly { quote: string; note: string }[] =>
  text
    .split(/^Highlight:/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [quote = '', ...notes] = part.split(/^Note:/m);
      return { quote: quote.trim(), note: paragraphs(notes) };
    });
