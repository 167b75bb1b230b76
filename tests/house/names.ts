import { posix } from 'node:path';
import type { Sources } from './sources';

/** A name, and the files that declare it. */
export interface DeclaredName {
  readonly name: string;
  readonly places: readonly string[];
}

const DOOR = 'index.ts';
const PACK = /^lib\/citation\/packs\/(\w+)\//;
const EXPORTED_TYPE = /^export (?:declare )?(?:abstract )?(?:type|interface|class|enum) (\w+)/gm;
const EXPORTED_VALUE = /^export (?:async )?(?:function\*?|const|let) (\w+)/gm;
const IMPORT = /^import (?:type )?([^;]*?) from '(\.[^']*)';/gm;
const ALLOWED_HEADING = '## One thing in two rooms';

const inLib = (sources: Sources): string[] =>
  Object.keys(sources).filter((path) => path.startsWith('lib/'));

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Packs are built alike: the same file or type in two of them is one thing. */
const isParallel = (places: readonly string[]): boolean => {
  const packs = places.map((path) => PACK.exec(path)?.[1]);
  return packs.every((pack) => pack !== undefined) && new Set(packs).size === packs.length;
};

function duplicatesOf(named: readonly (readonly [name: string, path: string])[]): DeclaredName[] {
  const places = new Map<string, string[]>();
  for (const [name, path] of named) places.set(name, [...(places.get(name) ?? []), path]);
  return [...places].flatMap(([name, paths]) =>
    paths.length > 1 && !isParallel(paths) ? [{ name, places: paths }] : [],
  );
}

/** The exported types of a file, by their declarations: what a door passes on is declared elsewhere. */
const exportedTypes = (source: string): string[] =>
  [...source.matchAll(EXPORTED_TYPE)].map(([, name = '']) => name);

/** The exported functions and constants of a file, by their declarations. */
const exportedValues = (source: string): string[] =>
  [...source.matchAll(EXPORTED_VALUE)].map(([, name = '']) => name);

/** The files that others import as a namespace only (`import * as Tag`): their names are never read without it. */
function namespaces(sources: Sources): ReadonlySet<string> {
  const clauses = new Map<string, string[]>();
  for (const [path, source] of Object.entries(sources)) {
    for (const [, clause = '', from = ''] of source.matchAll(IMPORT)) {
      const target = `${posix.join(posix.dirname(path), from)}.ts`;
      clauses.set(target, [...(clauses.get(target) ?? []), clause]);
    }
  }
  return new Set(
    [...clauses].flatMap(([path, all]) =>
      all.every((clause) => clause.startsWith('* as ')) ? [path] : [],
    ),
  );
}

/**
 * File names that stand in two folders of `lib`, doors aside, and names that two of its files export: a type, or a function
 * or constant.
 */
export function duplicateNames(sources: Sources): DeclaredName[] {
  const files = inLib(sources);
  const prefixed = namespaces(sources);
  /** @param names of the exports of a source */
  const declaredBy = (paths: readonly string[], names: (source: string) => string[]) =>
    paths.flatMap((path) => names(sources[path] ?? '').map((name) => [name, path] as const));
  return [
    ...duplicatesOf(files.map((path) => [fileName(path), path] as const)).filter(
      ({ name }) => name !== DOOR,
    ),
    ...duplicatesOf(declaredBy(files, exportedTypes)),
    ...duplicatesOf(
      declaredBy(
        files.filter((path) => !prefixed.has(path)),
        exportedValues,
      ),
    ),
  ];
}

/** The types that the doors of `lib/` give out: `lib/anchor/index.ts`, not the doors of rooms in it. */
export const typesOfDoors = (sources: Sources): string[] => [
  ...new Set(
    inLib(sources)
      .filter((path) => /^lib\/\w+\/index\.ts$/.test(path))
      .flatMap((path) => passedOn(sources[path] ?? '')),
  ),
];

const passedOn = (source: string): string[] =>
  [...source.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, all, list = '']) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '' && (all !== undefined || item.startsWith('type ')))
      .map((item) => item.replace(/^type /, '')),
  );

/** A row of the glossary: a noun, the types that are called by it, and the folders and files where these stand. */
export interface GlossaryRow {
  readonly noun: string;
  readonly types: readonly string[];
  readonly places: readonly string[];
}

export interface Glossary {
  readonly rows: readonly GlossaryRow[];
  /** Names that may have two places. */
  readonly allowed: readonly string[];
}

/** Reads docs/glossary.md: tables with a noun in the first column, types in the third, and where they stand in the fourth. */
export function readGlossary(markdown: string): Glossary {
  const [main = '', allowed = ''] = markdown.split(ALLOWED_HEADING);
  return {
    rows: tableRows(main).map(([noun = '', , types = '', places = '']) => ({
      noun,
      types: quotedIn(types),
      places: quotedIn(places),
    })),
    allowed: tableRows(allowed).flatMap(([name = '']) => quotedIn(name)),
  };
}

/** The cells of each row, without those of headings. */
const tableRows = (markdown: string): string[][] =>
  [...markdown.matchAll(/^\|(.*)\|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
    .filter(([first = '']) => !/^(?:-+|noun|name)$/.test(first));

const quotedIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, quoted = '']) => quoted);

/** The types of the glossary that stand in none of the places of their row, each with the files where it does. */
export function misplacedTypes(
  sources: Sources,
  rows: readonly GlossaryRow[],
): readonly DeclaredName[] {
  const declared = new Map<string, string[]>();
  for (const [path, source] of Object.entries(sources)) {
    for (const name of exportedTypes(source)) {
      declared.set(name, [...(declared.get(name) ?? []), path]);
    }
  }
  return rows.flatMap(({ types, places }) =>
    types.flatMap((name) => {
      const paths = declared.get(name) ?? [];
      const isThere = paths.some((path) =>
        places.some((place) => path === place || path.startsWith(`${place}/`)),
      );
      return isThere ? [] : [{ name, places: paths }];
    }),
  );
}
