import { type DateRead, isoDate, readDate } from '../../../grammar/dates';
import { yearAt } from '../../../grammar/years';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import type { Writable } from '../../../reused';
import { DIGITS_ID, flags, union } from '../../../tokens/lexicon';
import { closing, comma, is, opening } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { company } from '../data/issuers';
import { dateWords, dayWord, lexicon, termWords, yearWord } from '../data/words';
import { isCountedNoun } from '../guards/number-guards';
import { readDateline } from './dateline';
import type { IssueContext } from './issue-context';
import { isOfNextClause } from './next-clause';
import { issuerStarts, readIssuer } from './read-issuer';
import { placeStarts, readProvince } from './read-province';
import { dayTimes, readMonth, readToldLater } from './told-later';

export type { IssueContext };

const by = lexicon.words('của do được');
const issued = lexicon.words(
  'ban hành ký ra vào đã được thông qua công bố đề phát lập đi vừa biểu quyết hồi đời tuyên',
);
/** What may stand between "của" and the issuer in whose session a document was passed. */
const sessionWords = lexicon.words(
  'hội nghị lần thứ nhất hai ba tư bốn năm sáu bảy tám chín mười một',
);
const MAX_SESSION_WORDS = 8;
/** "của Công ty …": no issuer of the tables, but an organisation. */
const companies = lexicon.words('công');
const companyTails = lexicon.words('ty');
const MAX_VERB_WORDS = 4;
const MAX_CONTEXT_PARTS = 7;
/** A document is issued in the year of its number, or in the next. */
const MAX_YEARS_BEHIND_NUMBER = 1;

const starts = union(
  comma,
  opening,
  issued,
  by,
  dayWord,
  dateWords.month,
  yearWord,
  termWords,
  issuerStarts,
  flags([DIGITS_ID]),
  lexicon.words('mà về'),
  placeStarts,
);

/** What has been read so far, and how the next part is led to. */
interface ContextReading extends Writable<IssueContext> {
  /** The year inside the citation's number. */
  readonly numberYear: string | null;
  /** Whether a bracket is open. */
  open: boolean;
  /** How many words of issuing lead to the part. */
  verbs: number;
  /** "QĐ/TWcủa": whether the word that leads to the part is glued to the number. */
  led: boolean;
  /** Whether nothing more is read. */
  stopped: boolean;
  /** The citation's symbol. */
  readonly symbol: string | null;
  /** Whether only whose it is and of what year stands between, without any sign: "512/QĐ-UBND Lai Châu 2023". */
  bare: boolean;
}

/** Reads a part at a token. @returns the token behind it, 0 where it is none */
type PartReader = (tokens: Tokens, at: number, reading: ContextReading) => number;

/** The first that fits is taken. */
const partReaders: readonly PartReader[] = [
  readDay,
  readMonthOfYear,
  readYear,
  readTerm,
  readIssuedBy,
  readPlaceBehind,
];

/** One for all citations that nothing follows: most do not need their own. */
const nothing: IssueContext = { end: 0, date: null, year: null, issuer: null, place: null };

/** What follows a citation: ", ngày 19-12-2016 của Bộ Chính trị (khóa XII)" (of that day, of the Politburo of the 12th term), in any order. Read once. */
export function followingContext(tokens: Tokens, citation: CitationBuffer): IssueContext {
  citation.following ??= readFollowing(tokens, citation);
  return citation.following as IssueContext;
}

function readFollowing(tokens: Tokens, citation: CitationBuffer): IssueContext {
  const dateline = readDateline(tokens, citation);
  if (dateline) return dateline;
  const glued = citation.endOffset < tokens.end(citation.to - 1);
  if (!glued && !is(tokens, citation.to, starts)) return nothing;
  const reading: ContextReading = {
    end: citation.to,
    date: null,
    year: null,
    issuer: null,
    place: null,
    numberYear: citation.yearInNumber ? citation.year : null,
    open: false,
    verbs: 0,
    led: glued,
    stopped: false,
    symbol: citation.symbol,
    bare: citation.symbol !== null,
  };
  for (let parts = 0; parts < MAX_CONTEXT_PARTS; parts++) {
    const end = readPart(tokens, behindLeads(tokens, reading), reading);
    if (end > 0) reading.end = end;
    if (end === 0 || reading.stopped) break;
    reading.led = false;
    if (reading.open && is(tokens, end, closing)) {
      reading.end++;
      reading.open = false;
    }
  }
  const told =
    reading.date === null
      ? readToldLater(tokens, reading.issuer ? citation.to : reading.end)
      : null;
  if (told) {
    reading.date = told.date;
    reading.year ??= told.year;
    reading.end = Math.max(reading.end, told.end);
  }
  return reading.end === citation.to ? nothing : reading;
}

