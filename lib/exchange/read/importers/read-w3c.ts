import { fieldOf, isObject, oneOrMore, textField } from '../notes/fields';
import { aPage, type ImportedNote, paragraphs } from '../notes/imported-note';
import { momentOf } from '../notes/moment';
import { plainTextOf } from '../notes/plain-text';
import { areJson, jsonDocuments } from './json-documents';
import { notesImporter, placeInFile } from './notes-importer';
import { ownFields, ownPage } from './own-fields';
import { isUuid, quoteOf } from './quote-selector';

/** Web Annotations alone, in a list, a page or a collection. https://www.w3.org/TR/annotation-model/ */
export const w3cImporter = notesImporter({
  id: 'w3c',
  recognise: (contents) => areJson(contents, (value) => annotationsOf(value).some(isAnnotation)),
  async *read(contents) {
    for await (const document of jsonDocuments(contents)) {
      if (!('value' in document)) {
        yield document;
        continue;
      }
      for (const [at, value] of annotationsOf(document.value).entries()) {
        const place = placeInFile(document.name, at + 1);
        if (!isAnnotation(value)) yield { place, reason: 'invalid', words: textField(value, 'id') };
        else for (const note of notesOf(value)) yield { place, note };
      }
    }
  },
});

/** JSON-LD lets `id` and `type` be written with "@". */
const plainOrAt = (value: unknown, name: string): unknown =>
  fieldOf(value, name) ?? fieldOf(value, `@${name}`);

const isAnnotation = (value: unknown): boolean => {
  const types = oneOrMore(plainOrAt(value, 'type')).map(String);
  return types.includes('Annotation') && fieldOf(value, 'target') !== undefined;
};

function annotationsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const lists = [
    fieldOf(value, 'items'),
    fieldOf(fieldOf(value, 'first'), 'items'),
    fieldOf(value, '@graph'),
  ];
  return lists.find((list) => Array.isArray(list)) ?? (isAnnotation(value) ? [value] : []);
}

const OWN_ID = /^urn:uuid:(.*)$/i;

function notesOf(value: unknown): readonly ImportedNote[] {
  const id = String(plainOrAt(value, 'id') ?? '');
  const own = OWN_ID.exec(id)?.[1]?.toLowerCase() ?? '';
  const bodies = oneOrMore(fieldOf(value, 'body'));
  const isTag = (body: unknown): boolean => oneOrMore(fieldOf(body, 'purpose')).includes('tagging');
  const shared = {
    note: paragraphs([
      ...bodies.filter((body) => !isTag(body)).map(textOfBody),
      textField(value, 'bodyValue'),
    ]),
    tags: bodies.filter(isTag).map(textOfBody),
    createdAt: momentOf(fieldOf(value, 'created')),
    updatedAt: momentOf(fieldOf(value, 'modified')),
    ...ownFields(value),
  };
  const targets = oneOrMore(fieldOf(value, 'target'));
  return targets.map((target, at) => ({
    ...shared,
    page: { ...aPage(addressOf(target), titleOf(target)), ...ownPage(value) },
    quote: quoteOf(fieldOf(target, 'selector')),
    sourceId: at === 0 ? id : `${id} ${at}`,
    ...(isUuid(own) && at === 0 && { annotationId: own }),
  }));
}

/** The text of a body; '' for one that is elsewhere on the web. */
function textOfBody(body: unknown): string {
  const text = textField(body, 'value');
  return oneOrMore(fieldOf(body, 'format')).includes('text/html') ? plainTextOf(text) : text;
}

/** Of the page that a target is on, or a part of it: an address, or something that has one. */
function addressOf(target: unknown): string | null {
  const source = fieldOf(target, 'source') ?? target;
  const address = typeof source === 'string' ? source : plainOrAt(source, 'id');
  return typeof address === 'string' ? address : null;
}

/** The model has no title; those who want one add it to the source. */
function titleOf(target: unknown): string {
  const source = fieldOf(target, 'source');
  const names = ['title', 'dcterms:title', 'dc:title', 'name', 'schema:name'];
  const titles = [source, target].flatMap((value) =>
    isObject(value) ? names.map((name) => textField(value, name)) : [],
  );
  return titles.find((title) => title !== '') ?? '';
}
