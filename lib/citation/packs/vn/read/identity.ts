import type { DocumentIdentity } from '../../../citation';
import { remember } from '../../../tokens/remember';
import { typeByCode, typeBySlug } from '../data/document-types';
import { issuerByCode } from '../data/issuers';

/** Types whose numbers always carry the year: 30/2020/NĐ-CP. */
const yearlyTypes: ReadonlySet<string> = new Set([
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'luat',
  'bo-luat',
]);

const standards: ReadonlySet<string> = new Set(['quy-chuan', 'tieu-chuan']);

/** Standards are known by their whole designation: `QCVN 28:2010/BTNMT`. */
export function designation({ name, number, year, symbol }: DocumentIdentity): string {
  const dated = year === null ? number : `${number}:${year}`;
  return `${name ?? ''} ${symbol === null ? dated : `${dated}/${symbol}`}`;
}

export const yearly = (type: string): boolean => yearlyTypes.has(type);
export const generic = (type: string): boolean => type === 'van-ban' || type === 'van-ban-hop-nhat';

/** The instance at the end of a court's symbol: sơ thẩm, phúc thẩm, giám đốc thẩm, tái thẩm. */
const INSTANCE = /-?(?:ST|PT|GĐT|TT)$/u;

/** Judgments are printed DS-ST and DSST, and with slips where the instance should stand: TCTM-TM. */
export function sameSymbol(type: string, a: string, b: string): string | null {
  if (type !== 'ban-an') return null;
  const [better, other] = INSTANCE.test(a) ? [a, b] : [b, a];
  if (a.replaceAll('-', '') === b.replaceAll('-', '')) return better.includes('-') ? better : other;
  const slip = !INSTANCE.test(other) && other.includes('-');
  return slip && kindOfCase(a) === kindOfCase(b) ? better : null;
}

const kindOfCase = (symbol: string): string => symbol.replace(/-[^-]*$/, '');

/** The canonical id: `vn:<system>:<type>:<number part>[@<place>]:<year>`. */
export function identify(fields: DocumentIdentity): string {
  const { system, type, year, name } = fields;
  const part = fields.number === null ? (name ?? '~') : numberPart(fields, fields.number);
  const place = fields.local ? `@${fields.place ?? '~'}` : '';
  return ['vn', system, type, part + place, year ?? '~'].join(':');
}

function numberPart(fields: DocumentIdentity, number: string): string {
  const { system, type, symbol, yearInNumber } = fields;
  if (standards.has(type)) return designation(fields);
  if (system === 'party') {
    const padded = number.padStart(2, '0');
    if (symbol === null) return padded;
    return `${padded}${symbol.includes('/') ? '-' : '/'}${symbol}`;
  }
  const year = yearInNumber ? (fields.year ?? '~') : null;
  const parts = [number];
  if (year !== null || (yearly(type) && yearInNumber === null)) parts.push(year ?? '~');
  const code = typeBySlug.get(type)?.codes[0];
  if (symbol !== null) parts.push(symbol);
  else if (yearly(type) && code) parts.push(`${code}-~`);
  else if (year !== null) parts.push('~');
  return parts.join('/');
}

/** A session of a term, and a number that runs through a term, need no year. */
const TERMED = /^vn:(?:party:[^:]+:tw\d+-khoa\d+|state:[^:]+:\d+\/[^:@~]*UBTVQH\d+)(?::~|$)/;

export function isWhole(id: string): boolean {
  return !id.includes('~') || TERMED.test(id);
}

export function impliedIssuer({ type, symbol, system }: DocumentIdentity): string | null {
  if (type === 'phap-lenh') return 'Ủy ban Thường vụ Quốc hội';
  if (typeBySlug.get(type)?.titled || type === 'hien-phap') return 'Quốc hội';
  if (type === 'nghi-dinh') return 'Chính phủ';
  const issuer = symbol === null ? undefined : issuerOf(symbol);
  if (!issuer || (issuer.local && system === 'party')) return null;
  return issuer.code === 'TW' ? 'Trung ương Đảng' : issuer.name;
}

const issuerOf = remember((symbol) => {
  const codes = symbol.split(/[-/_]/);
  const code = codes.length > 1 && typeByCode.has(codes[0] ?? '') ? codes.at(-1) : codes[0];
  return issuerByCode.get(code?.replace(/[\d~]+$|^CT(?=UBND)/g, '') ?? '');
});
