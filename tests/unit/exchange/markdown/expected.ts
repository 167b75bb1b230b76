import type { FormatContext, Item, NoteItem } from '../../../../lib/exchange';
import { noteTarget } from '../../../../lib/exchange/markdown/markdown-links';
import {
  type AloneSection,
  type ArticleSection,
  markdownSections,
} from '../../../../lib/exchange/markdown/markdown-sections';
import { tagName } from '../../../../lib/exchange/markdown/markdown-tags';
import { plainInline } from '../../../../lib/exchange/markdown/markdown-text';
import { passageLink } from '../../../../lib/exchange/parts/passage-link';
import { webAddress } from '../../../../lib/exchange/parts/said/web-address';
import type { ArticleRecord, Regulation } from '../../../../lib/records';

/**
 * What a reader of Markdown must find, written from the items without a look at the writer: blocks in their order, with
 * their text. A line break within a block is "\n"; other white space is one space, and none stands at a line's ends.
 */
export type Block = readonly [kind: string, text: string];

/** Blocks that were read, the addresses of links, and kinds of nodes that nothing of ours writes. */
export interface ReadText {
  readonly blocks: readonly (readonly [kind: string, text: string])[];
  readonly links: readonly (readonly [text: string, address: string])[];
  readonly strange: readonly string[];
}

const lineOf = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** On one line. */
const inline = (text: string): string => lineOf(text.replace(/[\u2028\u2029]/g, ' '));

/** Paragraphs with their lines. */
const paragraphs = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(lineOf)
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '');

const isDate = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
};

/** Days below 10, and January and February, have a zero in front. */
const official = (day = 0, month = 0, year = 0): string =>
  `${day < 10 ? 0 : ''}${day}/${month < 3 ? 0 : ''}${month}/${year}`;

const printed = (date: string | null): string => {
  const text = (date ?? '').slice(0, 10);
  if (!isDate(text)) return '';
  const [year, month, day] = text.split('-').map(Number);
  return official(day, month, year);
};

const day = (instant: string): string => {
  const at = new Date(instant);
  return Number.isNaN(at.getTime())
    ? ''
    : official(at.getDate(), at.getMonth() + 1, at.getFullYear());
};

const dotted = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

const addressOf = (article: ArticleRecord | null): string =>
  article?.urls.map(webAddress).find((address) => address !== null) ?? '';

const docName = (name: string, isObsidian: boolean): string => {
  const shown = inline(name);
  if (!isObsidian) return shown;
  const target = noteTarget(shown);
  if (target === '') return shown;
  // Which of both forms is told by the escapes that it needs; that each reads back is what the test finds out.
  if (plainInline(shown) !== shown) return `${shown} ([[${target}]])`;
  return target === shown ? `[[${shown}]]` : `[[${target}|${shown}]]`;
};

const nameOf = ({ id, name }: Pick<Regulation, 'id' | 'name'>): string =>
  inline(name) === '' ? id : name;

const about = (article: ArticleRecord | null): string[] => [
  inline(article?.authors.join(', ') ?? ''),
  printed(article?.publishedAt ?? null),
];

