import type { Dimension, Filters } from '../query-types';
import { type ColumnValues, type DimensionColumn, listed, single } from './column';
import { regulationColumns } from './regulation-columns';
import { checkedNames, colourNames, type IndexRows, monthName, monthNumber, namesOf } from './rows';

type Columns = Readonly<Record<Dimension, DimensionColumn>>;

/** What each dimension's values are, row by row. A row without an article's newspaper or without a day has no value there. */
export function dimensionColumns(rows: IndexRows): (filters: Filters) => Columns {
  const { columns, created, published } = rows;
  const { notes, heads } = columns;
  const sites = namesOf(columns.sites);
  const month = (days: Uint32Array): DimensionColumn => ({
    ...single((row) => {
      const day = days[row] ?? 0;
      return day === 0 ? -1 : Math.floor(day / 100);
    }),
    size: null,
    name: monthName,
    number: monthNumber,
  });
  const byDay = { created: month(created), published: month(published) };
  const fixed = {
    article: named(
      single((row) => notes.articles[row] ?? -1),
      namesOf(heads.ids),
    ),
    tag: named(listed(notes.tags), namesOf(columns.tags)),
    colour: named(
      single((row) => notes.colours[row] ?? -1),
      colourNames,
    ),
    checked: named(
      single((row) => notes.checked[row] ?? -1),
      checkedNames,
    ),
    site: named(
      single((row) => {
        const site = heads.sites[notes.articles[row] ?? 0] ?? -1;
        return columns.sites[site] === '' ? -1 : site;
      }),
      sites,
    ),
    dossier: named(listed(rows.dossiers), namesOf(rows.dossierIds)),
  };
  const regulation = regulationColumns(rows);
  return ({ dated, around }) => ({
    ...fixed,
    regulation: around ? regulation.around : regulation.own,
    month: dated === 'published' ? byDay.published : byDay.created,
  });
}

const named = (values: ColumnValues, names: ReturnType<typeof namesOf>): DimensionColumn => ({
  ...values,
  size: names.names.length,
  name: (value) => names.names[value] ?? '',
  number: names.number,
});
