import { dimensions, type Filters, type Order } from '../../../lib/search';
import { type DocumentPlace, type DocumentsPlace, documentsWords } from './document-places';

// In: what a page of the library is to show. Out: its address, and back: a reload, a bookmark and a link show the same.

/** What the library shows, as its address says it. */
export type LibraryPlace =
  | NotesPlace
  /** The text of an article with its notes, two of its versions compared. */
  | {
      readonly view: 'article';
      readonly id: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | DocumentsPlace
  | DocumentPlace
  | { readonly view: 'dossiers' }
  | { readonly view: 'dossier'; readonly id: string }
  | { readonly view: 'pictures' };

/** All notes, those that fit, or the trash. */
export interface NotesPlace {
  readonly view: 'notes';
  readonly query: string;
  readonly filters: Filters;
  readonly order: Order;
  readonly wide: boolean;
  /** The note in the reading pane. */
  readonly note: string | null;
}

export const allNotes: NotesPlace = {
  view: 'notes',
  query: '',
  filters: {},
  order: 'best',
  wide: false,
  note: null,
};

/** The newest two texts of an article. */
export const articlePlace = (id: string): LibraryPlace => ({
  view: 'article',
  id,
  before: null,
  after: null,
});

/** The part of the address behind `library.html`, with its `#`; empty for all notes. */
export function hashOf(place: LibraryPlace): string {
  const words = String(paramsOf(place));
  return words === '' ? '' : `#${words}`;
}

/** The library's page at a place. */
export const libraryAddress = (place: LibraryPlace): string => `/library.html${hashOf(place)}`;

function paramsOf(place: LibraryPlace): URLSearchParams {
  switch (place.view) {
    case 'article':
      return present({ article: place.id, before: place.before, after: place.after });
    case 'document':
      return present({ document: place.id, pin: place.pin, site: place.site, ...place.days });
    case 'dossier':
      return present({ dossier: place.id });
    case 'documents':
      return new URLSearchParams(documentsWords(place).filter(isSaid));
    case 'dossiers':
    case 'pictures':
      return present({ view: place.view });
    case 'notes':
      return notesParams(place);
  }
}

function notesParams({ query, filters, order, wide, note }: NotesPlace): URLSearchParams {
  const params = new URLSearchParams();
  const values = dimensions.flatMap((dimension) =>
    (filters[dimension] ?? []).map((value) => [dimension, value] as const),
  );
  // A lone `article=` is the article's own page.
  if (values.length > 0) params.set('view', 'notes');
  if (query !== '') params.set('q', query);
  for (const [dimension, value] of values) params.append(dimension, value);
  const { from, to, dated, around, noted, trash } = filters;
  const rest = present({
    from,
    to,
    dated,
    around: around && '1',
    noted: noted && '1',
    trash: trash && '1',
    order: order === 'best' ? null : order,
    wide: wide && '1',
    note,
  });
  for (const [name, value] of rest) params.set(name, value);
  return params;
}

const isSaid = (word: [string, string | undefined]): word is [string, string] => Boolean(word[1]);

const present = (
  fields: Readonly<Record<string, string | false | null | undefined>>,
): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
