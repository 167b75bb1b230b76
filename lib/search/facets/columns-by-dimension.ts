import type { NumberLists } from '../projection/projection-types';
import type { Dimension, Filters } from '../query-types';
import { checkedNames, colourNames, type IndexRows, monthName, monthNumber, namesOf } from './rows';

/** A dimension of rows: which values a row has, as numbers. */
export interface DimensionColumn {
  /** Calls back with each value of a row, each once. */
  each(row: number, found: (value: number) => void): void;
  has(row: number, wanted: ReadonlySet<number>): boolean;
  /** Above the largest value; null where values are few and far apart. */
  readonly size: number | null;
  name(value: number): string;
  number(value: string): number | undefined;
}

type Columns = Readonly<Record<Dimension, DimensionColumn>>;

/** What each dimension's values are, row by row. A row without an article's newspaper or without a day has no value there. */
export function dimensionColumns(rows: IndexRows): (filters: Filters) => Columns {
  const { columns, created, published, regulations, canonical } = rows;
  const { notes, heads } = columns;
  const regulation = { ...namesOf(regulations) };
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
    regulation: {
      ...both(rows),
      size: regulations.length,
      name: (value: number) => regulation.names[value] ?? '',
      number: (value: string) => regulation.number(canonical(value)),
    },
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
  return ({ dated }) => ({
    ...fixed,
    month: dated === 'published' ? byDay.published : byDay.created,
  });
}

type Values = Pick<DimensionColumn, 'each' | 'has'>;

const named = (values: Values, names: ReturnType<typeof namesOf>): DimensionColumn => ({
  ...values,
  size: names.names.length,
  name: (value) => names.names[value] ?? '',
  number: names.number,
});

/** @param numberOf below 0 for none */
const single = (numberOf: (row: number) => number): Values => ({
  each(row, found) {
    const value = numberOf(row);
    if (value >= 0) found(value);
  },
  has: (row, wanted) => wanted.has(numberOf(row)),
});

const listed = ({ at, values }: NumberLists): Values => ({
  each(row, found) {
    for (let i = at[row] ?? 0; i < (at[row + 1] ?? 0); i++) found(values[i] ?? 0);
  },
  has(row, wanted) {
    for (let i = at[row] ?? 0; i < (at[row + 1] ?? 0); i++) {
      if (wanted.has(values[i] ?? 0)) return true;
    }
    return false;
  },
});

/** Documents that the note is linked to or its article cites. */
function both({ columns: { notes }, linked, cited }: IndexRows): Values {
  const [own, articles] = [listed(linked), listed(cited)];
  const articleOf = (row: number): number => notes.articles[row] ?? 0;
  return {
    each(row, found) {
      const [from, to] = [cited.at[articleOf(row)] ?? 0, cited.at[articleOf(row) + 1] ?? 0];
      for (let i = from; i < to; i++) found(cited.values[i] ?? 0);
      own.each(row, (value) => {
        for (let i = from; i < to; i++) if (cited.values[i] === value) return;
        found(value);
      });
    },
    has: (row, wanted) => own.has(row, wanted) || articles.has(articleOf(row), wanted),
  };
}
