import type { NumberRules } from '../../../grammar/number-rules';
import { remember } from '../../../tokens/remember';
import { types } from './document-types';
import { issuerByCode } from './issuers';

export const typeCodes: ReadonlySet<string> = new Set(types.flatMap((type) => type.codes));
/** Codes with small letters in them, such as TTg of the Prime Minister (Thủ tướng), by their upper case. */
const mixedCase: ReadonlyMap<string, string> = new Map(
  ['TTg', 'CTr', 'TTr', 'QĐi', 'QyĐ', 'KLTTr'].map((code) => [code.toUpperCase(), code]),
);

/** Offices without an issuer of their own in the tables, and their departments: those of provinces, of the courts and of the police, by what they do. */
const offices: ReadonlySet<string> = new Set(
  (
    'SGDĐT SYT SXD STC SNV STNMT SNN SNNPTNT SNNMT SKHĐT SKHCN SCT SGTVT SVHTT SVHTTDL STTTT STP SLĐTBXH SDL PGDĐT UBMTTQ ' +
    'CA CAT CATP CAH CAX XPHC XPVPHC CTHADS TCTHADS HS DS HC LĐ HNGĐ KDTM ST PT GĐT ' +
    'GDTH GDTRH GDMN GDTX KTTH KGVX NC NN CN VX TH QLD KCB CS TTKSTT'
  ).split(' '),
);

/** Codes that newspapers write in more than one way, with the way documents carry them. */
const standardCodes: ReadonlyMap<string, string> = new Map([
  ...[...typeCodes, ...issuerByCode.keys(), ...offices].flatMap(
    (code): readonly (readonly [string, string])[] => {
      const plain = withoutAccents(code);
      return plain === code || typeCodes.has(plain) || issuerByCode.has(plain)
        ? []
        : [[plain, code]];
    },
  ),
  ...Object.entries({ TƯ: 'TW', 'T.Ư': 'TW', 'T.W': 'TW', BGDĐ: 'BGDĐT', BGD: 'BGDĐT' }),
  ...Object.entries({ UBKTTƯ: 'UBKTTW', VPTƯ: 'VPTW' }),
]);

/** "ND", "QD": codes on pages that have lost the letter Đ. */
function withoutAccents(code: string): string {
  return code.replaceAll('Đ', 'D');
}

export const PARTY_CODE =
  /^(?:TW|TU|HU|QU|ĐU|ĐUK|CB|TWĐTN|TVTU|QUTW|ĐUCA|[A-ZĐ]+TW|[A-ZĐ]+[THQ]U|ĐU[A-ZĐ]*|BCS[A-ZĐ]*|BCĐ[A-ZĐ]*TW)$/u;
/** Departments of provinces and districts, prosecutors and courts: too many to be listed. */
const LOCAL_OFFICE = /^(?:S[A-ZĐ&]{2,7}|PGD&?ĐT|VKS[A-ZĐ]*|TAND[A-ZĐ]*)$/u;
const MAX_MIXED_CODE_CHARS = 10;
const CAPITALS = /^[A-ZĐƯÂÊÔƠĂ]+/u;
/** Capitals with the second letters of words that begin with two: "CNHTr" (Tr of "trung"). */
const INITIALS = /^(?:Tr|Th|Ng|Nh|Kh|Ch|Ph|Gi|[A-ZĐƯÂÊÔƠĂ])+$/u;
/** Small letters, where a code has capitals: "nđ-cp", "Nđ-cp". */
const SMALL = /^\p{L}[\p{Ll}\d]+$/u;
/** Letters of a code without accents; longer ones are words in capitals. */
const CODE = /^[A-ZĐƯ]{2,9}$/u;
/** A syllable, as words in capitals are made of: a code hardly looks like one. */
const SYLLABLE =
  /^(?:NGH|NG|NH|CH|GH|GI|KH|PH|QU|TH|TR|[BCDĐGHKLMNPQRSTVX])?[AEIOUYƯ]{1,3}(?:CH|NG|NH|[CMNPT])?$/u;
/** Kinds of cases, behind which the instance stands. */
const CASE_KIND = /^(?:HS|DS|HC|LĐ|HNGĐ|KDTM)$/u;
const INSTANCE = /^(?:ST|PT|GĐT|TT)$/u;

