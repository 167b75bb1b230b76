import { fieldOf, isObject, textField } from '../notes/fields';
import {
  bareQuote,
  type Draft,
  type ImportedNote,
  type ImportedPage,
} from '../notes/imported-note';
import { momentOf, publishedOf } from '../notes/moment';
import type { Content } from '../source/content';
import type { PackedTexts } from '../source/packed-texts';
import { parseJsonText } from '../source/parse-json';
import { notesImporter, placeInFile, unreadable } from './notes-importer';
import { parseQuotes } from './quoted-markdown';

const METADATA = /(?:^|\/)metadata_\d+_to_\d+\.json$/;

/** The zip that Omnivore gave its users when it closed: a list of articles, and a Markdown file with the highlights of each. */
export const omnivoreImporter = notesImporter({
  id: 'omnivore',
  recognise: (contents) => contents.every(isOmnivore),
  read: readOmnivore,
});

const isOmnivore = (content: Content): boolean =>
  content.kind === 'zip' && content.texts.names.some((name) => METADATA.test(name));

async function* readOmnivore(contents: readonly Content[]): AsyncGenerator<Draft> {
  for (const content of contents) {
    if (content.kind !== 'zip') continue;
    for (const name of content.texts.names.filter((each) => METADATA.test(each))) {
      yield* articlesOf(content.texts, name);
    }
  }
}

async function* articlesOf(texts: PackedTexts, name: string): AsyncGenerator<Draft> {
  let articles: unknown;
  try {
    articles = await parseJsonText(await texts.read(name), name);
  } catch (error) {
    yield unreadable(name, error);
    return;
  }
  for (const [at, article] of (Array.isArray(articles) ? articles : []).entries()) {
    const place = placeInFile(name, at + 1);
    if (isObject(article)) yield* notesOf(texts, article, place, name.replace(/[^/]*$/, ''));
    else yield { place, reason: 'invalid', words: '' };
  }
}

/** @param folder in which the list stands */
async function* notesOf(
  texts: PackedTexts,
  article: unknown,
  place: string,
  folder: string,
): AsyncGenerator<Draft> {
  const page = pageOf(article);
  const name = `${folder}highlights/${textField(article, 'slug')}.md`;
  if (!texts.names.includes(name)) {
    yield { place, reason: 'no-quote', words: page.title };
    return;
  }
  try {
    const quotes = parseQuotes(await texts.read(name));
    for (const [at, quote] of quotes.entries()) {
      yield { place: placeInFile(name, at + 1), note: noteOf(page, quote) };
    }
    if (quotes.length === 0) yield { place, reason: 'no-quote', words: page.title };
  } catch (error) {
    yield unreadable(name, error);
  }
}

const pageOf = (article: unknown): ImportedPage => {
  const author = textField(article, 'author');
  return {
    url: textField(article, 'url') || null,
    title: textField(article, 'title'),
    authors: author === '' ? [] : [author],
    publishedAt: publishedOf(fieldOf(article, 'publishedAt')),
    savedAt: momentOf(fieldOf(article, 'savedAt')),
  };
};

const noteOf = (
  page: ImportedPage,
  { quote, tags, note }: ReturnType<typeof parseQuotes>[number],
): ImportedNote => ({
  page,
  quote: bareQuote(quote),
  note,
  tags,
  colour: null,
  createdAt: null,
  updatedAt: null,
  sourceId: '',
});
