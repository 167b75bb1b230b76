/*
 * In: notes as items.
 * Out: records that Zotero and other programs for references read: one for each article, one for each document cited.
 */
import type { Regulation } from '../../records';
import type { Format, FormatContext } from '../format';
import { type ArticleGroup, byArticle } from '../parts/by-article';
import { attempt } from '../parts/data/attempt';
import { printedDay } from '../parts/data/calendar';
import { dataLine } from '../parts/data/data-text';
import { pageAddress } from '../parts/data/page-address';
import { type LeaveOut, textFormat } from '../parts/text-format';
import { citedBy } from './cited-by';
import { documentLanguage, numberInName } from './document-facts';
import { referenceWords } from './reference-words';
import { risNote } from './ris-note';
import { risAddress, risAuthor, risDate, risKeywords, risValue } from './ris-value';

type Field = readonly [tag: string, value: string];

/**
 * RIS without a byte order mark: with one, Zotero takes the first record for a journal's article.
 * https://github.com/zotero/translators/blob/master/RIS.js
 */
export const ris: Format = textFormat(
  { id: 'ris', mime: 'application/x-research-info-systems', extension: 'ris' },
  async function* (items, context, leaveOut) {
    const written = new Set<string>();
    for await (const group of byArticle(items)) {
      // A head of nothing, whose notes come behind it one by one.
      if (group.head.article === null && group.notes.length === 0) continue;
      const record = attempt(() => recordOf(articleFields(group, context, leaveOut)));
      if (record === null) for (const _ of group.notes) leaveOut();
      else yield record;
      for (const regulation of citedBy(group)) {
        if (written.has(regulation.id)) continue;
        written.add(regulation.id);
        yield attempt(() => recordOf(documentFields(regulation))) ?? '';
      }
    }
  },
);

/** Fields without a value are left out, but for the first and the last. */
const recordOf = (fields: readonly Field[]): string =>
  `${fields
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('')}ER  - \r\n\r\n`;

function articleFields(
  { head: { article }, notes }: ArticleGroup,
  context: FormatContext,
  leaveOut: LeaveOut,
): readonly Field[] {
  const texts = notes.flatMap((note): readonly Field[] => {
    const text = attempt(() => risNote(note, context));
    if (text === null) leaveOut();
    return text === null ? [] : [['N1', text]];
  });
  const tags = notes.flatMap(({ annotation }) => annotation.tags ?? []);
  return [
    ['TY', 'NEWS'],
    ['TI', risValue(article?.title ?? '') || referenceWords[context.language].untitled],
    ...(article?.authors ?? []).map((name): Field => ['AU', risAuthor(name)]),
    ['T2', risValue(article?.site ?? '')],
    ['DA', risDate(printedDay(article?.publishedAt))],
    ['SE', risValue(article?.section ?? '')],
    ['LA', risValue(article?.language ?? '')],
    ['UR', risAddress(pageAddress(article) ?? '')],
    ...texts,
    ...risKeywords(tags).map((tag): Field => ['KW', tag]),
  ];
}

/** A statute: the only type of Zotero's that keeps a number and a day of enactment. */
const documentFields = (regulation: Regulation): readonly Field[] => [
  ['TY', 'STAT'],
  ['TI', risValue(regulation.name)],
  ['A1', risAuthor(regulation.issuer ?? '')],
  ['M1', risValue(numberInName(regulation))],
  ['DA', risDate(printedDay(regulation.date))],
  ['LA', documentLanguage(regulation)],
  // Of all fields but notes, this one alone is not decoded.
  ['AB', dataLine(regulation.subject ?? '')],
];
