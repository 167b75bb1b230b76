import { fold } from '../../../../text';
import type { NumberRead } from '../../../grammar/number';
import type { Segment } from '../../../grammar/number-rules';
import { remember } from '../../../tokens/remember';
import { isOneIssuer, normaliseSegment, PARTY_CODE, typeCodes } from './codes';
import { issuerByCode, type System } from './issuers';

// How the codes of courts, local issuers, other organisations and the State's offices look: too many to be listed.
const COURT_CODE = /^(?:TAND[A-Z]*|HĐTP|TA|[HDK][A-Z]{1,3}-?[SP]T|[HDK]S[SP]T)$/u;
const LOCAL_CODE = /^(?:[A-ZĐ]{0,3}UBND|UB|HĐND|TU|HU|QU|ĐU|[A-ZĐ]+[THQ]U)$/u;
const ORGANISATION =
  /^(?:ĐH|ĐHQG|HV|TĐ|CTY|VFF|LĐLĐ|TLĐ|LĐBĐ|ĐTN|HĐQT|HĐTV|ĐHĐCĐ|EVN|PVN|TKV|VNPT|BV|KHXH|VNU|CĐVC)/u;
const STATE =
  /^(?:B[A-ZĐ&]+|S[A-ZĐ&]{2,}|UB[A-ZĐ]*|[A-ZĐ]{1,3}UBND|HĐND.*|VKS.*|TTL[BNT]|QH\d*|UBTVQH\d*|XP[A-ZĐ]*|TTr|CCT|CT|CA[A-Z]*|PC\d*|TC[A-ZĐ]*|C[CT][A-ZĐ]*)$/u;

/** Types that were once printed behind their issuer. */
const swapped: ReadonlySet<string> = new Set(['NĐ', 'QĐ', 'NQ', 'CT', 'TT']);

/** Types that the Party never had, whatever way their numbers are printed: "Sắc lệnh số 64-SL/CT". */
const stateTypes: ReadonlySet<string> = new Set(['SL', 'NĐ', 'TTLT', 'TTLB']);

export interface DocumentSymbol {
  /** `NĐ-CP`, `QĐ/TW`. */
  readonly text: string;
  readonly system: System;
  readonly typeCode: string | null;
  /** Whether issuers of other places use the same symbol. */
  readonly local: boolean;
  /** The issuer's code, '' where the symbol has none. */
  readonly issuer: string;
}

/** The symbol of a number (its code in its normal spelling) as documents carry it; null where the number has none. */
export const toSymbol = ({ code, segment }: NumberRead): DocumentSymbol | null =>
  segment && symbolOf(code, segment);

/** A code in which each tone stands where the folded text has it, since a word may be glued to it. */
export const foldCode = (code: string): string =>
  fold(code, { letters: 'keep', breaks: 'keep' }).text;

const symbolOf = remember((_, segment: Segment) => normalise(segment));

/** Brings the segments of a number, the first of which is given, into the order and with the separators that its system prescribes. */
function normalise(chain: Segment): DocumentSymbol {
  const texts: string[] = [];
  const separators: string[] = [];
  for (let one: Segment | null = chain; one !== null; one = one.next) {
    const before = texts.at(-1);
    if (before !== undefined && isOneIssuer(before, one.text)) {
      texts[texts.length - 1] = before + one.text;
    } else {
      texts.push(one.text);
      separators.push(one.separators);
    }
  }
  let parts = texts.flatMap((text, at) => {
    const part = normaliseSegment(text, at);
    // In "CT-CTUBND" the type stands already, and CT is the chairman.
    return at === 0 ? splitGlued(part) : part;
  });
  const [first = '', second = ''] = parts;
  // Before 1997 the issuer was also printed first: 122/2017/CP-NĐ.
  if (
    parts.length === 2 &&
    !typeCodes.has(first) &&
    swapped.has(second) &&
    (issuerByCode.has(first) || LOCAL_CODE.test(first))
  ) {
    parts = [second, first];
  }
  const typeCode = typeCodes.has(parts[0] ?? '') && parts.length > 1 ? (parts[0] ?? null) : null;
  const issuer = (typeCode ? parts.at(-1) : parts[0]) ?? '';
  const system = systemOf(parts, typeCode !== null, separators);
  const withIssuer = parts.length === 2 || isPartyLike(separators);
  const glue = system === 'party' && withIssuer && typeCode ? '/' : '-';
  const printed = separators.slice(1).map((each) => (each === '_' || each === '.' ? each : null));
  const text = parts.reduce(
    (text, part, at) => text + (printed[at - 1] ?? (at > 1 ? '-' : glue)) + part,
  );
  return { text: foldCode(text), system, typeCode, local: LOCAL_CODE.test(issuer), issuer };
}

/** "KHUBND": a type and an issuer without the separator. */
function splitGlued(segment: string): readonly string[] {
  if (issuerByCode.has(segment) || typeCodes.has(segment)) return [segment];
  for (let at = 2; at <= 4 && at < segment.length - 1; at++) {
    const [head, tail] = [segment.slice(0, at), segment.slice(at)];
    if (typeCodes.has(head) && issuerByCode.has(tail)) return [head, tail];
  }
  return [segment];
}

/** "43-CV/BCĐ", "110-KH/TĐTN-BTNTH": the Party's way to print a number. */
const isPartyLike = (separators: readonly string[]): boolean =>
  separators.length >= 2 && separators[0] === '-' && separators[1] === '/';

const isState = (code: string): boolean => issuerByCode.has(code) || STATE.test(code);

function systemOf(parts: readonly string[], typed: boolean, separators: readonly string[]): System {
  // Without a type, the issuer comes first and its department behind it.
  const issuers = typed ? parts.slice(1) : parts.slice(0, 1);
  const [first = ''] = issuers;
  const last = issuers.at(-1) ?? first;
  if (PARTY_CODE.test(last) || (typed && PARTY_CODE.test(first))) return 'party';
  // "43-CV/BCĐ": steering committees are the Party's or the State's, as their numbers are printed.
  if (stateTypes.has(parts[0] ?? '')) return 'state';
  const partyLike = typed && isPartyLike(separators);
  if (partyLike && /^BCĐ/u.test(last)) return 'party';
  if (issuers.some((part) => COURT_CODE.test(part))) return typed ? 'state' : 'court';
  const ofBranch = partyLike && issuers.length > 1 && !isState(first);
  if (!ofBranch && issuers.some(isState)) return 'state';
  // "20-TB/KL": the Party's way to print a number, of an issuer that is not in the tables.
  if (partyLike) return 'party';
  return ORGANISATION.test(last) || ORGANISATION.test(first) ? 'org' : '~';
}