function noteBlocks(item: NoteItem, isObsidian: boolean, context: FormatContext): Block[] {
  const { annotation, regulations, changed, article } = item;
  const { target, colour, checked, others, tags } = annotation;
  const place = target.block ? context.partName(target.block.role, target.block.ordinal) : '';
  const link =
    passageLink(annotation, article, changed?.after) === null ? '' : 'Xem đoạn này trong bài';
  const head = dotted(place, context.colourName(colour), day(annotation.createdAt), link);
  const quote = paragraphs(target.quote.exact).map((text): Block => ['quote', text]);
  const names = annotation.regulationIds.map((id) =>
    nameOf(regulations.find((each) => each.id === id) ?? { id, name: '' }),
  );
  const states = {
    open: 'Cần kiểm chứng',
    verified: 'Đã kiểm chứng: đúng',
    refuted: 'Đã kiểm chứng: không đúng',
  };
  const source = inline(checked?.source ?? '');
  const tagged = tags
    .filter((tag) => inline(tag) !== '')
    .map((tag) => {
      const name = tagName(tag);
      if (!isObsidian) return inline(tag);
      if (name === tag.normalize('NFC').trim()) return `#${name}`;
      return `${name === null ? '' : `#${name} `}«${inline(tag)}»`;
    });
  const blocks: Block[] = [
    ...(isObsidian ? [['quote', `[!quote] ${head}`] as const] : [['paragraph', head] as const]),
    ...quote,
    ...(isObsidian ? [['paragraph', '^id'] as const] : []),
    ...(changed
      ? [
          [
            'paragraph',
            `Báo đã sửa ngày ${day(changed.seenAt)}: «${inline(changed.before)}» → «${inline(changed.after)}»`,
          ] as const,
        ]
      : []),
    ...paragraphs(annotation.note).map((text): Block => ['paragraph', text]),
    ...(checked
      ? [
          [
            'paragraph',
            dotted(
              `${states[checked.state]} (${day(checked.at)})`,
              source === '' ? '' : `Nguồn: ${source}`,
            ),
          ] as const,
        ]
      : []),
    ...others.flatMap(({ text, at }) =>
      paragraphs(text).map(
        (each, index): Block => [
          'item',
          index === 0 ? `Bản ghi ở nơi khác (${day(at)}): ${each}` : each,
        ],
      ),
    ),
    ...(names.length > 0
      ? [
          [
            'paragraph',
            `Văn bản: ${names.map((name) => docName(name, isObsidian)).join(', ')}`,
          ] as const,
        ]
      : []),
    ...(tagged.length > 0 ? [['paragraph', `Nhãn: ${tagged.join(', ')}`] as const] : []),
  ];
  return blocks;
}

const cited = (regulation: Regulation, isObsidian: boolean): Block => [
  'item',
  dotted(
    docName(nameOf(regulation), isObsidian),
    printed(regulation.date),
    inline(regulation.issuer ?? ''),
    inline(regulation.subject ?? ''),
  ),
];

const untitled = 'Bài không tên';

function aloneBlocks({ item }: AloneSection, isObsidian: boolean, context: FormatContext): Block[] {
  if (item.kind === 'heading') {
    const text = inline(item.text);
    return text === '' ? [] : [['h2', text]];
  }
  if (item.kind === 'text') return paragraphs(item.text).map((text) => ['paragraph', text]);
  const { article } = item;
  const named = inline(article?.title ?? '') || untitled;
  const source = dotted(named, inline(article?.site ?? ''), ...about(article));
  return [...noteBlocks(item, isObsidian, context), ['paragraph', `— ${source}`]];
}

function articleBlocks(
  { head, notes }: ArticleSection,
  depth: number,
  isObsidian: boolean,
  context: FormatContext,
): Block[] {
  const { article, regulations } = head;
  const source = dotted(inline(article?.site ?? '') || addressOf(article), ...about(article));
  return [
    [`h${depth}`, inline(article?.title ?? '') || untitled],
    ...(source === '' ? [] : [['paragraph', source] as const]),
    ...notes.flatMap((note) => noteBlocks(note, isObsidian, context)),
    ...(regulations.length === 0
      ? []
      : [
          [`h${depth + 1}`, 'Danh mục văn bản viện dẫn'] as const,
          ...regulations.map((each) => cited(each, isObsidian)),
        ]),
  ];
}

/** The blocks of the plain text. */
export async function plainBlocks(items: readonly Item[], context: FormatContext) {
  const blocks: Block[] = [['h1', inline(context.title)]];
  let depth = 2;
  for await (const section of markdownSections(items)) {
    if (section.kind === 'article') blocks.push(...articleBlocks(section, depth, false, context));
    else blocks.push(...aloneBlocks(section, false, context));
    if (section.kind === 'alone' && section.item.kind === 'heading') depth = 3;
  }
  return blocks;
}

/** The blocks of each file for Obsidian, without its properties. */
export async function obsidianBlocks(items: readonly Item[], context: FormatContext) {
  const files: Block[][] = [];
  const alone: Block[][] = [];
  for await (const section of markdownSections(items)) {
    if (section.kind === 'article') files.push(articleBlocks(section, 1, true, context));
    else alone.push(aloneBlocks(section, true, context));
  }
  const title: Block = ['h1', inline(context.title)];
  return alone.length === 0 ? files : [...files, [title, ...alone.flat()]];
}

/** As a reader's text is compared: an id of a passage is only told from other text. */
export const readBlock = (kind: string, text: string): Block => [
  kind,
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/^\^h-[\da-f]{12}(?:-\d+)?$/, '^id'),
];
