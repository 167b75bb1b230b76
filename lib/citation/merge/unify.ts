import type { DocumentIdentity } from '../citation';
import type { Pack } from '../pack/pack';

/** What a pack says about types when citations are compared. */
export type MergeRules = Pick<Pack, 'generic' | 'yearly' | 'sameSymbol'>;

/** A number without leading zeros. */
export function plainNumber(number: string): string {
  const code = number.charCodeAt(number.length - 1);
  const usual = code <= 0x39 && number.charCodeAt(0) !== 0x30;
  return usual ? number : number.replace(/^0+(?=\d)/, '').toLowerCase();
}

const agree = (a: unknown, b: unknown): boolean => a === b || a === null || b === null;

/** Whether two citations can be of one document: what one of them leaves open contradicts nothing. */
export function unifies(a: DocumentIdentity, b: DocumentIdentity, rules: MergeRules): boolean {
  if (!agree(a.year, b.year) || !agree(a.place, b.place)) return false;
  if (!agreeSymbols(a, b, rules)) return false;
  if (a.type !== b.type) {
    const coded = a.symbol !== null && a.symbol === b.symbol;
    if (!coded || !(rules.generic(a.type) || rules.generic(b.type))) return false;
  }
  if (a.number === null || b.number === null) {
    return a.name !== null && a.name === b.name && !(isBillOf(a, b) || isBillOf(b, a));
  }
  if (plainNumber(a.number) !== plainNumber(b.number)) return false;
  if (a.system !== b.system && a.system !== '~' && b.system !== '~') return false;
  return agree(a.yearInNumber, b.yearInNumber) || rules.yearly(a.type);
}

/** A bill, or a renewed law, that names no year is not the law of that name with one: "Luật Điện lực (sửa đổi)", "Luật Điện lực 2004". */
const isBillOf = (bill: DocumentIdentity, law: DocumentIdentity): boolean =>
  (bill.draft || bill.renewed) && bill.year === null && !law.draft && law.year !== null;

/** A symbol with an unknown tail (`QH~`) agrees with every longer one. */
function agreeSymbols(one: DocumentIdentity, two: DocumentIdentity, rules: MergeRules): boolean {
  const [a, b] = [one.symbol, two.symbol];
  if (agree(a, b) || a === null || b === null) return true;
  if (a.endsWith('~')) return b.startsWith(a.slice(0, -1));
  if (b.endsWith('~')) return a.startsWith(b.slice(0, -1));
  return one.type === two.type && rules.sameSymbol(one.type, a, b) !== null;
}

/** What two citations of one document tell together. */
export const unify = (
  a: DocumentIdentity,
  b: DocumentIdentity,
  rules: MergeRules,
): DocumentIdentity => ({
  type: rules.generic(a.type) ? b.type : a.type,
  number: a.number ?? b.number,
  year: a.year ?? b.year,
  yearInNumber: a.yearInNumber || b.yearInNumber || (a.yearInNumber ?? b.yearInNumber),
  symbol: mergeSymbols(a, b, rules),
  system: a.system === '~' ? b.system : a.system,
  place: a.place ?? b.place,
  local: a.local || b.local,
  name: a.name ?? b.name,
  draft: a.draft && b.draft,
  renewed: a.renewed && b.renewed,
});

function mergeSymbols(
  { symbol: a, type }: DocumentIdentity,
  { symbol: b }: DocumentIdentity,
  rules: MergeRules,
) {
  if (a === null || b === null || a === b) return a ?? b;
  return a.endsWith('~') ? b : (rules.sameSymbol(type, a, b) ?? a);
}
