import type { PrintableDocument } from '../../citation';
import { FIRST_YEAR_OF_ONE_SERIES } from './act-number';
import { namedActs } from './names';
import { communityNames, typeOf } from './words';

/** Years from here on are printed in full. */
const FIRST_FULL_YEAR = 1999;

/** The name of a treaty at EUR-Lex, which its id ends with; null for acts. */
export const treatyOf = (id: string): string | null => /:treaty:([a-z]+):/.exec(id)?.[1] ?? null;

/** "Regulation (EU) No 1025/2012", "Directive 95/46/EC", "Decision (EU) 2029/12", "TFEU". */
export function print({ id, type, year, number, symbol }: PrintableDocument): string {
  const treaty = treatyOf(id);
  if (treaty !== null) return namedActs.find(({ name }) => name === treaty)?.printed ?? treaty;
  const name = typeOf(type)?.name ?? '';
  const community = communityNames.get(symbol ?? '') ?? 'EU';
  const years = Number(year);
  if (years >= FIRST_YEAR_OF_ONE_SERIES) return `${name} (${community}) ${year}/${number}`;
  const printed = years < FIRST_FULL_YEAR ? String(years % 100) : year;
  if (type === 'regulation') return `${name} (${community}) No ${number}/${printed}`;
  return `${name} ${printed}/${number}/${community}`;
}
