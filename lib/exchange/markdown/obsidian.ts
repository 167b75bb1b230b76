import type { Format, FormatContext, TextFile } from '../format';
import type { NoteItem } from '../item';
import { fileName } from '../parts/file-name';
import { filesFormat } from '../parts/text-format';
import { blockIds, shortDigits } from './block-ids';
import { frontMatter } from './front-matter';
import { type MarkdownSection, markdownSections } from './markdown-sections';
import { plainInline } from './markdown-text';
import { markdownWords } from './markdown-words';
import { joinBlocks, type MarkdownSheet } from './passage-text';
import { sectionText } from './section-text';

/**
 * Markdown as Obsidian reads it: a note for each article. What stands by itself, as all of a dossier does, is a note of its
 * own at the end, called as the export is: notes of a dossier are some of an article's, and must not replace its file.
 */
export const obsidian: Format = filesFormat({ id: 'obsidian' }, async function* (items, context) {
  const freeName = freeNames();
  const alone = ownNote(context);
  for await (const section of markdownSections(items)) {
    if (section.kind === 'alone') alone.add(section);
    else yield articleNote(section, context, freeName);
  }
  const file = alone.end();
  if (file !== null)
    yield { ...file, name: freeName((mark) => fileName(context.title, 'md', mark)) };
});

type ArticleSection = Extract<MarkdownSection, { kind: 'article' }>;

/**
 * The name has digits of the article's id behind the title, also where no other article has that title: a later export
 * may have one, and the name must be the same in both.
 */
function articleNote(
  section: ArticleSection,
  context: FormatContext,
  freeName: ReturnType<typeof freeNames>,
): TextFile {
  const { head, notes, articleId } = section;
  const { article, regulations } = head;
  const title = article?.title.trim() || markdownWords[context.language].untitled;
  const digits = shortDigits(articleId ?? '');
  const sheet: MarkdownSheet = { context, blockId: blockIds() };
  return {
    name: freeName((mark) => fileName(title, 'md', ` (${digits})${mark}`)),
    text: note({ title, article, regulations, notes }, sectionText(section, '#', sheet)),
  };
}

function ownNote(context: FormatContext) {
  const sheet: MarkdownSheet = { context, blockId: blockIds() };
  const blocks: string[] = [];
  const notes: NoteItem[] = [];
  return {
    add(section: Extract<MarkdownSection, { kind: 'alone' }>): void {
      blocks.push(sectionText(section, '##', sheet));
      if (section.item.kind === 'note') notes.push(section.item);
    },
    end(): Pick<TextFile, 'text'> | null {
      if (blocks.length === 0) return null;
      const known = new Map(
        notes.flatMap(({ regulations }) => regulations.map((each) => [each.id, each])),
      );
      const described = {
        title: context.title,
        article: null,
        regulations: [...known.values()],
        notes,
      };
      return { text: note(described, joinBlocks([`# ${plainInline(context.title)}`, ...blocks])) };
    },
  };
}

const note = (described: Parameters<typeof frontMatter>[0], body: string): string =>
  `${frontMatter(described)}\n\n${body}\n`;

/** Names that are alike but for case are one file on Windows and macOS: an article that comes twice is numbered. */
function freeNames() {
  const taken = new Set<string>();
  return (nameWith: (mark: string) => string): string => {
    for (let times = 1; ; times++) {
      const name = nameWith(times === 1 ? '' : ` ${times}`);
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}
