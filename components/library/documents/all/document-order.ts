import { compareCodeUnits, type DocumentRow } from '../../../../lib/records';

/** Most cited, cited last, newest by its own day, or by name. */
export type DocumentOrder = 'cited' | 'latest' | 'newest' | 'name';

const comparers: Readonly<Record<DocumentOrder, (one: DocumentRow, other: DocumentRow) => number>> =
  {
    cited: (one, other) => other.articles - one.articles || other.notes - one.notes,
    latest: (one, other) => compareCodeUnits(other.lastAt ?? '', one.lastAt ?? ''),
    newest: (one, other) => compareCodeUnits(timeOf(other), timeOf(one)),
    name: (one, other) =>
      one.regulation.name.localeCompare(other.regulation.name, 'vi', { numeric: true }),
  };

const timeOf = ({ regulation: { date, year } }: DocumentRow): string => date ?? year ?? '';

export const sortedDocuments = (
  rows: readonly DocumentRow[],
  order: DocumentOrder,
): readonly DocumentRow[] => [...rows].sort(comparers[order]);
