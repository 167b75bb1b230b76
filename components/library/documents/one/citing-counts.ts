import { type CitingArticle, isWithin, pinHeads } from '../../../../lib/records';

/** How many articles have each value. */
export type Counts = readonly (readonly [value: string, count: number])[];

/** First and last day, ISO 8601 dates, both inclusive. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** In how many articles each value stands; by count, or in an order. */
export function countsOf(
  citing: readonly CitingArticle[],
  valuesOf: (each: CitingArticle) => readonly string[],
  compare?: (one: string, other: string) => number,
): Counts {
  const counts = new Map<string, number>();
  for (const each of citing) {
    for (const value of new Set(valuesOf(each))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((one, other) =>
    compare ? compare(one[0], other[0]) : other[1] - one[1] || one[0].localeCompare(other[0], 'vi'),
  );
}

export const pinsOf = ({ mentions }: CitingArticle): readonly string[] =>
  mentions.flatMap(({ pin }) => (pin === null ? [] : pinHeads(pin)));

export const siteOf = ({ article }: CitingArticle): readonly string[] =>
  article?.site ? [article.site] : [];

export const citesPin = ({ mentions }: CitingArticle, asked: string): boolean =>
  mentions.some(({ pin }) => pin !== null && isWithin(pin, asked));

const dayOf = ({ at }: CitingArticle): string => at.slice(0, 10);

export const isWithinDays = (each: CitingArticle, { from, to }: Stretch): boolean =>
  dayOf(each) >= from && dayOf(each) <= to;

export function daysOf(citing: readonly CitingArticle[]) {
  const counts = new Map<string, number>();
  for (const each of citing) counts.set(dayOf(each), (counts.get(dayOf(each)) ?? 0) + 1);
  return [...counts].map(([day, count]) => ({ day, count }));
}
