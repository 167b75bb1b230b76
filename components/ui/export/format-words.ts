import type { FormatId } from '../../../lib/exchange';
import { t } from '../words/i18n';

interface FormatWords {
  /** Names of programs and standards are the same in every language. */
  readonly name: () => string;
  readonly purpose: () => string;
}

export const formatWords: Readonly<Record<FormatId, FormatWords>> = {
  docx: { name: () => 'Word', purpose: () => t('exchange.docx') },
  html: { name: () => t('exchange.htmlName'), purpose: () => t('exchange.html') },
  text: { name: () => t('exchange.textName'), purpose: () => t('exchange.text') },
  obsidian: { name: () => 'Obsidian', purpose: () => t('exchange.obsidian') },
  markdown: { name: () => 'Markdown', purpose: () => t('exchange.markdown') },
  cited: { name: () => t('exchange.citedName'), purpose: () => t('exchange.cited') },
  grounds: { name: () => t('exchange.groundsName'), purpose: () => t('exchange.grounds') },
  csv: { name: () => t('exchange.csvName'), purpose: () => t('exchange.csv') },
  ris: { name: () => 'Zotero, EndNote (RIS)', purpose: () => t('exchange.ris') },
  csl: { name: () => 'CSL-JSON', purpose: () => t('exchange.csl') },
  w3c: { name: () => 'W3C Web Annotation', purpose: () => t('exchange.w3c') },
  hypothesis: { name: () => 'Hypothesis', purpose: () => t('exchange.hypothesis') },
  readwise: { name: () => 'Readwise', purpose: () => t('exchange.readwise') },
};

/** The name of the format that was chosen last; Word's where none was, or one that this version does not know. */
export const formatName = (id: string | undefined): string => {
  const known = Object.entries(formatWords).find(([each]) => each === id);
  return known === undefined ? formatWords.docx.name() : known[1].name();
};

interface FormatGroup {
  readonly name: () => string;
  readonly formats: readonly FormatId[];
}

/** By what people do with the file. */
export const formatGroups: readonly FormatGroup[] = [
  { name: () => t('exchange.groupWriting'), formats: ['docx', 'html', 'text', 'cited', 'grounds'] },
  { name: () => t('exchange.groupNotes'), formats: ['obsidian', 'markdown'] },
  { name: () => t('exchange.groupLookup'), formats: ['csv', 'ris', 'csl'] },
  { name: () => t('exchange.groupPrograms'), formats: ['w3c', 'hypothesis', 'readwise'] },
];
