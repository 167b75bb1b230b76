import { colours, type Dossier, type Regulation, regulationsById } from '../../records';
import { daysOf, monthOf } from '../projection/day-numbers';
import { growingLists } from '../projection/growing';
import {
  checkedStates,
  type NumberLists,
  type ProjectionColumns,
  rowFlags,
} from '../projection/projection-types';
import { type Dictionary, openDictionary } from '../words/dictionary';

/** Columns as filters and counts read them: merged documents are one, dossiers are there, days are local. */
export interface IndexRows {
  readonly columns: ProjectionColumns;
  /** Rows that are not dead. */
  readonly live: Uint32Array;
  readonly regulations: readonly string[];
  readonly canonical: (id: string) => string;
  /** Documents that a note is linked to, that its passage cites by name, and that an article cites: places in `regulations`, each once. */
  readonly linked: NumberLists;
  readonly quoted: NumberLists;
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
  const byId = regulationsById(regulations);
  const canonical = (id: string): string => byId.get(id)?.id ?? id;
  const book = openDictionary([]);
  const numbers = columns.regulations.map((id) => book.number(canonical(id)));
  for (const { id } of regulations) book.number(canonical(id));
  const kept = dossiers.filter(({ deletedAt }) => deletedAt === null);
  return {
    columns,
    live: liveRows(notes.flags),
    regulations: book.words,
    canonical,
    linked: renumbered(notes.regulations, numbers),
    quoted: renumbered(notes.quoted, numbers),
    cited: renumbered(heads.cited, numbers),
    dossierIds: kept.map(({ id }) => id),
    dossiers: dossierLists(columns, kept),
    created: daysOf(notes.created),
    published: Uint32Array.from(notes.articles, (article) => heads.published[article] ?? 0),
  };
}

function liveRows(flags: Uint8Array): Uint32Array {
  const live = new Uint32Array(flags.length);
  let count = 0;
  for (let row = 0; row < flags.length; row++) {
    if (!((flags[row] ?? 0) & rowFlags.dead)) live[count++] = row;
  }
  return live.slice(0, count);
}

function renumbered({ at, values }: NumberLists, numbers: readonly number[]): NumberLists {
  const renamed = values.map((value) => numbers[value] ?? 0);
  // Without merged documents lists stay as long as they are.
  if (new Set(numbers).size === numbers.length) return { at, values: renamed };
  const others = growingLists();
  for (let row = 0; row + 1 < at.length; row++) {
    others.add([...new Set(renamed.subarray(at[row], at[row + 1]))]);
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
  if (wanted.size === 0)
    return { at: new Uint32Array(notes.ids.length + 1), values: new Uint32Array() };
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
