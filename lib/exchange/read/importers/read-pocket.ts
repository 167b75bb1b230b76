import { fieldOf, isObject, listField, textField } from '../notes/fields';
import { bareQuote, type Draft, type ImportedPage } from '../notes/imported-note';
import { momentOf } from '../notes/moment';
import type { Content } from '../source/content';
import { csvHeader, csvRows } from '../source/csv-rows';
import type { PackedTexts } from '../source/packed-texts';
import { parseJsonText } from '../source/parse-json';
import { notesImporter, placeInFile, unreadable } from './notes-importer';

const LIST = /(?:^|\/)part_\d+\.csv$/;
const ANNOTATIONS = /(?:^|\/)annotations\/part_\d+\.json$/;

/** The zip that Pocket gave its users when it closed: lists of addresses, and the highlights of some. */
export const pocketImporter = notesImporter({
  id: 'pocket',
  recognise: (contents) => allOf(contents, isPocket),
  async *read(contents, signal) {
    for (const content of contents)
      if (content.kind === 'zip') yield* readZip(content.texts, signal);
  },
});

const allOf = async (
  contents: readonly Content[],
  isOurs: (content: Content) => Promise<boolean>,
): Promise<boolean> => !(await Promise.all(contents.map(isOurs))).includes(false);

async function isPocket(content: Content): Promise<boolean> {
  if (content.kind !== 'zip') return false;
  const { names, read } = content.texts;
  if (names.some((name) => ANNOTATIONS.test(name))) return true;
  const list = names.find((name) => LIST.test(name));
  if (list === undefined) return false;
  const header = csvHeader(await read(list).catch(() => ''));
  return ['title', 'url', 'time_added'].every((name) => header.includes(name));
}

interface Saved {
  readonly place: string;
  readonly page: ImportedPage;
  readonly tags: readonly string[];
  isQuoted: boolean;
}

async function* readZip(texts: PackedTexts, signal?: AbortSignal): AsyncGenerator<Draft> {
  const saved = new Map<string, Saved>();
  for (const name of texts.names.filter((each) => LIST.test(each))) {
    try {
      for (const [url, each] of await savedIn(texts, name, signal)) saved.set(url, each);
    } catch (error) {
      yield unreadable(name, error);
    }
  }
  for (const name of texts.names.filter((each) => ANNOTATIONS.test(each))) {
    try {
      yield* annotationsIn(await parseJsonText(await texts.read(name), name), name, saved);
    } catch (error) {
      yield unreadable(name, error);
    }
  }
  for (const { place, page, isQuoted } of saved.values()) {
    if (!isQuoted) yield { place, reason: 'no-quote', words: page.title };
  }
}

async function savedIn(
  texts: PackedTexts,
  name: string,
  signal?: AbortSignal,
): Promise<readonly (readonly [string, Saved])[]> {
  const rows = await csvRows(await texts.read(name), signal);
  return rows.map(({ number, cell }) => {
    const url = cell('url');
    const page: ImportedPage = {
      url,
      // Where Pocket had no title it wrote the address.
      title: cell('title') === url ? '' : cell('title'),
      authors: [],
      publishedAt: null,
      savedAt: momentOf(cell('time_added')),
    };
    const tags = cell('tags')
      .split('|')
      .filter((tag) => tag !== '');
    return [url, { place: placeInFile(name, number), page, tags, isQuoted: false }];
  });
}

function* annotationsIn(
  value: unknown,
  name: string,
  saved: ReadonlyMap<string, Saved>,
): Generator<Draft> {
  for (const [at, item] of (Array.isArray(value) ? value : []).entries()) {
    const place = placeInFile(name, at + 1);
    if (!isObject(item)) {
      yield { place, reason: 'invalid', words: '' };
      continue;
    }
    const url = textField(item, 'url');
    const known = saved.get(url);
    if (known) known.isQuoted = true;
    const title = textField(item, 'title') || known?.page.title || '';
    const page = { authors: [], publishedAt: null, savedAt: null, ...known?.page, url, title };
    for (const highlight of listField(item, 'highlights')) {
      const quote = bareQuote(textField(highlight, 'quote'));
      yield {
        place,
        note: {
          page,
          quote,
          note: '',
          // They are the article's: alone they make no note.
          tags: quote === null ? [] : (known?.tags ?? []),
          colour: null,
          createdAt: momentOf(fieldOf(highlight, 'created_at')),
          updatedAt: null,
          sourceId: '',
        },
      };
    }
  }
}
