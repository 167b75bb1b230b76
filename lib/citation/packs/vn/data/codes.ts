import type { NumberRules } from '../../../grammar/segment';
import { remember } from '../../../tokens/remember';
import { types } from './document-types';
import { issuerByCode } from './issuers';

export const typeCodes: ReadonlySet<string> = new Set(types.flatMap((type) => type.codes));
/** Codes with small letters in them, such as TTg of the Prime Minister (Thủ tướng), by their upper case. */
const mixed: ReadonlyMap<string, string> = new Map(
  ['TTg', 'CTr', 'TTr', 'QĐi', 'QyĐ', 'KLTTr'].map((code) => [code.toUpperCase(), code]),
);

/** Codes that newspapers write in more than one way, with the way documents carry them. */
const standard: ReadonlyMap<string, string> = new Map(
  Object.entries({
    TƯ: 'TW',
    'T.Ư': 'TW',
    'T.W': 'TW',
    BGDĐ: 'BGDĐT',
    'BGD&ĐT': 'BGDĐT',
    BGD: 'BGDĐT',
    'BNN&PTNT': 'BNNPTNT',
    'BNN&MT': 'BNNMT',
    'BKH&ĐT': 'BKHĐT',
    'BKH&CN': 'BKHCN',
    'BTT&TT': 'BTTTT',
    'BTN&MT': 'BTNMT',
    'BLĐTB&XH': 'BLĐTBXH',
    UBKTTƯ: 'UBKTTW',
    VPTƯ: 'VPTW',
    ND: 'NĐ',
    QD: 'QĐ',
  }),
);

export const PARTY_CODE =
  /^(?:TW|TU|HU|QU|ĐU|ĐUK|CB|TWĐTN|TVTU|QUTW|ĐUCA|[A-ZĐ]+TW|[A-ZĐ]+[THQ]U|ĐU[A-ZĐ]*|BCS[A-ZĐ]*|BCĐ[A-ZĐ]*TW)$/u;
/** Departments of provinces and districts, prosecutors and courts: too many to be listed. */
const LOCAL_OFFICE = /^(?:S[A-ZĐ&]{2,7}|PGD&?ĐT|VKS[A-ZĐ]*|TAND[A-ZĐ]*)$/u;
const MAX_MIXED = 8;
const CAPITALS = /^[A-ZĐƯÂÊÔƠĂ]+/u;

/** Single letters that are codes. */
const single: ReadonlySet<string> = new Set(['L', 'A', 'Q', 'C', 'P', 'V', 'K', 'T']);

const isKnown = (code: string): boolean =>
  typeCodes.has(mixed.get(code) ?? code) || issuerByCode.has(mixed.get(code) ?? code);

interface Code {
  readonly known: boolean;
  readonly plain: boolean;
  readonly length: number;
}

const codeOf = remember((letters): Code => {
  const code = normaliseSegment(letters);
  return {
    known: isKnown(code) || PARTY_CODE.test(code) || LOCAL_OFFICE.test(code),
    plain: code.length >= 2 || single.has(code),
    length: codeLength(letters),
  };
});

export const numberRules: NumberRules = {
  isCode(letters, loose) {
    const { known, plain } = codeOf(letters);
    return loose ? known : plain;
  },
  codeLength: (letters) => codeOf(letters).length,
  counted: new Set(['QH', 'UBTVQH']),
};

function codeLength(letters: string): number {
  const capitals = CAPITALS.exec(letters)?.[0].length ?? 0;
  if (capitals === 0) return isKnown(letters.toUpperCase()) ? letters.length : 0;
  if (capitals === letters.length || mixed.has(letters.toUpperCase())) return letters.length;
  // "GDTrH": an abbreviation of a word in the middle of a code.
  if (capitals >= 2 && letters.length <= MAX_MIXED && /\p{Lu}$/u.test(letters)) {
    return letters.length;
  }
  for (const code of mixed.values()) {
    if (letters.startsWith(code)) return code.length;
  }
  // "Thanh" is a word, "TWcủa" a code with a word glued to it.
  return capitals >= 2 ? capitals : 0;
}

export function normaliseSegment(segment: string, at = 0): string {
  const printed = segment === segment.toLowerCase() ? segment.toUpperCase() : segment;
  // "QH 15": the blank before a session's digits is none of the code.
  const capital = printed.replace(' ', '').replaceAll('T.Ư', 'TW').replaceAll('TƯ', 'TW');
  const code = mixed.get(capital.toUpperCase());
  // After the type, only TTg is the code of an issuer.
  if (code && (at === 0 || code === 'TTg')) return code;
  return standard.get(capital) ?? capital;
}
