import { readDate } from '../../../grammar/dates';
import { comma, is } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { company } from '../data/issuers';
import { dateWords, dayWord, lexicon } from '../data/words';
import type { ContextReading } from './issue-context';
import { readIssuer } from './read-issuer';
import { readProvince } from './read-province';

/** Words that lead to who issued a document. */
export const issuerLeads = lexicon.words('của do được');
/** What may stand between "của" and the issuer in whose session a document was passed. */
const sessionWords = lexicon.words(
  'hội nghị lần thứ nhất hai ba tư bốn năm sáu bảy tám chín mười một',
);
const MAX_SESSION_WORDS = 8;
/** "của Công ty …": no issuer of the tables, but an organisation. */
const companies = lexicon.words('công');
const companyTails = lexicon.words('ty');

/** "của Bộ Chính trị", "do Hội nghị lần thứ tư Ban Chấp hành Trung ương", "của tỉnh Nam Định" */
export function readIssuedBy(tokens: Tokens, at: number, reading: ContextReading): number {
  const named = is(tokens, at, issuerLeads);
  const led = named || reading.date !== null || reading.verbs > 0 || reading.led;
  if (reading.issuer !== null) return 0;
  if (!led) return readDatedIssuer(tokens, at, reading);
  let from = named ? at + 1 : at;
  if (named && is(tokens, from, companies) && is(tokens, from + 1, companyTails)) {
    reading.issuer = { entry: company, from, to: from + 2, place: null };
    return from + 2;
  }
  reading.issuer = readIssuer(tokens, from);
  while (
    reading.issuer === null &&
    from - at < MAX_SESSION_WORDS &&
    (is(tokens, from, sessionWords) || tokens.kinds[from] === Digits)
  ) {
    reading.issuer = readIssuer(tokens, ++from);
  }
  if (reading.issuer !== null) return reading.issuer.to;
  return readPlaceAt(tokens, from, reading);
}

/** "512/QĐ-UBND Lai Châu", "45/NQ-HĐND tỉnh Đồng Nai" */
export function readPlaceBehind(tokens: Tokens, at: number, reading: ContextReading): number {
  return reading.bare && reading.place === null ? readPlaceAt(tokens, at, reading) : 0;
}

function readPlaceAt(tokens: Tokens, at: number, reading: ContextReading): number {
  const province = readProvince(tokens, at);
  // "45/NQ-HĐND tỉnh ngày 7/12/2016": which province it is, the text leaves out.
  if (province && province.slug === null && isDated(tokens, province.to)) return province.to;
  if (!province?.slug) return 0;
  reading.place = province.slug;
  return province.to;
}

/** "TANDTC ngày 2/10/2007", "(Bộ Y tế ban hành ngày 14/4/2023)": without a word that leads to it, an issuer is the document's where its day stands behind. */
function readDatedIssuer(tokens: Tokens, at: number, reading: ContextReading): number {
  const issuer = at === reading.end || reading.open ? readIssuer(tokens, at) : null;
  if (!issuer) return 0;
  let day = issuer.to;
  if (reading.open) while (is(tokens, day, issueWords)) day++;
  if (!isDated(tokens, day)) return 0;
  reading.issuer = issuer;
  return issuer.to;
}
const isDated = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, dayWord) && !!readDate(tokens, at + 1, dateWords)?.iso;
const issueWords = lexicon.words('đã ban hành ký thông qua công bố');

/** "công văn số 92/UBND-KT ngày 3/4, UBND thành phố Huế yêu cầu …": whom the symbol names, even so. */
export function behindSender(tokens: Tokens, at: number, reading: ContextReading): number {
  const sender = readIssuer(tokens, is(tokens, at, comma) ? at + 1 : at);
  if (!sender?.place || !reading.symbol?.includes(sender.entry.code)) return at;
  reading.issuer = sender;
  return sender.to;
}
