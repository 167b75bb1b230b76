import type { PrintableDocument } from '../../../citation';
import { typeBySlug } from '../data/document-types';
import { designation } from './identity';

const TENS = ['', 'X', 'XX', 'XXX'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const roman = (value: number): string =>
  value < 40 ? `${TENS[Math.floor(value / 10)]}${ONES[value % 10]}` : String(value);

const fixed: ReadonlyMap<string, string> = new Map([
  ['hien-phap', 'Hiến pháp'],
  ['dieu-le-dang', 'Điều lệ Đảng'],
]);

/** `Quy định 55-QĐ/TW`, `Nghị định 100/2019/NĐ-CP`, `Luật Đất đai 2013`, `Nghị quyết Trung ương 4 khóa XII`. */
export function print(document: PrintableDocument): string {
  const { type, title, year, name, number, draft } = document;
  const typeName = typeBySlug.get(type)?.name ?? '';
  const draftWord = draft ? 'Dự thảo ' : '';
  const dated = (words: string): string => draftWord + (year === null ? words : `${words} ${year}`);
  const whole = name === null ? undefined : fixed.get(name);
  if (whole) return dated(whole);
  if (type === 'quy-chuan' || type === 'tieu-chuan') return designation(document);
  if (title !== null) return dated(`${typeName} ${title}`);
  if (number !== null) return `${draftWord}${typeName} ${numberOf(document)}`.trim();
  return `${typeName} ${sessionName(name ?? '')}`.trim();
}

/** The number as official documents print it: `55-QĐ/TW`, `100/2019/NĐ-CP`. */
export function numberOf({
  number,
  symbol,
  system,
  year,
  yearInNumber,
}: PrintableDocument): string {
  if (number === null) return '';
  const known = symbol?.replace(/~$/, '') ?? '';
  if (system === 'party') {
    const padded = number.padStart(2, '0');
    return known ? `${padded}${known.includes('/') ? '-' : '/'}${known}` : padded;
  }
  return [number, yearInNumber ? year : null, known].filter(Boolean).join('/');
}

function sessionName(name: string): string {
  const congress = /^dai-hoi-(\d+)/.exec(name);
  if (congress) return `Đại hội ${roman(Number(congress[1]))}`;
  const plenum = /^tw(\d+)-khoa(\d*)/.exec(name);
  if (!plenum) return '';
  return `Trung ương ${plenum[1]}${plenum[2] ? ` khóa ${roman(Number(plenum[2]))}` : ''}`;
}
