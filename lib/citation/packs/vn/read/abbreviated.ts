import { readNumber } from '../../../grammar/number';
import { isYear } from '../../../grammar/years';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import type { TextMemory } from '../../../pack/pack';
import { is, slashOrDash } from '../../../tokens/look';
import { ANY_DIGITS, type Opening } from '../../../tokens/openings';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { readIssuer } from '../around/read-issuer';
import { numberRules, typeCodes } from '../data/codes';
import { type DocumentType, typeByCode } from '../data/document-types';
import { type DocumentSymbol, toSymbol } from '../data/symbols';
import { lexicon, numberWord } from '../data/words';
import { isFollowedByDate, isPaper } from '../guards/number-guards';
import { isShort, type ShortForm } from '../guards/short-numbers';
import { numberKey } from './numbered';
import { numberedCitation } from './numbered-citation';
import { plenumWords, readPlenum, readSession } from './plenum';

/** Codes that newspapers print instead of the type word: NĐ 168, NQ98, TT 30/2014. */
const codes = 'NĐ NQ QĐ TT TTLT TTLB CT KL CV TB TBKL VBHN KH CĐ HD BC CTr TTr ĐA QC'.split(' ');
/** Those that mostly mean something else without the code once more behind the number. */
const codesToRepeat: ReadonlySet<string> = new Set(['HD', 'BC', 'CTr', 'TTr', 'ĐA', 'QC']);
/** Those that hardly mean anything else. */
const unmistakableCodes: ReadonlySet<string> = new Set('NĐ NQ TTLT TTLB TBKL VBHN'.split(' '));

export const abbreviations: ReadonlyMap<number, DocumentType> = new Map(
  codes.flatMap((code) => {
    const type = typeByCode.get(code);
    return type ? [[lexicon.word(code), type] as const] : [];
  }),
);

/** "theo TT 29", "căn cứ QĐ 15" */
const basisWords = lexicon.words('theo cứ');
const buildings = lexicon.words('nhà cư tòa lô');

const sessionCodes: ReadonlySet<string> = new Set(['NQ', 'KL']);
const MAX_SHORT_NUMBER = 999;

const sessionBeginnings = 'đại đh hội trung tw t ban bch'.split(' ').map(lexicon.word);

/** An abbreviation is followed by a number, or by a session. */
export const abbreviationOpenings: readonly Opening[] = [...abbreviations].flatMap(
  ([word, { codes }]) => {
    const session = codes.some((code) => sessionCodes.has(code));
    const seconds = [ANY_DIGITS, lexicon.word('số'), ...(session ? sessionBeginnings : [])];
    return seconds.map((second) => [word, second] as const);
  },
);

/** @param memory what the text has said so far: "TT 53" behind the full number is surely the same circular */
export function readAbbreviated(
  tokens: Tokens,
  at: number,
  memory: TextMemory,
): CitationBuffer | null {
  if (is(tokens, at, plenumWords)) return readPlenum(tokens, at, 'nghi-quyet', at);
  const type = tokens.value(at) > 0 ? abbreviations.get(tokens.value(at)) : undefined;
  if (!type) return null;
  if (is(tokens, at - 1, slashOrDash) && !tokens.spaced(at)) return null;
  const printed = tokens.slice(at, at + 1);
  const code = typeCodes.has(printed) ? printed : printed.toUpperCase();
  if (!typeCodes.has(code) || isPaper(tokens, at)) return null;
  const inSession = printed === code && sessionCodes.has(code);
  const session = inSession ? readSession(tokens, at, type.slug, at + 1) : null;
  if (session) return session;
  const numbered = is(tokens, at + 1, numberWord);
  const digits = numbered ? at + 2 : at + 1;
  if (tokens.kinds[digits] !== Digits) return null;
  const read = readNumber(tokens, digits, numberRules);
  if (!read) return null;
  const symbol = toSymbol(read);
  // "NQ2-B", a class
  if (is(tokens, read.end, slashOrDash) && !tokens.spaced(read.end)) return null;
  // "nq 68-nq/tw": in small letters, too, only the code once more shows that a document is meant.
  const repeated = symbol?.typeCode === code;
  if ((printed !== code || codesToRepeat.has(code)) && !repeated) return null;
  // "KH 2026-TW": a year with a code behind it is a voucher's or an order's.
  const yearLike = symbol?.typeCode === null && isYear(tokens.value(digits));
  if (symbol && (yearLike || !isOfType(symbol, type))) return null;
  const key = numberKey(type, tokens.value(digits));
  if (symbol) {
    memory.fullNumbers.add(key);
    return numberedCitation(tokens, at, read, type.slug, 'full');
  }
  const form = { type, at, digits, end: read.end, numbered, withYear: read.yearInNumber };
  const known = memory.fullNumbers.has(key);
  if (!known && !isShortAbbreviation(tokens, form, code)) return null;
  return numberedCitation(tokens, at, read, type.slug, 'short');
}

/** Whether an abbreviation and a number that the text has not given in full can be a document. */
function isShortAbbreviation(tokens: Tokens, form: ShortForm, code: string): boolean {
  const { at, numbered, withYear, digits, end } = form;
  // "tòa nhà NQ2"
  if (is(tokens, at - 1, buildings) && !tokens.spaced(digits)) return false;
  // "CV 3120 của Tổng cục Thuế": without whose it is, or its day, it is somebody's curriculum vitae.
  if (code === 'CV' && (isFollowedByDate(tokens, end) || readIssuer(tokens, end + 1)))
    return isShort(tokens, form);
  const based = is(tokens, at - 1, basisWords) && end === digits + 1;
  const sure = numbered || withYear || based;
  if (!sure && !unmistakableCodes.has(code)) return false;
  return tokens.value(digits) <= MAX_SHORT_NUMBER && isShort(tokens, form);
}

/** "NQ 98/2023/QH15" */
const OF_PARLIAMENT = /^(?:UBTV)?QH\d/;

/** "NQ 29-NQ/TW", "CV 123/SGDĐT": not "NQ3-A2", a flat, nor "TB2-TC", a machine. */
const isOfType = ({ typeCode, issuer }: DocumentSymbol, { codes }: DocumentType): boolean =>
  typeCode === null
    ? OF_PARLIAMENT.test(issuer) || (numberRules.isCode(issuer, true) && !typeCodes.has(issuer))
    : codes.includes(typeCode);
