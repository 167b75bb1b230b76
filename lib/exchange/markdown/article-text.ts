import type { Regulation } from '../../records';
import { printedDate } from './days';
import { documentName, noteLink } from './markdown-links';
import { hardLines, plainInline } from './markdown-text';
import { markdownWords } from './markdown-words';
import { dotted, joined, passage, type Sheet, source, sourceOfPassage } from './passage-text';
import type { Section } from './sections';

/**
 * A section as blocks: an article under a heading of its own with the documents that it cites at the end, a passage that
 * stands alone with its source, or the user's words.
 * @param heading of an article and of a dossier's part; what stands below it has one `#` more
 */
export function sectionText(section: Section, heading: string, sheet: Sheet): string {
  if (section.kind === 'alone') {
    const { item } = section;
    switch (item.kind) {
      case 'note':
        return joined([passage(item, sheet), sourceOfPassage(item.article, sheet)]);
      case 'heading':
        return headed(heading, plainInline(item.text));
      case 'text':
        return hardLines(item.text).join('\n');
    }
  }
  const { head, notes } = section;
  const words = markdownWords[sheet.context.language];
  const documents = head.regulations.map((regulation) => documentLine(regulation, sheet));
  return joined([
    headed(heading, plainInline(head.article?.title ?? '') || words.untitled),
    source(head.article),
    ...notes.map((note) => passage(note, sheet)),
    documents.length === 0 ? '' : headed(`${heading}#`, words.cited),
    documents.join('\n'),
  ]);
}

const headed = (heading: string, text: string): string => (text === '' ? '' : `${heading} ${text}`);

function documentLine(regulation: Regulation, { blockId }: Sheet): string {
  const { date, issuer, subject } = regulation;
  const name = documentName(regulation);
  return `- ${dotted([
    blockId === null ? plainInline(name) : noteLink(name),
    printedDate(date ?? ''),
    plainInline(issuer ?? ''),
    plainInline(subject ?? ''),
  ])}`;
}
