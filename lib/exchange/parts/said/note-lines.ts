import type { FormatContext } from '../../format';
import type { SaidNote, SaidSource } from './said-note';
import { saidWords } from './said-words';

/** An article as a footnote names it, without its address: Lê An, “Tít”, Báo Ví Dụ, 02/3/2024. */
export const sourceLine = ({ title, newspaper, authors, day }: SaidSource): string =>
  [authors, quoted(title), newspaper, day].filter((part) => part !== '').join(', ');

/** Marks that the words have not got already. */
const quoted = (words: string): string => (/[“”]/.test(words) ? `«${words}»` : `“${words}”`);

/** What the newspaper made of the passage, both texts; '' where nothing. */
export const changedLine = ({ changed }: SaidNote): string =>
  changed === null ? '' : `${changed.words}: «${changed.before}» → «${changed.after}»`;

/**
 * What stands below a note: its check, its documents, its tags.
 * @param documents their names, or their citations
 */
export function detailLines(
  { checked, tags }: SaidNote,
  documents: readonly string[],
  { language }: FormatContext,
): readonly string[] {
  const words = saidWords[language];
  const checkedParts = checked === null ? [] : [checked.words];
  if (checked?.source) checkedParts.push(`${words.source}: ${checked.source}`);
  return [
    checkedParts.join('. '),
    documents.length === 0 ? '' : `${words.documents}: ${documents.join('; ')}`,
    tags.length === 0 ? '' : `${words.tags}: ${tags.join(', ')}`,
  ].filter((line) => line !== '');
}
