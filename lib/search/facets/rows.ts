import { colours, type Dossier, type Regulation } from '../../records';
import { daysOf, monthOf } from '../projection/day-numbers';
import { growingLists } from '../projection/growing';
import {
  checkedStates,
  type NumberLists,
  type ProjectionColumns,
  rowFlags,
} from '../projection/projection-types';
import { type Dictionary, openDictionary } from '../words/dictionary';
import { canonicalIds } from './aliases';

/** Columns as filters and counts read them: merged documents are one, dossiers are there, days are local. */
export interface IndexRows {
  readonly columns: ProjectionColumns;
  /** Rows that are not dead. */
  readonly live: Uint32Array;
  readonly regulations: readonly string[];
  readonly canonical: (id: string) => string;
  /** Documents that a note is linked to, and those that an article cites: places in `regulations`, each once. */
  readonly linked: NumberLists;
  readonly cited: NumberLists;
  readonly dossierIds: readonly string[];
  readonly dossiers: NumberLists;
  /** As 20261130, 0 where it is not known. */
  readonly created: Uint32Array;
  /** The same of the article's publication. */
  readonly published: Uint32Array;
}

export function indexRows(
  columns: ProjectionColumns,
  regulations: readonly Regulation[],
  dossiers: readonly Dossier[],
): IndexRows {
  const { notes, heads } = columns;
  const canonical = canonicalIds(regulations);
  const book = openDictionary([]);
  const numbers = columns.regulations.map((id) => book.number(canonical(id)));
  for (const { id } of regulations) book.number(canonical(id));
  const kept = dossiers.filter(({ deletedAt }) => deletedAt === null);
  return {
    columns,
    live: Uint32Array.from(
      [...notes.ids.keys()].filter((row) => !((notes.flags[row] ?? 0) & rowFlags.dead)),
    ),
    regulations: book.words,
    canonical,
    linked: renumbered(notes.regulations, numbers),
    cited: renumbered(heads.cited, numbers),
    dossierIds: kept.map(({ id }) => id),
    dossiers: dossierLists(columns, kept),
    created: daysOf(notes.created),
    published: Uint32Array.from(notes.articles, (article) => heads.published[article] ?? 0),
  };
}

function renumbered(lists: NumberLists, numbers: readonly number[]): NumberLists {
  const others = growingLists();
  for (let row = 0; row + 1 < lists.at.length; row++) {
    const values = lists.values.subarray(lists.at[row], lists.at[row + 1]);
    others.add(
      values.length === 0 ? values : [...new Set(Array.from(values, (at) => numbers[at] ?? 0))],
    );
  }
  return others.done();
}

function dossierLists({ notes }: ProjectionColumns, dossiers: readonly Dossier[]): NumberLists {
  const wanted = new Map<string, Set<number>>();
  for (const [at, { items }] of dossiers.entries()) {
    for (const item of items) {
      if (item.kind !== 'note') continue;
      const those = wanted.get(item.annotationId) ?? new Set();
      wanted.set(item.annotationId, those.add(at));
    }
  }
  const lists = growingLists();
  for (const id of notes.ids) lists.add([...(wanted.get(id) ?? [])]);
  return lists.done();
}

/** What a dimension's values are called, by the numbers in which rows have them. */
export interface ValueNames {
  readonly names: readonly string[];
  number(value: string): number | undefined;
}

/** Months are numbers like 202611. */
export const monthName = monthOf;
export const monthNumber = (value: string): number | undefined =>
  /^\d{4}-\d{2}$/.test(value) ? Number(value.replace('-', '')) : undefined;

export const namesOf = (names: readonly string[]): ValueNames => {
  let numbers: Dictionary | null = null;
  const known = names.length;
  return {
    names,
    number(value) {
      numbers ??= openDictionary(names);
      const number = numbers.number(value);
      return number < known ? number : undefined;
    },
  };
};

export const colourNames = namesOf(colours);
export const checkedNames = namesOf(checkedStates);
