import { fieldOf, isObject, listField, textField, textItems } from '../notes/fields';
import {
  aPage,
  bareQuote,
  type Draft,
  type ImportedNote,
  paragraphs,
} from '../notes/imported-note';
import { momentOf } from '../notes/moment';
import { plainTextOf } from '../notes/plain-text';
import type { Content } from '../source/content';
import { jsonDocuments } from './json-documents';
import { notesImporter, placeInFile } from './notes-importer';

/** The file that Obsidian Web Clipper saves its highlights in: a list of pages. https://github.com/obsidianmd/obsidian-clipper */
export const clipperImporter = notesImporter({
  id: 'clipper',
  recognise: (contents) => contents.every(isClipper),
  read: readClipper,
});

const isPage = (value: unknown): boolean =>
  textField(value, 'url') !== '' &&
  (Array.isArray(fieldOf(value, 'highlights')) || Array.isArray(fieldOf(value, 'data')));

const isClipper = (content: Content): boolean =>
  content.kind === 'json' && Array.isArray(content.value) && content.value.some(isPage);

async function* readClipper(contents: readonly Content[]): AsyncGenerator<Draft> {
  for await (const document of jsonDocuments(contents)) {
    if (!('value' in document)) {
      yield document;
      continue;
    }
    const pages = Array.isArray(document.value) ? document.value : [];
    for (const [at, page] of pages.entries()) {
      const place = placeInFile(document.name, at + 1);
      if (isPage(page)) yield* notesOfPage(page, place);
      else yield { place, reason: 'invalid', words: textField(page, 'title') };
    }
  }
}

function* notesOfPage(value: unknown, place: string): Generator<Draft> {
  const page = aPage(textField(value, 'url'), textField(value, 'title'));
  const groups = groupsOf(listField(value, 'data'));
  const short = listField(value, 'highlights');
  const notes = groups.length > 0 ? groups.map(fromGroup) : short.map(fromShort);
  for (const [at, note] of notes.entries())
    yield { place: placeInFile(place, at + 1), note: { page, ...note } };
}

/** The elements that were marked in one go have a name in common. */
function groupsOf(data: readonly unknown[]): readonly (readonly unknown[])[] {
  const groups = new Map<string, unknown[]>();
  for (const [at, part] of data.filter(isObject).entries()) {
    const group = textField(part, 'groupId');
    const key = group === '' ? `${at}` : `group ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}

type WithoutPage = Omit<ImportedNote, 'page'>;

const rest = { tags: [], colour: null, updatedAt: null } as const;

function fromGroup(parts: readonly unknown[]): WithoutPage {
  const [first, last] = [parts[0], parts.at(-1)];
  const exact = parts
    .map((part) => plainTextOf(textField(part, 'content')))
    .join('\n')
    .trim();
  const id = textField(first, 'id');
  const prefix = textField(fieldOf(first, 'textQuote'), 'prefix');
  const suffix = textField(fieldOf(last, 'textQuote'), 'suffix');
  return {
    ...rest,
    quote: exact === '' ? null : { exact, prefix, suffix },
    note: paragraphs(parts.flatMap((part) => textItems(listField(part, 'notes')))),
    // Its ids are the milliseconds at which they were made.
    createdAt: momentOf(id),
    sourceId: id,
  };
}

function fromShort(highlight: unknown): WithoutPage {
  const time = fieldOf(highlight, 'timestamp');
  return {
    ...rest,
    quote: bareQuote(textField(highlight, 'text')),
    note: paragraphs(textItems(listField(highlight, 'notes'))),
    createdAt: momentOf(time),
    sourceId: textField(highlight, 'timestamp'),
  };
}
