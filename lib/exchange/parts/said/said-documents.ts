import type { Regulation } from '../../../records';
import { citedOnce, listRegulations } from '../../citing/cited-list';
import { createCiting } from '../../citing/running-citations';
import type { FormatContext } from '../../format';
import { documentLine } from '../document-lines';
import { saidWords } from './said-words';
import { onOneLine } from './typed-lines';

/** A document that is cited, on one line. */
export interface DocumentEntry {
  readonly name: string;
  /** As a list of documents names it. */
  readonly line: string;
}

/**
 * How a note's documents are cited, one after the other: by Decree 30/2020/NĐ-CP, in full the first time and short afterwards.
 * That form is one of Vietnamese law: a file in English has their names.
 */
export function citedInNotes({ language }: FormatContext): (regulation: Regulation) => string {
  if (language !== 'vi') return ({ name }) => onOneLine(name);
  const { cite } = createCiting({ marks: false });
  return (regulation) => onOneLine(cite(regulation).text);
}

/** The list of documents cited, each once. One that is broken is told. */
export function documentEntries(
  cited: readonly Regulation[],
  { language }: FormatContext,
): readonly DocumentEntry[] {
  const readable = cited.filter(isReadable);
  const entries = language === 'vi' ? citedEntries(readable) : readable.map(plainEntry);
  const broken = cited
    .filter((regulation) => !readable.includes(regulation))
    .map(({ id }) => `${saidWords[language].documentFailed} ${onOneLine(id)}.`)
    .map((line) => ({ name: line, line }));
  return [...entries, ...broken];
}

const plainEntry = (regulation: Regulation): DocumentEntry => ({
  name: onOneLine(regulation.name),
  line: onOneLine(documentLine(regulation)),
});

function citedEntries(regulations: readonly Regulation[]): readonly DocumentEntry[] {
  const once = citedOnce(regulations);
  const lines = listRegulations(once);
  return once.map((regulation, at) => ({
    name: onOneLine(regulation.name),
    line: onOneLine(lines[at]?.text ?? regulation.name),
  }));
}

function isReadable(regulation: Regulation): boolean {
  try {
    plainEntry(regulation);
    listRegulations([regulation]);
    return true;
  } catch {
    return false;
  }
}
