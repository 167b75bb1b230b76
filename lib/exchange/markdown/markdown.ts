import type { Format } from '../format';
import { textFormat } from '../parts/text-format';
import { markdownSections } from './markdown-sections';
import { plainInline } from './markdown-text';
import { aloneText, writtenArticle } from './section-text';

/*
 * In: items with their context.
 * Out: Markdown, for any program as one text, and for Obsidian as notes.
 */

/** One text for any program, in the order of the items. Only what CommonMark has is used. */
export const markdown: Format = textFormat(
  { id: 'markdown', mime: 'text/markdown', extension: 'md' },
  async function* (items, context, leaveOut) {
    const sheet = { context, blockId: null, documentName: plainInline, leaveOut };
    let heading = '##';
    yield `# ${plainInline(context.title)}\n`;
    for await (const section of markdownSections(items)) {
      const text =
        section.kind === 'article'
          ? writtenArticle(section, heading, sheet).text
          : aloneText(section, '##', sheet);
      if (text !== '') yield `\n${text}\n`;
      // Articles below a heading of the user's are parts of what it names.
      if (section.kind === 'alone' && section.item.kind === 'heading') heading = '###';
    }
  },
);
