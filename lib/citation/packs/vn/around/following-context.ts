import { type DateRead, isoDate, readDate } from '../../../grammar/dates';
import { yearAt } from '../../../grammar/years';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { DIGITS_ID, flags, union } from '../../../tokens/lexicon';
import { closing, comma, is, opening } from '../../../tokens/look';
import type { Tokens } from '../../../tokens/tokens';
import { dateWords, dayWord, lexicon, termWords, yearWord } from '../data/words';
import { isCountedNoun } from '../guards/number-guards';
import { readDateline } from './dateline';
import type { ContextReading, IssueContext } from './issue-context';
import { behindSender, issuerLeads, readIssuedBy, readPlaceBehind } from './issued-by';
import { isOfNextClause } from './next-clause';
import { issuerStarts } from './read-issuer';
import { placeStarts } from './read-province';
import { dayTimes, readMonth, readToldLater } from './told-later';

const issued = lexicon.words(
  'ban hành ký ra vào đã được thông qua công bố đề phát lập đi vừa biểu quyết hồi đời tuyên',
);
const MAX_VERB_WORDS = 4;
const MAX_CONTEXT_PARTS = 7;
/** A document is issued in the year of its number, or in the next. */
const MAX_YEARS_BEHIND_NUMBER = 1;

const starts = union(
  comma,
  opening,
  issued,
  issuerLeads,
  dayWord,
  dateWords.month,
  yearWord,
  termWords,
  issuerStarts,
  flags([DIGITS_ID]),
  lexicon.words('mà về'),
  placeStarts,
);

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
