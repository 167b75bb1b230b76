import { type ColumnValues, type DimensionColumn, listed } from './column';
import { type IndexRows, namesOf } from './rows';

/** The documents of a row: those of the note itself, and with them those that its article cites anywhere. */
export function regulationColumns(
  rows: IndexRows,
): Readonly<Record<'own' | 'around', DimensionColumn>> {
  const { articles } = rows.columns.notes;
  const names = namesOf(rows.regulations);
  const column = (values: ColumnValues): DimensionColumn => ({
    ...values,
    size: rows.regulations.length,
    name: (value) => names.names[value] ?? '',
    number: (value) => names.number(rows.canonical(value)),
  });
  const [linked, cited] = [listed(rows.linked), listed(rows.cited)];
  const articleOf = (row: number): number => articles[row] ?? 0;
  return {
    own: column(either(linked, listed(rows.quoted))),
    around: column(
      either(linked, {
        each: (row, found) => cited.each(articleOf(row), found),
        has: (row, wanted) => cited.has(articleOf(row), wanted),
      }),
    ),
  };
}

/** The values of both, each once. */
const either = (one: ColumnValues, other: ColumnValues): ColumnValues => ({
  each(row, found) {
    const mine: number[] = [];
    one.each(row, (value) => {
      mine.push(value);
      found(value);
    });
    other.each(row, (value) => {
      if (!mine.includes(value)) found(value);
    });
  },
  has: (row, wanted) => one.has(row, wanted) || other.has(row, wanted),
});
