import type { Annotation, ArticleNotes } from '../records';
import type { Format, FormatContext } from './format';
import { frontMatter } from './front-matter';
import { noteLink, plainInline, plainLines, tagName, webLink } from './markdown-text';

const words = {
  vi: { untitled: 'Bài không tên', regulations: 'Văn bản', changed: 'Báo đã sửa ngày' },
  en: {
    untitled: 'Untitled article',
    regulations: 'Regulations',
    changed: 'Changed by the newspaper on',
  },
} as const;

/** Markdown as Obsidian reads it: a note for one article, or one note with a section for each. */
export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  mime: 'text/markdown',
  extension: 'md',
  hasKeptArticles: false,
  write(notes, context) {
    const [only] = notes;
    if (only !== undefined && notes.length === 1) {
      return `${frontMatter(only)}\n\n${section(only, context, '#')}\n`;
    }
    return `${['# Bên Lề', ...notes.map((each) => section(each, context, '##'))].join('\n\n')}\n`;
  },
};

function section(notes: ArticleNotes, context: FormatContext, heading: string): string {
  const { article, annotations } = notes;
  const title = plainInline(article?.title ?? '') || words[context.language].untitled;
  const address = article?.urls[0];
  const source = [
    address === undefined
      ? plainInline(article?.site ?? '')
      : webLink(article?.site || address, address),
    plainInline(article?.authors.join(', ') ?? ''),
    plainInline(article?.publishedAt?.slice(0, 10) ?? ''),
  ].filter((part) => part !== '');
  return [
    `${heading} ${title}`,
    source.join(' · '),
    ...annotations.map((annotation) => passage(annotation, notes, context)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function passage(annotation: Annotation, notes: ArticleNotes, context: FormatContext): string {
  const { id, target, colour, note, tags, regulationIds } = annotation;
  const names = new Map(notes.regulations.map((regulation) => [regulation.id, regulation.name]));
  const place = target.block ? [context.partName(target.block.role, target.block.ordinal)] : [];
  const head = [...place, context.colourName(colour)].map(plainInline).join(' · ');
  const linked = regulationIds.map((each) => noteLink(names.get(each) ?? each));
  const tagged = tags.flatMap((tag) => tagName(tag) ?? []).map((tag) => `#${tag}`);
  return [
    [
      `> [!quote] ${head}`,
      ...plainLines(target.quote.exact).map((line) => `> ${line}`.trimEnd()),
    ].join('\n'),
    `^${blockId(id)}`,
    changedWords(id, context),
    paragraphs(note),
    linked.length > 0 ? `${words[context.language].regulations}: ${linked.join(', ')}` : '',
    tagged.join(' '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Words that the newspaper changed inside the passage, and the day on which that was first seen, on the user's own clock. */
function changedWords(id: string, { changedIn, language }: FormatContext): string {
  const changed = changedIn(id);
  if (changed === null) return '';
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).format(new Date(changed.seenAt));
  const [before, after] = [changed.before, changed.after].map((text) => `«${plainInline(text)}»`);
  return `${words[language].changed} ${day}: ${before} → ${after}`;
}

/** Line breaks that were typed stay: a backslash at the end of a line keeps it in every Markdown. */
function paragraphs(note: string): string {
  return plainLines(note.trim())
    .map((line, at, lines) => (line !== '' && (lines[at + 1] ?? '') !== '' ? `${line}\\` : line))
    .join('\n');
}

/** Eight hexadecimal digits that stay the same at every export, so that links to a passage hold. */
const blockId = (id: string): string =>
  `h-${id
    .replace(/[^\da-z]/gi, '')
    .slice(0, 8)
    .toLowerCase()}`;
