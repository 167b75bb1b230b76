import type { ArticleRecord, Regulation } from '../../records';
import type { NoteItem } from '../item';
import { attempt } from '../parts/data/attempt';
import { dayOfPage } from '../parts/said/days';
import { saidWords } from '../parts/said/said-words';
import { regulationName } from './markdown-links';
import type { AloneSection, ArticleSection } from './markdown-sections';
import { hardLines, plainInline } from './markdown-text';
import {
  articleSource,
  joinBlocks,
  joinParts,
  type MarkdownSheet,
  passageSource,
  passageText,
} from './passage-text';

/** An article with its notes as text, and those records that could be written: the others are told in the text. */
interface WrittenArticle {
  readonly text: string;
  readonly title: string;
  readonly article: ArticleRecord | null;
  readonly regulations: readonly Regulation[];
  readonly notes: readonly NoteItem[];
}

/**
 * An article under a heading of its own, with the documents that it cites at the end.
 * @param heading its `#`s; that of the documents has one more
 */
export function writtenArticle(
  { head, notes }: ArticleSection,
  heading: string,
  sheet: MarkdownSheet,
): WrittenArticle {
  const words = saidWords[sheet.context.language];
  const said = attempt(() => ({
    title: plainInline(head.article?.title ?? ''),
    source: articleSource(head.article, sheet),
  }));
  const article = said === null ? null : head.article;
  const passages = notes.map((note) => attempt(() => passageText(note, sheet)));
  const documents = head.regulations.map((each) => attempt(() => documentItem(each, sheet)));
  const text = joinBlocks([
    headed(heading, said?.title || words.untitled),
    said?.source ?? failed(words.articleFailed, head.article),
    ...passages.map((passage, at) => passage ?? leftOut(notes[at], sheet)),
    documents.length === 0 ? '' : headed(`${heading}#`, words.documentList),
    documents
      .map((item, at) => item ?? `- ${failed(words.documentFailed, head.regulations[at])}`)
      .join('\n'),
  ]);
  return {
    text,
    title: said?.title ? (article?.title ?? '') : words.untitled,
    article,
    regulations: head.regulations.filter((_, at) => documents[at] !== null),
    notes: notes.filter((_, at) => passages[at] !== null),
  };
}

/** A passage with its source, or the user's words. */
export function aloneText({ item }: AloneSection, heading: string, sheet: MarkdownSheet): string {
  switch (item.kind) {
    case 'note': {
      const { article } = item;
      const blocks = () => [passageText(item, sheet), passageSource(article, sheet)];
      return joinBlocks(attempt(blocks) ?? [leftOut(item, sheet)]);
    }
    case 'heading':
      return headed(heading, plainInline(item.text));
    case 'text':
      return hardLines(item.text).join('\n');
  }
}

const headed = (heading: string, text: string): string => (text === '' ? '' : `${heading} ${text}`);

const failed = (words: string, record: { readonly id: string } | null | undefined): string =>
  `${words} ${plainInline(String(record?.id))}.`;

function leftOut(note: NoteItem | undefined, { context, leaveOut }: MarkdownSheet): string {
  leaveOut();
  return failed(saidWords[context.language].noteFailed, note?.annotation);
}

function documentItem(regulation: Regulation, { documentName, context }: MarkdownSheet): string {
  const { date, issuer, subject } = regulation;
  return `- ${joinParts([
    documentName(regulationName(regulation)),
    dayOfPage(date ?? '', context.language),
    plainInline(issuer ?? ''),
    plainInline(subject ?? ''),
  ])}`;
}
