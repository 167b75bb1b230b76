import type { Sources } from './sources';

/** A name that stands for two things in `lib`. */
export interface DuplicateName {
  readonly name: string;
  readonly places: readonly string[];
}

const DOOR = 'index.ts';
const PACK = /^lib\/citation\/packs\/(\w+)\//;
const EXPORTED_TYPE = /^export (?:declare )?(?:abstract )?(?:type|interface|class|enum) (\w+)/gm;
const ALLOWED_HEADING = '## One thing in two rooms';

const inLib = (sources: Sources): string[] =>
  Object.keys(sources).filter((path) => path.startsWith('lib/'));

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Packs are built alike: the same file or type in two of them is one thing. */
const isParallel = (places: readonly string[]): boolean => {
  const packs = places.map((path) => PACK.exec(path)?.[1]);
  return packs.every((pack) => pack !== undefined) && new Set(packs).size === packs.length;
};

function duplicatesOf(named: readonly (readonly [name: string, path: string])[]): DuplicateName[] {
  const places = new Map<string, string[]>();
  for (const [name, path] of named) places.set(name, [...(places.get(name) ?? []), path]);
  return [...places].flatMap(([name, paths]) =>
    paths.length > 1 && !isParallel(paths) ? [{ name, places: paths }] : [],
  );
}

/** The exported types of a file, by their declarations: what a door passes on is declared elsewhere. */
export const exportedTypes = (source: string): string[] =>
  [...source.matchAll(EXPORTED_TYPE)].map(([, name = '']) => name);

/** File names that stand in two folders of `lib`, doors aside, and type names that two of its files export. */
export function duplicateNames(sources: Sources): DuplicateName[] {
  const files = inLib(sources);
  return [
    ...duplicatesOf(files.map((path) => [fileName(path), path] as const)).filter(
      ({ name }) => name !== DOOR,
    ),
    ...duplicatesOf(
      files.flatMap((path) =>
        exportedTypes(sources[path] ?? '').map((name) => [name, path] as const),
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

export interface Glossary {
  /** The first cell of each row. */
  readonly nouns: readonly string[];
  /** The types that some row names. */
  readonly types: readonly string[];
  /** Names that may have two places. */
  readonly allowed: readonly string[];
}

/** Reads docs/glossary.md: tables with a noun in the first column, and types in backquotes. */
export function readGlossary(markdown: string): Glossary {
  const [main = '', allowed = ''] = markdown.split(ALLOWED_HEADING);
  return {
    nouns: firstCells(main).filter((noun) => noun !== 'noun'),
    types: [...main.matchAll(/`([A-Z][a-z]\w*)`/g)].map(([, name = '']) => name),
    allowed: firstCells(allowed).filter((name) => name !== 'name'),
  };
}

const firstCells = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| *([^|\s-][^|]*?) *\|/gm)].map(([, cell = '']) =>
    cell.replaceAll('`', ''),
  );
