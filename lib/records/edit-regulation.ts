import { searchFold } from '../text';
import type { Regulation } from './schema/records';

/** What a user can say of a document. Empty text means that it is not known. */
export interface EditedFields {
  readonly number: string;
  readonly year: string;
  readonly place: string;
  readonly subject: string;
}

type Numbered = Pick<Regulation, 'number' | 'year' | 'place'>;

/**
 * The document as the user says it is: with a canonical id of its own where its number, year or place differ, else the same
 * with another subject. Where it is another document, date and subject of the first are no longer true: the background looks
 * the new one up. Nothing is cut: see `longFields`.
 */
export function editRegulation(
  known: Regulation,
  fields: EditedFields,
  now = new Date(),
): Regulation {
  const textOrNull = (text: string): string | null => text.trim() || null;
  const numbered: Numbered = {
    number: textOrNull(fields.number),
    year: textOrNull(fields.year),
    place: textOrNull(fields.place),
  };
  const { number, year, place } = numbered;
  const subject = textOrNull(fields.subject);
  const edited: Regulation = { ...known, subject, state: 'edited', updatedAt: now.toISOString() };
  if (number === known.number && year === known.year && place === known.place) return edited;
  const another = isAnother(known, numbered);
  return {
    ...edited,
    ...numbered,
    id: idWith(known.id, number, year, place),
    name: known.number && number ? known.name.replace(known.number, () => number) : known.name,
    // A subject that the user typed in the same form is that of the new document.
    subject: another && subject === known.subject ? null : subject,
    date: another || year !== known.year ? null : known.date,
    aliases: another ? [] : known.aliases,
    spellings: another ? [] : known.spellings,
  };
}

/** Whether one thing that was known is now said to be another: what was unknown and is filled in is the same document. */
const isAnother = (known: Numbered, now: Numbered): boolean =>
  (['number', 'year', 'place'] as const).some(
    (field) => known[field] !== null && now[field] !== null && known[field] !== now[field],
  );

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
