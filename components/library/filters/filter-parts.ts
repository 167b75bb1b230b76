import { type Dimension, dimensions, type Filters } from '../../../lib/search';

/** One thing that was chosen, as a chip shows it and takes it off. */
export type FilterPart =
  | { readonly kind: 'value'; readonly dimension: Dimension; readonly value: string }
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'around' | 'noted' };

/** What was chosen, in the order of the filters; the trash is a place, and no part. */
export function partsOf(filters: Filters): readonly FilterPart[] {
  const { from = null, to = null, around, noted } = filters;
  return [
    ...dimensions.flatMap((dimension) =>
      (filters[dimension] ?? []).map((value) => ({ kind: 'value', dimension, value }) as const),
    ),
    ...(around ? [{ kind: 'around' } as const] : []),
    ...(from !== null || to !== null ? [{ kind: 'days', from, to } as const] : []),
    ...(noted ? [{ kind: 'noted' } as const] : []),
  ];
}

/** A name that no other part of the same filters has. */
export const partKey = (part: FilterPart): string =>
  part.kind === 'value' ? `${part.dimension} ${part.value}` : part.kind;

/** The filters with a value taken in, or taken off where it was. */
export function toggled(filters: Filters, dimension: Dimension, value: string): Filters {
  const { [dimension]: before = [], ...rest } = filters;
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  if (after.length > 0) return { ...rest, [dimension]: after };
  const { around: _, ...left } = rest;
  return dimension === 'regulation' ? left : rest;
}

/** The filters without one of their parts. */
export function withoutPart(filters: Filters, part: FilterPart): Filters {
  switch (part.kind) {
    case 'value':
      return filters[part.dimension]?.includes(part.value)
        ? toggled(filters, part.dimension, part.value)
        : filters;
    case 'days': {
      const { from, to, dated, ...rest } = filters;
      return rest;
    }
    case 'around': {
      const { around, ...rest } = filters;
      return rest;
    }
    case 'noted': {
      const { noted, ...rest } = filters;
      return rest;
    }
  }
}

/** Days as they are typed: an empty one sets no end. */
export function withDays(filters: Filters, from: string, to: string): Filters {
  const { from: _, to: __, ...rest } = filters;
  return { ...rest, ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

/** No filters but the place: the trash stays the trash. */
export const withoutAll = ({ trash }: Filters): Filters => (trash ? { trash } : {});
