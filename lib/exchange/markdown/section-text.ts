import type { Regulation } from '../../records';
import { printedDate } from './markdown-days';
import { noteLink, regulationName } from './markdown-links';
import type { MarkdownSection } from './markdown-sections';
import { hardLines, plainInline } from './markdown-text';
import { markdownWords } from './markdown-words';
import {
  articleSource,
  joinBlocks,
  joinParts,
  type MarkdownSheet,
  passageSource,
  passageText,
} from './passage-text';

/**
 * A section as blocks: an article under a heading of its own with the documents that it cites at the end, a passage that
 * stands alone with its source, or the user's words.
 * @param heading of an article and of a dossier's part; what stands below it has one `#` more
 */
export function sectionText(
  section: MarkdownSection,
  heading: string,
  sheet: MarkdownSheet,
): string {
  if (section.kind === 'alone') {
    const { item } = section;
    switch (item.kind) {
      case 'note':
        return joinBlocks([passageText(item, sheet), passageSource(item.article, sheet)]);
      case 'heading':
        return headed(heading, plainInline(item.text));
      case 'text':
        return hardLines(item.text).join('\n');
    }
  }
  const { head, notes } = section;
  const words = markdownWords[sheet.context.language];
  const documents = head.regulations.map((regulation) => documentLine(regulation, sheet));
  return joinBlocks([
    headed(heading, plainInline(head.article?.title ?? '') || words.untitled),
    articleSource(head.article),
    ...notes.map((note) => passageText(note, sheet)),
    documents.length === 0 ? '' : headed(`${heading}#`, words.cited),
    documents.join('\n'),
  ]);
}

const headed = (heading: string, text: string): string => (text === '' ? '' : `${heading} ${text}`);

function documentLine(regulation: Regulation, { blockId }: MarkdownSheet): string {
  const { date, issuer, subject } = regulation;
  const name = regulationName(regulation);
  return `- ${joinParts([
    blockId === null ? plainInline(name) : noteLink(name),
    printedDate(date ?? ''),
    plainInline(issuer ?? ''),
    plainInline(subject ?? ''),
  ])}`;
}
