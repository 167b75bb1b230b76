import type { NumberRules } from '../../../grammar/segment';
import { remember } from '../../../tokens/remember';
import { types } from './document-types';
import { issuerByCode } from './issuers';

export const typeCodes: ReadonlySet<string> = new Set(types.flatMap((type) => type.codes));
/** Codes with small letters in them, such as TTg of the Prime Minister (Thủ tướng), by their upper case. */
const mixedCase: ReadonlyMap<string, string> = new Map(
  ['TTg', 'CTr', 'TTr', 'QĐi', 'QyĐ', 'KLTTr'].map((code) => [code.toUpperCase(), code]),
);

/** Codes that newspapers write in more than one way, with the way documents carry them. */
const standardCodes: ReadonlyMap<string, string> = new Map(
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
const MAX_MIXED_CODE_CHARS = 8;
const CAPITALS = /^[A-ZĐƯÂÊÔƠĂ]+/u;

/** Single letters that are codes. */
const singleLetters: ReadonlySet<string> = new Set(['L', 'A', 'Q', 'C', 'P', 'V', 'K', 'T']);

const isKnown = (code: string): boolean =>
  typeCodes.has(mixedCase.get(code) ?? code) || issuerByCode.has(mixedCase.get(code) ?? code);

interface Code {
  /** Whether the tables have it, or it looks like an office's. */
  readonly known: boolean;
  /** Whether it may be a code where a number leads to it. */
  readonly codeLike: boolean;
  /** How many of the letters are the code: see `NumberRules.codeLength`. */
  readonly length: number;
}

const codeOf = remember((letters): Code => {
  const code = normaliseSegment(letters);
  return {
    known: isKnown(code) || PARTY_CODE.test(code) || LOCAL_OFFICE.test(code),
    codeLike: code.length >= 2 || singleLetters.has(code),
    length: codeLength(letters),
  };
});

export const numberRules: NumberRules = {
  isCode(letters, loose) {
    const { known, codeLike } = codeOf(letters);
    return loose ? known : codeLike;
  },
  codeLength: (letters) => codeOf(letters).length,
  counted: new Set(['QH', 'UBTVQH']),
};

function codeLength(letters: string): number {
  const capitals = CAPITALS.exec(letters)?.[0].length ?? 0;
  if (capitals === 0) return isKnown(letters.toUpperCase()) ? letters.length : 0;
  if (capitals === letters.length || mixedCase.has(letters.toUpperCase())) return letters.length;
  // "GDTrH": an abbreviation of a word in the middle of a code.
  if (capitals >= 2 && letters.length <= MAX_MIXED_CODE_CHARS && /\p{Lu}$/u.test(letters)) {
    return letters.length;
  }
  for (const code of mixedCase.values()) {
    if (letters.startsWith(code)) return code.length;
  }
  // "Thanh" is a word, "TWcủa" a code with a word glued to it.
  return capitals >= 2 ? capitals : 0;
}

export function normaliseSegment(segment: string, at = 0): string {
  const printed = segment === segment.toLowerCase() ? segment.toUpperCase() : segment;
  // "QH 15": the blank before a session's digits is none of the code.
  const capital = printed.replace(' ', '').replaceAll('T.Ư', 'TW').replaceAll('TƯ', 'TW');
  const code = mixedCase.get(capital.toUpperCase());
  // After the type, only TTg is the code of an issuer.
  if (code && (at === 0 || code === 'TTg')) return code;
  return standardCodes.get(capital) ?? capital;
}
