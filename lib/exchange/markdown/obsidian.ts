import type { Format, TextFile } from '../format';
import type { NoteItem } from '../item';
import { fileName } from '../parts/file-name';
import { filesFormat } from '../parts/text-format';
import { blockIds, shortDigits } from './block-ids';
import { frontMatter } from './front-matter';
import { noteLink } from './markdown-links';
import { type AloneSection, type ArticleSection, markdownSections } from './markdown-sections';
import { plainInline } from './markdown-text';
import { joinBlocks, type MarkdownSheet } from './passage-text';
import { aloneText, writtenArticle } from './section-text';

/**
 * Markdown as Obsidian reads it: a note for each article. What stands by itself, as all of a dossier does, is a note of its
 * own at the end, called as the export is: notes of a dossier are some of an article's, and must not replace its file.
 */
export const obsidian: Format = filesFormat(
  { id: 'obsidian' },
  async function* (items, context, leaveOut) {
    const freeName = freeNames();
    const common = { context, documentName: noteLinks(), leaveOut };
    const alone = ownNote(common);
    for await (const section of markdownSections(items)) {
      if (section.kind === 'article') yield articleNote(section, common, freeName);
      else alone.add(section);
    }
    const text = alone.end();
    if (text === null) return;
    yield { name: freeName((mark) => fileName(context.title, 'md', mark)), text };
  },
);

/** What all notes of an export have in common. */
type Common = Omit<MarkdownSheet, 'blockId'>;

/** Many articles cite the same documents: a link is made once. */
function noteLinks(): (name: string) => string {
  const links = new Map<string, string>();
  return (name) => {
    const known = links.get(name);
    if (known !== undefined) return known;
    const link = noteLink(name);
    links.set(name, link);
    return link;
  };
}

/**
 * The name has digits of the article's id behind the title, also where no other article has that title: a later export
 * may have one, and the name must be the same in both.
 */
function articleNote(
  section: ArticleSection,
  common: Common,
  freeName: ReturnType<typeof freeNames>,
): TextFile {
  const written = writtenArticle(section, '#', { ...common, blockId: blockIds() });
  const digits = shortDigits(section.articleId ?? '');
  return {
    name: freeName((mark) => fileName(written.title, 'md', ` (${digits})${mark}`)),
    text: `${frontMatter({ ...written, ...common })}\n\n${written.text}\n`,
  };
}

function ownNote(common: Common) {
  const sheet = { ...common, blockId: blockIds() };
  const blocks: string[] = [];
  const notes: NoteItem[] = [];
  return {
    add(section: AloneSection): void {
      let isWhole = true;
      const failed = () => {
        isWhole = false;
        common.leaveOut();
      };
      blocks.push(aloneText(section, '##', { ...sheet, leaveOut: failed }));
      if (isWhole && section.item.kind === 'note') notes.push(section.item);
    },
    end(): string | null {
      if (blocks.length === 0) return null;
      const { title } = common.context;
      const known = new Map(
        notes.flatMap(({ regulations }) => regulations.map((each) => [each.id, each])),
      );
      const regulations = [...known.values()];
      const properties = frontMatter({ ...common, title, article: null, regulations, notes });
      return `${properties}\n\n${joinBlocks([`# ${plainInline(title)}`, ...blocks])}\n`;
    },
  };
}

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
