import type { PassageChange } from '../../records';
import type { Format, FormatContext } from '../format';
import type { NoteItem } from '../item';
import { type ArticleGroup, byArticle } from '../parts/by-article';
import { fileName } from '../parts/file-name';
import { filesFormat, textFormat } from '../parts/text-format';
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

/** Markdown as Obsidian reads it: a note for each article. */
export const obsidian: Format = filesFormat({ id: 'obsidian' }, async function* (items, context) {
  for await (const group of byArticle(items)) {
    yield {
      name: fileName(group.head.article?.title ?? '', 'md'),
      text: `${frontMatter(group)}\n\n${section(group, context, '#')}\n`,
    };
  }
});

/** One text with a section for each article. */
export const markdown: Format = textFormat(
  { id: 'markdown', mime: 'text/markdown', extension: 'md' },
  async function* (items, context) {
    yield `# ${plainInline(context.title)}\n`;
    for await (const group of byArticle(items)) yield `\n${section(group, context, '##')}\n`;
  },
);

function section(group: ArticleGroup, context: FormatContext, heading: string): string {
  const { article } = group.head;
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
    ...group.notes.map((note) => passage(note, context)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function passage({ annotation, regulations, changed }: NoteItem, context: FormatContext): string {
  const { id, target, colour, note, tags, regulationIds } = annotation;
  const names = new Map(regulations.map((regulation) => [regulation.id, regulation.name]));
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
    changedWords(changed, context),
    paragraphs(note),
    linked.length > 0 ? `${words[context.language].regulations}: ${linked.join(', ')}` : '',
    tagged.join(' '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Words that the newspaper changed inside the passage, and the day on which that was first seen, on the user's own clock. */
function changedWords(changed: PassageChange | null, { language }: FormatContext): string {
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
