import { fieldOf, isObject, listField, oneOrMore, textField, textItems } from '../notes/fields';
import { aPage, type Draft } from '../notes/imported-note';
import { momentOf } from '../notes/moment';
import { areJson, jsonDocuments } from './json-documents';
import { notesImporter, placeInFile } from './notes-importer';
import { isUuid, quoteOf } from './quote-selector';

/**
 * What Hypothesis exports (`annotations`), and what its API answers (`rows`).
 * https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export const hypothesisImporter = notesImporter({
  id: 'hypothesis',
  recognise: (contents) => areJson(contents, (value) => itemsOf(value).some(isItem)),
  async *read(contents) {
    for await (const document of jsonDocuments(contents)) {
      if (!('value' in document)) {
        yield document;
        continue;
      }
      for (const [at, item] of itemsOf(document.value).entries()) {
        yield draftOf(item, placeInFile(document.name, at + 1));
      }
    }
  },
});

/** The user of files that Bên Lề wrote; their notes have their own ids. */
const OWN_USER = /@ben-le\.invalid$/;

const itemsOf = (value: unknown): readonly unknown[] => [
  ...listField(value, 'annotations'),
  ...listField(value, 'rows'),
];

const isItem = (item: unknown): boolean =>
  typeof fieldOf(item, 'uri') === 'string' && Array.isArray(fieldOf(item, 'target'));

function draftOf(item: unknown, place: string): Draft {
  if (!isObject(item)) return { place, reason: 'invalid', words: '' };
  const note = textField(item, 'text');
  // An answer to a note has no passage of its own.
  const isReply = listField(item, 'references').length > 0;
  if (isReply) return { place, reason: 'no-quote', words: note, detail: 'a reply' };
  const targets = listField(item, 'target');
  const source = targets.map((target) => textField(target, 'source')).find((url) => url !== '');
  const quotes = targets.map((target) => quoteOf(fieldOf(target, 'selector')));
  const id = textField(item, 'id');
  const isOwn = OWN_USER.test(textField(item, 'user')) && isUuid(id);
  const [title = ''] = textItems(oneOrMore(fieldOf(fieldOf(item, 'document'), 'title')));
  return {
    place,
    note: {
      page: aPage(textField(item, 'uri') || source || null, title),
      quote: quotes.find((quote) => quote !== null) ?? null,
      note,
      tags: textItems(listField(item, 'tags')),
      colour: null,
      createdAt: momentOf(fieldOf(item, 'created')),
      updatedAt: momentOf(fieldOf(item, 'updated')),
      sourceId: id,
      ...(isOwn && { annotationId: id.toLowerCase() }),
    },
  };
}
