import * as v from 'valibot';
import { limits, type PlacedCitation, type Regulation, regulationSchema } from '../../records';

const fits = (text: string | null, most: number): string | null =>
  text !== null && text.length <= most ? text : null;

/**
 * A regulation within the limits that its record has (`limits` of lib/records). A field that is too long is left out: cut off,
 * it would be another number or name. Null where the rest breaks the schema too.
 */
export function boundedRegulation(recognised: Regulation): Regulation | null {
  const regulation: Regulation = {
    ...recognised,
    number: fits(recognised.number, limits.number),
    year: fits(recognised.year, 4),
    symbol: fits(recognised.symbol, limits.number),
    place: fits(recognised.place, limits.place),
    issuer: fits(recognised.issuer, limits.name),
    date: fits(recognised.date, 10),
    subject: fits(recognised.subject, limits.subject),
    spellings: recognised.spellings
      .filter((spelling) => spelling.length <= limits.mention)
      .slice(0, limits.spellings),
  };
  return v.is(regulationSchema, regulation) ? regulation : null;
}

/** A citation within the limits of its record; null where its words are too long, without which it is none. */
export const boundedCitation = (citation: PlacedCitation): PlacedCitation | null =>
  citation.text.length > limits.mention
    ? null
    : { ...citation, pin: fits(citation.pin, limits.mention) };
