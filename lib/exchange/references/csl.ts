import type { ArticleRecord, Regulation } from '../../records';
import type { Format } from '../format';
import type { Items } from '../item';
import { byArticle } from '../parts/by-article';
import { attempt } from '../parts/data/attempt';
import { printedDay } from '../parts/data/calendar';
import { dataLine } from '../parts/data/data-text';
import { jsonList, jsonText } from '../parts/data/json-list';
import { pageAddress } from '../parts/data/page-address';
import { type LeaveOut, textFormat } from '../parts/text-format';
import { citedBy } from './cited-by';
import { documentLanguage, numberInName } from './document-facts';

/**
 * CSL-JSON, what programs for citations read: articles and the documents that they cite, each once. It has no place for
 * notes: Zotero reads `note` as lines of "key: value", so no words of a page may stand there.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const csl: Format = textFormat(
  { id: 'csl', mime: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  (items, _context, leaveOut) => jsonList(referencesOf(items, leaveOut)),
);

async function* referencesOf(items: Items, leaveOut: LeaveOut): AsyncGenerator<string> {
  const written = new Set<string>();
  const once = (id: string, work: () => object): string | null => {
    if (written.has(id)) return null;
    written.add(id);
    return attempt(() => jsonText(work()));
  };
  for await (const group of byArticle(items)) {
    const { article } = group.head;
    const isKnown = article !== null && written.has(`article ${article.id}`);
    const reference = article && once(`article ${article.id}`, () => articleReference(article));
    if (reference !== null) yield reference;
    else if (!isKnown) for (const _ of group.notes) leaveOut();
    for (const regulation of citedBy(group)) {
      const cited = once(`document ${regulation.id}`, () => documentReference(regulation));
      if (cited !== null) yield cited;
    }
  }
}

/** Fields that are not known are undefined, which JSON leaves out. */
const articleReference = (article: ArticleRecord): object => ({
  id: article.id,
  type: 'article-newspaper',
  title: known(article.title),
  'container-title': known(article.site),
  // Vietnamese names are not parted into family and given name.
  author: authorsOf(article.authors),
  issued: dateParts(printedDay(article.publishedAt)),
  section: known(article.section),
  URL: pageAddress(article) ?? undefined,
  language: known(article.language),
});

/** Zotero knows no `regulation`, and keeps the number of `legislation` only. */
const documentReference = (regulation: Regulation): object => ({
  id: regulation.id,
  type: 'legislation',
  title: known(regulation.name),
  number: known(numberInName(regulation)),
  author: authorsOf(regulation.issuer === null ? [] : [regulation.issuer]),
  issued: dateParts(printedDay(regulation.date)),
  abstract: known(regulation.subject),
  language: documentLanguage(regulation) || undefined,
});

const known = (text: string | null): string | undefined => dataLine(text ?? '') || undefined;

function authorsOf(names: readonly string[]): readonly { readonly literal: string }[] | undefined {
  const literals = names.map(dataLine).filter((name) => name !== '');
  return literals.length === 0 ? undefined : literals.map((literal) => ({ literal }));
}

const dateParts = (day: string) =>
  day === '' ? undefined : { 'date-parts': [day.split('-').map(Number)] };
