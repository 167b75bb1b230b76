import { searchFold } from '../text';
import { equal } from './patches';
import type { Regulation } from './schema/records';
import { type SaidField, saidFields } from './schema/said-fields';

/** What a user can say of a document. Empty text means that it is not known; a field that is left out stays as it was. */
export interface EditedFields {
  readonly number: string;
  readonly year: string;
  readonly place: string;
  readonly subject: string;
  readonly symbol?: string;
  readonly issuer?: string;
  /** Day of issue, an ISO 8601 date. */
  readonly date?: string;
}

const identifying = ['number', 'year', 'place', 'symbol'] as const;
type Identity = Pick<Regulation, (typeof identifying)[number]>;

/**
 * The document as the user says it is: with a canonical id of its own where its number, year, symbol or place differ, else the
 * same with other facts; the very same, its state too, where nothing is otherwise. Where it is another document, date and subject of the first are no longer true: the background looks
 * the new one up. Nothing is cut: see `longFields`.
 */
export function editRegulation(
  known: Regulation,
  fields: EditedFields,
  now = new Date(),
): Regulation {
  const typed = (name: keyof EditedFields): string | null =>
    fields[name] === undefined ? known[name] : fields[name].trim() || null;
  const identity: Identity = {
    number: typed('number'),
    year: typed('year'),
    place: typed('place'),
    symbol: typed('symbol'),
  };
  const facts = { issuer: typed('issuer'), date: typed('date'), subject: typed('subject') };
  const edited = { ...known, ...identity, ...facts, state: 'edited' } as const;
  const updatedAt = now.toISOString();
  if (identifying.every((field) => identity[field] === known[field])) {
    if (equal(edited, { ...known, state: 'edited' })) return known;
    return { ...edited, ...saidOf(known, edited), updatedAt };
  }
  const another = isAnother(known, identity);
  const stays = { date: !another && identity.year === known.year, subject: !another };
  const whole: Regulation = {
    ...edited,
    id: idWith(known, identity),
    name: nameWith(known, identity),
    // A day or a subject that the user typed in the same form is that of the new document.
    date: stays.date || facts.date !== known.date ? facts.date : null,
    subject: stays.subject || facts.subject !== known.subject ? facts.subject : null,
    aliases: another ? [] : known.aliases,
    spellings: another ? [] : known.spellings,
    updatedAt,
  };
  return { ...whole, ...saidOf(known, whole) };
}

/** The facts that the user set, now or before; one that is not known any more was set by nobody. */
function saidOf(known: Regulation, edited: Regulation): { readonly said: SaidField[] } {
  const isSaid = (field: SaidField): boolean =>
    edited[field] !== null &&
    (edited[field] !== known[field] || known.said?.includes(field) === true);
  return { said: saidFields.filter(isSaid) };
}

/** Whether one thing that was known is now said to be another: what was unknown and is filled in is the same document. */
const isAnother = (known: Identity, now: Identity): boolean =>
  identifying.some(
    (field) => known[field] !== null && now[field] !== null && known[field] !== now[field],
  );

/** Canonical id `vn:<system>:<type>:<number and symbol>[@<place>]:<year>`, "~" for what is not known. */
function idWith(known: Regulation, { number, year, place, symbol }: Identity): string {
  const [canonical = known.id] = known.id.split('|');
  const [country, system, type, numbered = '~'] = canonical.split(':');
  const [designation = ''] = numbered.split('@');
  const rest =
    symbol === known.symbol
      ? designation.replace(/^[^-/]+/, '')
      : `${yearIn(designation)}${joint(system === 'party', symbol)}`;
  const placed = place === null ? '' : `@${searchFold(place).replace(/ /g, '-')}`;
  return [country, system, type, `${number ?? '~'}${rest}${placed}`, year ?? '~'].join(':');
}

/** `/2024` of `24/2024/NĐ-CP`: the year, or "~" for it, stands between two slashes. */
const yearIn = (designation: string): string => /\/(?:\d{4}|~)(?=\/)/.exec(designation)?.[0] ?? '';

/** The Party writes `12-QĐ/TW` and `12/QĐ`, the state `24/NĐ-CP`. */
function joint(isParty: boolean, symbol: string | null): string {
  if (symbol === null) return isParty ? '' : '/~';
  return `${isParty && symbol.includes('/') ? '-' : '/'}${symbol}`;
}

/** The name with another number; and another symbol, or the first one, behind a number that stands at its end. */
function nameWith({ name, id, ...known }: Regulation, { number, symbol }: Identity): string {
  const numbered = known.number && number ? name.replace(known.number, () => number) : name;
  if (symbol === null || symbol === known.symbol) return numbered;
  if (known.symbol !== null) return numbered.replace(known.symbol, () => symbol);
  const isOpen = number !== null && numbered.endsWith(number);
  return isOpen ? `${numbered}${joint(id.split(':')[1] === 'party', symbol)}` : numbered;
}
