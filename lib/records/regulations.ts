import { searchFold } from '../text';
import type { Regulation } from './records';

/** What a reader can say of a document. Empty text means that it is not known. */
export interface EditedFields {
  readonly number: string;
  readonly year: string;
  readonly place: string;
  readonly subject: string;
}

/**
 * The document as the reader says it is: another one, with a canonical id of its own, where its number, year or place
 * differ, else the same with another subject.
 */
export function editRegulation(
  known: Regulation,
  fields: EditedFields,
  now = new Date(),
): Regulation {
  const told = (text: string): string | null => text.trim() || null;
  const number = told(fields.number);
  const year = told(fields.year)?.slice(0, 4) ?? null;
  const place = told(fields.place);
  const edited: Regulation = {
    ...known,
    subject: told(fields.subject),
    state: 'edited',
    updatedAt: now.toISOString(),
  };
  if (number === known.number && year === known.year && place === known.place) return edited;
  return {
    ...edited,
    id: idWith(known.id, number, year, place),
    name: known.number && number ? known.name.replace(known.number, number) : known.name,
    number,
    year,
    place,
    date: year === known.year ? known.date : null,
  };
}

/** Canonical id `vn:<system>:<type>:<number and symbol>[@<place>]:<year>`, "~" for what is not known. */
function idWith(
  id: string,
  number: string | null,
  year: string | null,
  place: string | null,
): string {
  const [canonical = id] = id.split('|');
  const [country, system, type, numbered = '~'] = canonical.split(':');
  const symbol = numbered.split('@')[0]?.replace(/^[^-/]+/, '') ?? '';
  const placed = place === null ? '' : `@${searchFold(place).replace(/ /g, '-')}`;
  return [country, system, type, `${number ?? '~'}${symbol}${placed}`, year ?? '~'].join(':');
}

/**
 * The regulations whose name, number, issuer or subject have every word of the query, tones and case aside; those with all
 * of them in the name come first.
 */
export function findRegulations(
  regulations: readonly Regulation[],
  query: string,
  most: number,
): readonly Regulation[] {
  const words = searchFold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string): boolean => words.every((word) => text.includes(word));
  const inName: Regulation[] = [];
  const elsewhere: Regulation[] = [];
  for (const regulation of regulations) {
    const name = searchFold(regulation.name);
    if (has(name)) inName.push(regulation);
    else if (
      has(searchFold([name, regulation.issuer, regulation.subject, regulation.date].join(' ')))
    ) {
      elsewhere.push(regulation);
    }
  }
  return [...inName, ...elsewhere].slice(0, most);
}
