import type { Annotation, ArticleRecord, OtherText, PassageChange } from '../../records';
import type { FormatContext } from '../format';
import type { NoteItem } from '../item';
import { passageLink } from '../parts/passage-link';
import { dayHere, printedDate } from './markdown-days';
import { articleAddress, noteLink, regulationName, webLink } from './markdown-links';
import { tagWords } from './markdown-tags';
import { hardLines, plainInline } from './markdown-text';
import { markdownWords } from './markdown-words';

/** Which Markdown is written, and where. */
export interface MarkdownSheet {
  readonly context: FormatContext;
  /** Names a passage within the file; null where the Markdown is for any program, and nothing is meant for Obsidian. */
  readonly blockId: ((annotationId: string) => string) | null;
}

/** A passage with all that was noted on it, as blocks that a blank line parts. */
export function passageText(item: NoteItem, sheet: MarkdownSheet): string {
  const { annotation, changed } = item;
  const words = markdownWords[sheet.context.language];
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

/** Where and when an article appeared: "Báo Ví Dụ · Lê An · 2/3/2024". */
export function articleSource(article: ArticleRecord | null): string {
  const address = articleAddress(article);
  return joinParts([
    article?.site || address ? webLink(article?.site ?? '', address) : '',
    ...about(article),
  ]);
}

/** The same behind a passage that stands away from its article. */
export function passageSource(article: ArticleRecord | null, { context }: MarkdownSheet): string {
  const title = article?.title.trim() || markdownWords[context.language].untitled;
  const named = webLink(title, articleAddress(article));
  return `— ${joinParts([named, plainInline(article?.site ?? ''), ...about(article)])}`;
}

const about = (article: ArticleRecord | null): string[] => [
  plainInline(article?.authors.join(', ') ?? ''),
  printedDate(article?.publishedAt ?? ''),
];

export const joinBlocks = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== '').join('\n\n');

export const joinParts = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`);

function quotation(item: NoteItem, { context, blockId }: MarkdownSheet): string {
  const { annotation, article, changed } = item;
  const { target, colour, createdAt } = annotation;
  const words = markdownWords[context.language];
  const place = target.block ? context.partName(target.block.role, target.block.ordinal) : '';
  const about = [place, context.colourName(colour)].map(plainInline);
  const head = joinParts([...about, dayHere(createdAt)]) || words.passage;
  const link = passageLink(annotation, article, changed?.after);
  const open = link === null ? '' : webLink(words.open, link);
  const quote = hardLines(target.quote.exact).map((line) => (line === '' ? '>' : `> ${line}`));
  // A blank line below the head, lest a program that knows no callouts reads it as the first words of the passage.
  if (blockId !== null) {
    const callout = [`> [!quote] ${joinParts([head, open])}`, '>', ...quote].join('\n');
    return `${callout}\n\n^${blockId(annotation.id)}`;
  }
  return `${joinParts([`**${head}**`, open])}\n\n${quote.join('\n')}`;
}

/** Words that the newspaper changed inside the passageText, and the day on which that was first seen. */
function changedWords(changed: PassageChange | null, { context }: MarkdownSheet): string {
  if (changed === null) return '';
  const words = markdownWords[context.language];
  const day = dayHere(changed.seenAt);
  const [before, after] = [changed.before, changed.after].map((text) => `«${plainInline(text)}»`);
  return `${day === '' ? words.changed : `${words.changedOn} ${day}`}: ${before} → ${after}`;
}

function checkedWords(checked: Annotation['checked'], { context }: MarkdownSheet): string {
  if (checked === null) return '';
  const words = markdownWords[context.language];
  const found = labelled(words.source, plainInline(checked.source));
  return joinParts([words.checked[checked.state], dayHere(checked.at), found]);
}

/** An item of a list, so that it is seen where the text ends. */
function otherText({ text, at }: OtherText, { context }: MarkdownSheet): string {
  const [first = '', ...rest] = hardLines(text);
  if (first === '') return '';
  const day = dayHere(at);
  const label = markdownWords[context.language].elsewhere;
  return [
    `- ${day === '' ? label : `${label} (${day})`}: ${first}`,
    ...rest.map((line) => (line === '' ? '' : `  ${line}`)),
  ].join('\n');
}

function documentNames({ annotation, regulations }: NoteItem, { blockId }: MarkdownSheet): string {
  const names = new Map(regulations.map((each) => [each.id, regulationName(each)]));
  const nameOf = blockId === null ? plainInline : noteLink;
  return annotation.regulationIds.map((id) => nameOf(names.get(id) ?? id)).join(', ');
}

/** A tag of white space alone says nothing. */
function tagsOf(tags: readonly string[], { blockId }: MarkdownSheet): string {
  const shown = tags.filter((tag) => plainInline(tag) !== '');
  return blockId === null ? shown.map(plainInline).join(', ') : tagWords(shown);
}
