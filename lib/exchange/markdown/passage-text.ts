import type { Annotation, ArticleRecord, OtherText, PassageChange } from '../../records';
import type { FormatContext } from '../format';
import type { NoteItem } from '../item';
import { passageLink } from '../parts/passage-link';
import { dayOfMoment, dayOfPage } from '../parts/said/days';
import { saidWords } from '../parts/said/said-words';
import { articleAddress, regulationName, webLink } from './markdown-links';
import { tagWords } from './markdown-tags';
import { hardLines, plainInline } from './markdown-text';
import { markdownWords } from './markdown-words';

/** Which Markdown is written, and where. */
export interface MarkdownSheet {
  readonly context: FormatContext;
  /** Names a passage within the file; null where the Markdown is for any program, and nothing is meant for Obsidian. */
  readonly blockId: ((annotationId: string) => string) | null;
  /** A document's name, as a link to its note in Obsidian. */
  readonly documentName: (name: string) => string;
  /** Called for each note that cannot be written. */
  readonly leaveOut: () => void;
}

/** A passage with all that was noted on it, as blocks that a blank line parts. */
export function passageText(item: NoteItem, sheet: MarkdownSheet): string {
  const { annotation, changed } = item;
  const words = saidWords[sheet.context.language];
  return joinBlocks([
    quotation(item, sheet),
    changedWords(changed, sheet),
    hardLines(annotation.note).join('\n'),
    checkedWords(annotation.checked, sheet),
    ...annotation.others.map((other) => otherText(other, sheet)),
    labelled(words.documents, documentNames(item, sheet)),
    labelled(words.tags, tagsOf(annotation.tags, sheet)),
  ]);
}

/** Where and when an article appeared: "Báo Ví Dụ · Lê An · 02/3/2024". */
export function articleSource(article: ArticleRecord | null, { context }: MarkdownSheet): string {
  const address = articleAddress(article);
  const site = article?.site || address ? webLink(article?.site ?? '', address) : '';
  return joinParts([site, ...about(article, context)]);
}

/** The same behind a passage that stands away from its article. */
export function passageSource(article: ArticleRecord | null, { context }: MarkdownSheet): string {
  const title = plainInline(article?.title ?? '') === '' ? null : article?.title;
  const named = webLink(title ?? saidWords[context.language].untitled, articleAddress(article));
  return `— ${joinParts([named, plainInline(article?.site ?? ''), ...about(article, context)])}`;
}

const about = (article: ArticleRecord | null, { language }: FormatContext): string[] => [
  plainInline(article?.authors.join(', ') ?? ''),
  dayOfPage(article?.publishedAt ?? '', language),
];

export const joinBlocks = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== '').join('\n\n');

export const joinParts = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`);

const withDay = (words: string, day: string): string => (day === '' ? words : `${words} (${day})`);

function quotation(item: NoteItem, { context, blockId }: MarkdownSheet): string {
  const { annotation, article, changed } = item;
  const { target, colour, createdAt } = annotation;
  const { language } = context;
  const place = target.block ? context.partName(target.block.role, target.block.ordinal) : '';
  const named = [place, context.colourName(colour)].map(plainInline);
  const head =
    joinParts([...named, dayOfMoment(createdAt, language)]) || markdownWords[language].passage;
  const link = passageLink(annotation, article, changed?.after);
  const open = link === null ? '' : webLink(saidWords[language].passage, link);
  const quote = hardLines(target.quote.exact).map((line) => (line === '' ? '>' : `> ${line}`));
  // A blank line below the head, lest a program that knows no callouts reads it as the first words of the passage.
  if (blockId !== null) {
    const callout = [`> [!quote] ${joinParts([head, open])}`, '>', ...quote].join('\n');
    return `${callout}\n\n^${blockId(annotation.id)}`;
  }
  return `${joinParts([`**${head}**`, open])}\n\n${quote.join('\n')}`;
}

/** Words that the newspaper changed inside the passage, and the day on which that was first seen. */
function changedWords(
  changed: PassageChange | null,
  { context: { language } }: MarkdownSheet,
): string {
  if (changed === null) return '';
  const words = saidWords[language];
  const day = dayOfMoment(changed.seenAt, language);
  const [before, after] = [changed.before, changed.after].map((text) => `«${plainInline(text)}»`);
  return `${day === '' ? words.changedSometime : `${words.changed} ${day}`}: ${before} → ${after}`;
}

function checkedWords(
  checked: Annotation['checked'],
  { context: { language } }: MarkdownSheet,
): string {
  if (checked === null) return '';
  const words = saidWords[language];
  const state = withDay(words[checked.state], dayOfMoment(checked.at, language));
  return joinParts([state, labelled(words.source, plainInline(checked.source))]);
}

/** An item of a list, so that it is seen where the text ends. */
function otherText({ text, at }: OtherText, { context: { language } }: MarkdownSheet): string {
  const [first = '', ...rest] = hardLines(text);
  if (first === '') return '';
  const label = withDay(markdownWords[language].elsewhere, dayOfMoment(at, language));
  return [`- ${label}: ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join(
    '\n',
  );
}

const documentNames = (
  { annotation, regulations }: NoteItem,
  { documentName }: MarkdownSheet,
): string =>
  annotation.regulationIds
    .map((id) => {
      const known = regulations.find((each) => each.id === id);
      return documentName(known === undefined ? id : regulationName(known));
    })
    .join(', ');

const tagsOf = (tags: readonly string[], { blockId }: MarkdownSheet): string =>
  blockId === null
    ? tags
        .map(plainInline)
        .filter((tag) => tag !== '')
        .join(', ')
    : tagWords(tags);
