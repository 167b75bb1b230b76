/*
 * In: the name of a filter of Obsidian Web Clipper.
 * Out: what it does: https://help.obsidian.md/web-clipper/filters
 */
import { dateFilters } from './date-filters';
import type { Filter } from './filter';
import { linkFilters } from './link-filters';
import { listFilters } from './list-filters';
import { mapFilters } from './map-filters';
import { markdownFilters } from './markdown-filters';
import { numberFilters } from './number-filters';
import { patternFilters } from './pattern-filters';
import { textFilters } from './text-filters';

export type { FilterContext } from './filter';

const filters: ReadonlyMap<string, Filter> = new Map(
  [
    dateFilters,
    linkFilters,
    listFilters,
    mapFilters,
    markdownFilters,
    numberFilters,
    patternFilters,
    textFilters,
  ].flatMap((group) => Object.entries(group)),
);

/** Null for one that is not known. */
export const filterNamed = (name: string): Filter | null => filters.get(name) ?? null;

/** The names of all, in the order of the alphabet. */
export const filterNames: readonly string[] = [...filters.keys()].sort();
