import { compareCodeUnits, type DocumentRow, findRegulations } from '../../../../lib/records';
import type { DocumentOrder } from '../../../ui/address/document-places';

const comparers: Readonly<Record<DocumentOrder, (one: DocumentRow, other: DocumentRow) => number>> =
  {
    cited: (one, other) => other.articles - one.articles || other.notes - one.notes,
    latest: (one, other) => compareCodeUnits(other.lastAt ?? '', one.lastAt ?? ''),
    newest: (one, other) => compareCodeUnits(timeOf(other), timeOf(one)),
    name: (one, other) =>
      one.regulation.name.localeCompare(other.regulation.name, 'vi', { numeric: true }),
  };

const timeOf = ({ regulation: { date, year } }: DocumentRow): string => date ?? year ?? '';

const sortedDocuments = (
  rows: readonly DocumentRow[],
  order: DocumentOrder,
): readonly DocumentRow[] => [...rows].sort(comparers[order]);

/** Those that fit what is typed, the best first unless another order was asked for; without words the most cited first. */
export function foundDocuments(
  all: readonly DocumentRow[],
  find: string,
  order?: DocumentOrder,
): readonly DocumentRow[] {
  if (find.trim() === '') return sortedDocuments(all, order ?? 'cited');
  const byId = new Map(all.map((row) => [row.regulation.id, row]));
  const found = findRegulations(
    all.flatMap(({ regulation, merged }) => [regulation, ...merged]),
    find,
    all.length,
  ).flatMap(({ id }) => byId.get(id) ?? []);
  return order === undefined ? found : sortedDocuments(found, order);
}
