import { compareCodeUnits, type DocumentRow, typeNameOf } from '../../../../lib/records';
import {
  type DocumentFact,
  type DocumentFilters,
  documentFacts,
} from '../../../ui/address/document-places';
import type { Counts } from '../one/citing-counts';

/** Stands for a fact that is not known, as in the ids of documents. */
export const UNKNOWN = '~';

const readers: Readonly<Record<DocumentFact, (row: DocumentRow) => string>> = {
  type: ({ regulation }) => regulation.type.trim() || UNKNOWN,
  issuer: ({ regulation }) => regulation.issuer?.trim() || UNKNOWN,
  year: ({ regulation: { year, date } }) => year ?? date?.slice(0, 4) ?? UNKNOWN,
};

const fits = (row: DocumentRow, filters: DocumentFilters, but?: DocumentFact): boolean =>
  documentFacts.every((fact) => {
    const chosen = filters[fact];
    return fact === but || chosen === undefined || chosen.includes(readers[fact](row));
  });

export const filteredDocuments = (
  rows: readonly DocumentRow[],
  filters: DocumentFilters,
): readonly DocumentRow[] => rows.filter((row) => fits(row, filters));

/**
 * How many documents each value would leave, the filters of all other facts taken in. Years from the newest, else what most
 * documents have whatever the filters, so that no chip moves away under the pointer; what is not known last.
 */
export function documentCounts(
  rows: readonly DocumentRow[],
  filters: DocumentFilters,
  fact: DocumentFact,
): Counts {
  const all = new Map<string, number>();
  const left = new Map<string, number>();
  for (const row of rows) {
    const value = readers[fact](row);
    all.set(value, (all.get(value) ?? 0) + 1);
    if (fits(row, filters, fact)) left.set(value, (left.get(value) ?? 0) + 1);
  }
  const compare = fact === 'year' ? newestYear : byCount;
  return [...all]
    .sort(
      (one, other) =>
        Number(one[0] === UNKNOWN) - Number(other[0] === UNKNOWN) || compare(one, other),
    )
    .map(([value]) => [value, left.get(value) ?? 0] as const);
}

type Counted = readonly [value: string, count: number];
const newestYear = ([one]: Counted, [other]: Counted): number => compareCodeUnits(other, one);
const byCount = (one: Counted, other: Counted): number =>
  other[1] - one[1] || one[0].localeCompare(other[0], 'vi');

/** The filters with a value taken in, or taken off where it was. */
export function withDocumentFact(
  filters: DocumentFilters,
  fact: DocumentFact,
  value: string,
): DocumentFilters {
  const { [fact]: before = [], ...rest } = filters;
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  return after.length > 0 ? { ...rest, [fact]: after } : rest;
}

/** The types of documents in words. */
export function typeNames(rows: readonly DocumentRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { regulation } of rows) {
    if (names.has(regulation.type)) continue;
    const name = typeNameOf(regulation);
    if (name !== null) names.set(regulation.type, name);
  }
  return names;
}
