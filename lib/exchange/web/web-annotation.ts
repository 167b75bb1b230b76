import type { FormatContext } from '../format';
import type { NoteItem } from '../item';
import { instantOf } from '../parts/data/calendar';
import { dataLine } from '../parts/data/data-text';
import { linkedNames } from '../parts/data/linked-names';

/** Names of our own stand behind a prefix, so that the model's names keep their meaning. https://www.w3.org/TR/json-ld11/#compact-iris */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { benle: 'urn:ben-le:' }] as const;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * A note as the Web Annotation Data Model has it. What is not known is undefined, which JSON leaves out.
 * https://www.w3.org/TR/annotation-model/
 * @param source the address of its page, a URI
 */
export function webAnnotation(item: NoteItem, source: string, context: FormatContext): object {
  const { annotation, article, changed } = item;
  const { id, target, colour, checked, note } = annotation;
  const part = target.block ? context.partName(target.block.role, target.block.ordinal) : '';
  return {
    '@context': CONTEXT,
    id: UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : `urn:ben-le:note:${uriPart(id)}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: instantOf(annotation.createdAt) ?? undefined,
    modified: instantOf(annotation.updatedAt) ?? undefined,
    body: bodiesOf(item),
    target: {
      type: 'SpecificResource',
      source,
      'dcterms:title': known(article?.title),
      selector: selectorsOf(item),
    },
    'benle:newspaper': known(article?.site),
    'benle:authors': listOf((article?.authors ?? []).map(dataLine)),
    'benle:published': known(article?.publishedAt),
    'benle:part': known(part),
    'benle:colour': colour,
    'benle:checked': checked?.state,
    'benle:checkedSource': checked?.source || undefined,
    'benle:checkedAt': instantOf(checked?.at) ?? undefined,
    'benle:changedBefore': changed?.before,
    'benle:changedAfter': changed?.after,
    'benle:changedAt': instantOf(changed?.seenAt) ?? undefined,
  };
}

/** An empty list is no body: https://www.w3.org/TR/annotation-model/#cardinality-of-bodies-and-targets */
function bodiesOf(item: NoteItem): readonly object[] | undefined {
  const { note, tags, regulationIds } = item.annotation;
  const names = linkedNames(item);
  return listOf([
    ...(note === '' ? [] : [textualBody('commenting', note)]),
    ...tags.map((tag) => textualBody('tagging', tag)),
    ...regulationIds.map((id, at) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: `urn:ben-le:document:${uriPart(id)}`,
      'dcterms:title': names[at],
    })),
  ]);
}

const textualBody = (purpose: 'commenting' | 'tagging', value: string): object => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

/** Both say the same: the quotation holds where the page's text has moved. */
function selectorsOf({ annotation: { target } }: NoteItem): readonly object[] {
  const { quote, position } = target;
  return [
    {
      type: 'TextQuoteSelector',
      exact: quote.exact,
      prefix: quote.prefix || undefined,
      suffix: quote.suffix || undefined,
    },
    ...(position
      ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }]
      : []),
  ];
}

const known = (text: string | null | undefined): string | undefined =>
  dataLine(text ?? '') || undefined;

const listOf = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length === 0 ? undefined : values;

const uriPart = (text: string): string => encodeURIComponent(text.toWellFormed());