/** The token behind a comma, a bracket that opens and words of issuing. */
function behindLeads(tokens: Tokens, reading: ContextReading): number {
  let at = reading.end;
  if (is(tokens, at, comma)) at++;
  if (!reading.open && is(tokens, at, opening)) {
    reading.open = true;
    at++;
  }
  const from = at;
  while (at - from < MAX_VERB_WORDS && is(tokens, at, issued)) at++;
  reading.verbs = at - from;
  reading.bare &&= at === reading.end && reading.date === null && reading.issuer === null;
  return at;
}

function readPart(tokens: Tokens, at: number, reading: ContextReading): number {
  for (const read of partReaders) {
    const end = read(tokens, at, reading);
    if (end > 0) return end;
  }
  return 0;
}

/** "ngày 19-12-2016"; without "ngày" where a bracket, a glued word or its year show that it is the document's. */
function readDay(tokens: Tokens, at: number, reading: ContextReading): number {
  if (reading.date !== null) return 0;
  const timed = reading.verbs > 0 && is(tokens, at, dayTimes);
  const day = timed || is(tokens, at, dayWord) ? at + 1 : at;
  const read = readDate(tokens, day, dateWords);
  if (timed && !read?.iso) return 0;
  const sure = day > at || reading.open || reading.led || read?.iso;
  if (read === null || !sure || isOfAnother(tokens, read, reading)) return 0;
  // "179/2024 ngày 31/12": the year stands in the number.
  const year = reading.verbs === 0 ? reading.numberYear : null;
  reading.date = read.iso ?? (year && isoDate(year, read.month, read.day));
  // A day of no known year is of an event, and so is what follows it.
  reading.stopped = reading.date === null;
  return reading.stopped ? behindSender(tokens, read.end, reading) : read.end;
}

/** "công văn số 92/UBND-KT ngày 3/4, UBND thành phố Huế yêu cầu …": whom the symbol names, even so. */
function behindSender(tokens: Tokens, at: number, reading: ContextReading): number {
  const sender = readIssuer(tokens, is(tokens, at, comma) ? at + 1 : at);
  if (!sender?.place || !reading.symbol?.includes(sender.entry.code)) return at;
  reading.issuer = sender;
  return sender.to;
}

/** Whether a day cannot be the document's: of another year than its number, or the next clause begins with it. */
function isOfAnother(tokens: Tokens, { iso, end }: DateRead, reading: ContextReading): boolean {
  const years =
    iso && reading.numberYear ? Number(iso.slice(0, 4)) - Number(reading.numberYear) : 0;
  if (Math.abs(years) > MAX_YEARS_BEHIND_NUMBER) return true;
  return is(tokens, reading.end, comma) && isOfNextClause(tokens, end);
}

/** "tháng 7/2021": the year of a month. */
function readMonthOfYear(tokens: Tokens, at: number, reading: ContextReading): number {
  const told = reading.date === null && reading.year === null ? readMonth(tokens, at) : null;
  if (!told) return 0;
  reading.year = told.year;
  return told.end;
}

/** "năm 2014", "(2014)", "88/QĐ-TTg 2021 phê duyệt …" */
function readYear(tokens: Tokens, at: number, reading: ContextReading): number {
  const named = is(tokens, at, yearWord);
  const year = named ? at + 1 : at;
  const counts = reading.place === null && isCountedNoun(tokens, at + 1);
  const printed = reading.bare && reading.numberYear === null && !counts;
  const sure = named || printed || (reading.open && is(tokens, at + 1, closing));
  const value = sure ? yearAt(tokens, year) : 0;
  if (reading.year !== null || value === 0) return 0;
  reading.year = String(value);
  return year + 1;
}

/** "khóa XII" */
function readTerm(tokens: Tokens, at: number): number {
  return is(tokens, at, termWords) ? at + 2 : 0;
}

/** "của Bộ Chính trị", "do Hội nghị lần thứ tư Ban Chấp hành Trung ương", "của tỉnh Nam Định" */
function readIssuedBy(tokens: Tokens, at: number, reading: ContextReading): number {
  const named = is(tokens, at, by);
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
function readPlaceBehind(tokens: Tokens, at: number, reading: ContextReading): number {
  return reading.bare && reading.place === null ? readPlaceAt(tokens, at, reading) : 0;
}

function readPlaceAt(tokens: Tokens, at: number, reading: ContextReading): number {
  const province = readProvince(tokens, at);
  if (!province?.slug) return 0;
  reading.place = province.slug;
  return province.to;
}

/** "TANDTC ngày 2/10/2007": without a word that leads to it, an issuer is the document's where its day stands behind. */
function readDatedIssuer(tokens: Tokens, at: number, reading: ContextReading): number {
  const issuer = at === reading.end ? readIssuer(tokens, at) : null;
  if (!issuer || !is(tokens, issuer.to, dayWord)) return 0;
  if (!readDate(tokens, issuer.to + 1, dateWords)?.iso) return 0;
  reading.issuer = issuer;
  return issuer.to;
}
