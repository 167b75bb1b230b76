import { type CitingArticle, comparePins, isWithin, pinHeads } from '../../../../lib/records';

/** How many articles or documents have each value. */
export type Counts = readonly (readonly [value: string, count: number])[];

/** What a list of citing articles is narrowed by. */
interface CitingFilters {
  /** Only what cites this pinpoint, or what lies within it. */
  readonly pin: string | null;
  readonly site: string | undefined;
  /** First and last day, ISO 8601 dates, both inclusive. */
  readonly stretch: { readonly from: string; readonly to: string } | undefined;
}

/** The articles that pass all filters; and how many each pinpoint, newspaper and day has of those that pass the other two. */
export function narrowedCiting(
  citing: readonly CitingArticle[],
  { pin, site, stretch }: CitingFilters,
) {
  const ofPin = (each: CitingArticle) => pin === null || citesPin(each, pin);
  const ofSite = (each: CitingArticle) => site === undefined || each.article?.site === site;
  const ofDays = (each: CitingArticle) =>
    stretch === undefined || (dayOf(each) >= stretch.from && dayOf(each) <= stretch.to);
  const [inSite, inDays] = [citing.filter(ofSite), citing.filter(ofDays)];
  return {
    pins: countsOf(inSite.filter(ofDays), pinsOf, comparePins),
    sites: inOrderOf(countsOf(citing, siteOf), countsOf(inDays.filter(ofPin), siteOf)),
    days: countsOf(inSite.filter(ofPin), (each) => [dayOf(each)]).map(([day, count]) => ({
      day,
      count,
    })),
    shown: inSite.filter((each) => ofPin(each) && ofDays(each)),
  };
}

/** Counts in the order of others, so that no chip moves away under the pointer. */
function inOrderOf(order: Counts, counts: Counts): Counts {
  const byValue = new Map(counts);
  return order.map(([value]) => [value, byValue.get(value) ?? 0] as const);
}

/** In how many articles each value stands; by count, or in an order. */
function countsOf(
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

const pinsOf = ({ mentions }: CitingArticle): readonly string[] =>
  mentions.flatMap(({ pin }) => (pin === null ? [] : pinHeads(pin)));

const siteOf = ({ article }: CitingArticle): readonly string[] =>
  article?.site ? [article.site] : [];

const citesPin = ({ mentions }: CitingArticle, asked: string): boolean =>
  mentions.some(({ pin }) => pin !== null && isWithin(pin, asked));

const dayOf = ({ at }: CitingArticle): string => at.slice(0, 10);