/** Single letters that are codes. */
const singleLetters: ReadonlySet<string> = new Set(['L', 'A', 'Q', 'C', 'P', 'V', 'K', 'T']);

const isOffice = (code: string): boolean => issuerByCode.has(code) || offices.has(code);

const isKnown = (code: string): boolean =>
  typeCodes.has(mixedCase.get(code) ?? code) || isOffice(mixedCase.get(code) ?? code);

interface Code {
  /** Whether the tables have it, or it looks like an office's. */
  readonly known: boolean;
  /** Whether it may be a code where a number leads to it. */
  readonly codeLike: boolean;
  /** Whether it is an issuer's, or can be nothing but a code. */
  readonly organ: boolean;
  /** How many of the letters are the code: see `NumberRules.codeLength`. */
  readonly length: number;
}

const codeOf = remember((letters): Code => {
  const code = normaliseSegment(letters);
  const known = isKnown(code) || PARTY_CODE.test(code) || LOCAL_OFFICE.test(code);
  return {
    known,
    organ: known || (CODE.test(letters) && letters !== 'TP' && !SYLLABLE.test(letters)),
    codeLike: code.length >= 2 || singleLetters.has(code),
    length: codeLength(letters),
  };
});

export const numberRules: NumberRules = {
  isCode(letters, loose) {
    const { known, codeLike } = codeOf(letters);
    return loose ? known : codeLike;
  },
  joins(before, link, letters, first) {
    const [one, two] = [normaliseSegment(before), normaliseSegment(letters)];
    if (CASE_KIND.test(one)) return INSTANCE.test(two);
    const { known, organ } = codeOf(letters);
    // Behind a type, the symbol still lacks its issuer.
    if (typeCodes.has(one)) return organ;
    // "UBND.NC", "BHXH - CSYT": behind the issuer stands its department; "QĐ-UBND - UBND xã" goes on with a sentence.
    const department = organ && !issuerByCode.has(two);
    if (link === 'dot') return department;
    return link === 'loose' && one !== two && (known || (first && department));
  },
  isWhole: (letters) => isOffice(capitals(letters)),
  codeLength: (letters) => codeOf(letters).length,
  counted: new Set(['QH', 'UBTVQH', 'qh', 'ubtvqh']),
};

function codeLength(letters: string): number {
  const length = CAPITALS.exec(letters)?.[0].length ?? 0;
  if (SMALL.test(letters)) {
    const code = normaliseSegment(letters);
    return isKnown(code) && (length === 0 || !SYLLABLE.test(code)) ? letters.length : 0;
  }
  if (length === letters.length || mixedCase.has(letters.toUpperCase())) return letters.length;
  // "QĐTTg": the type glued to its issuer.
  if (letters.endsWith('TTg') && typeCodes.has(letters.slice(0, -3))) return letters.length;
  // "GDTrH", "CNHTr": an abbreviation of a word in the middle of a code, or at its end.
  const mixed = /\p{Lu}$/u.test(letters) || INITIALS.test(letters);
  if (length >= 2 && letters.length <= MAX_MIXED_CODE_CHARS && mixed) return letters.length;
  for (const code of mixedCase.values()) {
    if (letters.startsWith(code)) return code.length;
  }
  // "Thanh" is a word, "TWcủa" a code with a word glued to it, "BTCNgày" one with a capital.
  if (length < 2) return 0;
  const shorter = letters.slice(0, length - 1);
  return isOffice(shorter) && !isOffice(letters.slice(0, length)) ? length - 1 : length;
}

/** Letters of a code as capitals, without what joins its words: "BKH&CN", "QH 15". */
const capitals = (letters: string): string =>
  (SMALL.test(letters) ? letters.toUpperCase() : letters)
    .replaceAll('&', '')
    .replaceAll('T.Ư', 'TW')
    .replaceAll('TƯ', 'TW');

export function normaliseSegment(segment: string, at = 0): string {
  const printed = capitals(segment);
  const code = mixedCase.get(printed.toUpperCase());
  // After the type, only TTg is the code of an issuer.
  if (code && (at === 0 || code === 'TTg')) return code;
  return standardCodes.get(printed) ?? printed;
}

/** Whether two codes that a dash parts are one issuer's: "BGD-ĐT". */
export const isOneIssuer = (one: string, two: string): boolean =>
  !issuerByCode.has(two) && issuerByCode.has(capitals(one) + capitals(two));
