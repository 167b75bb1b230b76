import { type Citation, groupDocuments } from '../../lib/citation';
import type { Case, Expected } from '../unit/citation/cases';

export interface CitationScore {
  /** Harmonic mean of precision and recall; a citation counts when both its ends are right. */
  readonly f1: number;
  /** Share of the labelled fields that are right, among the citations that were found. */
  readonly fields: number;
  /** Share of the pairs of different documents in one line that were taken for one document. */
  readonly merged: number;
  /** Share of the pairs of one document in one line that were taken for two documents. */
  readonly split: number;
}

export type CitationEngine = (text: string) => readonly Citation[];

/** Names a document among the mentions of its line; it is no field of a citation. */
const DOCUMENT_LABEL = 'document';

interface Counts {
  labelled: number;
  found: number;
  hits: number;
  fields: number;
  rightFields: number;
  apart: number;
  merged: number;
  together: number;
  split: number;
}

/** Reads every line of the cases with the engine and compares what it finds with the labels. */
export function scoreCitations(
  cases: readonly { readonly case: Case; readonly engine: CitationEngine }[],
): CitationScore {
  const counts: Counts = {
    labelled: 0,
    found: 0,
    hits: 0,
    fields: 0,
    rightFields: 0,
    apart: 0,
    merged: 0,
    together: 0,
    split: 0,
  };
  for (const { case: line, engine } of cases) countLine(counts, line, engine(line.text));
  const most = counts.labelled + counts.found;
  return {
    // Where nothing is cited and nothing found, all is right.
    f1: most === 0 ? 1 : (2 * counts.hits) / most,
    fields: counts.rightFields / counts.fields,
    merged: counts.merged / counts.apart,
    split: counts.split / counts.together,
  };
}

function countLine(counts: Counts, { expected }: Case, citations: readonly Citation[]): void {
  counts.labelled += expected.length;
  counts.found += citations.length;
  const indexes = expected.map(({ start, end }) =>
    citations.findIndex((citation) => citation.start === start && citation.end === end),
  );
  for (const [at, label] of expected.entries()) {
    const citation = citations[indexes[at] ?? -1];
    if (!citation) continue;
    counts.hits++;
    for (const [name, value] of Object.entries(label.fields)) {
      if (name === DOCUMENT_LABEL) continue;
      counts.fields++;
      if (String(citation[name as keyof Citation]) === value) counts.rightFields++;
    }
  }
  countPairs(counts, expected, indexes, citations);
}

function countPairs(
  counts: Counts,
  expected: readonly Expected[],
  indexes: readonly number[],
  citations: readonly Citation[],
): void {
  const documents = groupDocuments(citations);
  const documentOf = (at: number): number =>
    documents.findIndex(({ mentions }) => mentions.includes(indexes[at] ?? -1));
  const labelOf = (at: number): string | undefined => expected[at]?.fields[DOCUMENT_LABEL];
  for (const one of expected.keys()) {
    for (let other = one + 1; other < expected.length; other++) {
      if (labelOf(one) === undefined || labelOf(other) === undefined) continue;
      if (indexes[one] === -1 || indexes[other] === -1) continue;
      const isOne = documentOf(one) === documentOf(other);
      if (labelOf(one) === labelOf(other)) {
        counts.together++;
        if (!isOne) counts.split++;
      } else {
        counts.apart++;
        if (isOne) counts.merged++;
      }
    }
  }
}
