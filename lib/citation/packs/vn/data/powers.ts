import { typeBySlug } from './document-types';
import { type Issuer, issuerByCode, type System } from './issuers';

/*
 * Who may issue what: the Law on the Promulgation of Legal Documents (64/2025/QH15, before it 80/2015/QH13) and Decree
 * 30/2020/NĐ-CP on records. The Party issues documents of all types but the first and the circular.
 */

/**
 * type | who else may issue it, by code or kind | who must be meant where another is named: named>meant. A decree is the
 * Government's, whatever ministry drafted it; the Government's directives, telegrams and decisions are the Prime Minister's.
 * In English, row by row: decree, circular, resolution, decision, directive, telegram, plan.
 */
const rows = `
nghi-dinh|CP|*>CP
thong-tu|office court KTNN|
nghi-quyet|CP QH UBTVQH HĐND HĐTP party|TTg>CP VPCP>CP
quyet-dinh|TTg CTN KTNN VPCP UBND office court party|CP>TTg
chi-thi|TTg UBND office court party|CP>TTg VPCP>TTg
cong-dien|TTg UBND office court party|CP>TTg VPCP>TTg
ke-hoach|UBND party|
`;

/** Kinds of issuers, by the kind's name in the rows. */
const isParty = ({ system }: Issuer): boolean => system === 'party';
const kinds: Readonly<Record<string, (issuer: Issuer) => boolean>> = {
  party: isParty,
  court: ({ system }) => system === 'court',
  /** Ministries and what is of their rank. */
  office: ({ system, code, local }) =>
    system === 'state' && !local && (code.startsWith('B') || central.has(code)),
};
const central: ReadonlySet<string> = new Set([
  'NHNN',
  'TTCP',
  'UBDT',
  'UBCK',
  'TCT',
  'TCHQ',
  'KBNN',
]);

interface Power {
  readonly issuers: readonly string[];
  /** By the code of the issuer that is named, or `*`, that of the one that must be meant. */
  readonly meant: ReadonlyMap<string, string>;
}

const powers: ReadonlyMap<string, Power> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): readonly [string, Power] => {
      const [type = '', issuers = '', meant = ''] = row.split('|');
      const pairs = meant.split(' ').filter(Boolean);
      const named = pairs.map((pair): readonly [string, string] => {
        const [one = '', other = ''] = pair.split('>');
        return [one, other];
      });
      return [type, { issuers: issuers.split(' '), meant: new Map(named) }];
    }),
);

/** Whether an issuer was there in a year; a year that is not known fits all. */
function existed({ since, until }: Issuer, year: string | null): boolean {
  return year === null || (Number(year) >= since && Number(year) <= until);
}

/** What the issuer that a text names tells of a document of a type. */
export interface IssuedDocument {
  /** The issuer that is named, where it may issue the type, else the one that must be meant; null where nobody can be told. */
  readonly issuer: Issuer | null;
  /** null where it depends on the department, or the issuer was not there in the year. */
  readonly symbol: string | null;
  readonly system: System;
}

/** @param year null where it is not known */
export function issuedBy(type: string, named: Issuer, year: string | null): IssuedDocument {
  const power = powers.get(type);
  const fits =
    power === undefined ||
    power.issuers.some((one) => one === named.code || kinds[one]?.(named) === true);
  const meant = power?.meant.get(named.code) ?? power?.meant.get('*') ?? '';
  const issuer = fits ? named : (issuerByCode.get(meant) ?? null);
  const known = issuer !== null && existed(named, year) && (power !== undefined || isParty(named));
  const symbol = known ? symbolOf(type, issuer) : null;
  const { system } = issuer ?? named;
  // Resolutions and circulars of the courts are the State's; only their judgments are of the courts.
  return { issuer, symbol, system: symbol !== null && system === 'court' ? 'state' : system };
}

/** Types of which the Party's symbols depend on the department. */
const departmental: ReadonlySet<string> = new Set(['cong-van', 'de-an']);

function symbolOf(type: string, { code, system }: Issuer): string | null {
  const typeCode = type === 'quy-dinh' ? 'QĐ' : typeBySlug.get(type)?.codes[0];
  if (code === '' || typeCode === undefined || departmental.has(type)) return null;
  if (system === 'party') return `${typeCode}/${code}`;
  if (code === 'QH') return 'QH~';
  return code === 'UBTVQH' ? `${typeCode}-UBTVQH~` : `${typeCode}-${code}`;
}
