import { yearAt } from '../../../grammar/years';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { DIGITS_ID, flags, punctuation, union } from '../../../tokens/lexicon';
import { closing, comma, is, opening } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { dateWords, dayWord, lexicon, termWords, togetherWords, yearWord } from '../data/words';
import { isCountedNoun } from '../guards/number-guards';
import { readDateline } from './dateline';
import { type ContextReading, type IssueContext, noContext } from './issue-context';
import { fitsYear, hourLeads, readDay, readShared } from './issue-day';
import { issuerLeads, readIssuedBy, readPlaceBehind } from './issued-by';
import { issuerStarts } from './read-issuer';
import { placeStarts } from './read-province';
import { readSubject } from './subject';
import { dayTimes, readMonth, readToldLater, titleStarts } from './told-later';

const issued = lexicon.words(
  'ban hành ký ra vào đã được thông qua công bố đề phát lập đi vừa biểu quyết hồi đời tuyên',
);
/** The last words of to sign, to issue, to announce, to pass, to approve. */
const signs = lexicon.words('ký hành bố ra qua duyệt');
const MAX_VERB_WORDS = 4;
const MAX_CONTEXT_PARTS = 7;

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
  lexicon.words('mà'),
  placeStarts,
  hourLeads,
  dayTimes,
  togetherWords,
  titleStarts,
);

/** Reads a part at a token. @returns the token behind it, 0 where it is none */
type PartReader = (tokens: Tokens, at: number, reading: ContextReading) => number;

/** The first that fits is taken. */
const partReaders: readonly PartReader[] = [
  readShared,
  readDay,
  readMonthOfYear,
  readYear,
  readTerm,
  readIssuedBy,
  readPlaceBehind,
];

/** What follows a citation: ", ngày 19-12-2016 của Bộ Chính trị (khóa XII)" (of that day, of the Politburo of the 12th term), in any order. Read once. */
export function followingContext(tokens: Tokens, citation: CitationBuffer): IssueContext {
  citation.following ??= readFollowing(tokens, citation);
  return citation.following as IssueContext;
}

function readFollowing(tokens: Tokens, citation: CitationBuffer): IssueContext {
  const dateline = readDateline(tokens, citation);
  if (dateline) return dateline;
  const glued = citation.endOffset < tokens.end(citation.to - 1);
  const from = behindFootnote(tokens, citation.to);
  if (!glued && !is(tokens, from, starts)) return noContext;
  const reading: ContextReading = {
    end: from,
    date: null,
    year: null,
    issuer: null,
    place: null,
    shared: null,
    subject: null,
    numberYear: citation.yearInNumber ? citation.year : null,
    open: false,
    verbs: 0,
    signed: is(tokens, citation.from - 1, signs),
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
    reading.date === null ? readToldLater(tokens, reading.issuer ? from : reading.end) : null;
  if (told && fitsYear(told.date, reading.numberYear)) {
    reading.date = told.date;
    reading.year ??= told.year;
    reading.subject = readSubject(tokens, reading.end, told.from);
    reading.end = Math.max(reading.end, told.end);
  }
  return reading.end === citation.to ? noContext : reading;
}

const marks = punctuation('²*');
const [footnoteStarts, footnoteEnds] = [punctuation('(['), punctuation(')]')];
const MAX_MARKS = 3;
const MAX_FOOTNOTE = 99;

/** "91-KL/TW²", "NĐ-CP(1)": the token behind the marks of a footnote. */
function behindFootnote(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < MAX_MARKS && is(tokens, at, marks) && !tokens.spaced(at)) at++;
  const bracketed =
    is(tokens, at, footnoteStarts) &&
    tokens.kinds[at + 1] === Digits &&
    tokens.value(at + 1) <= MAX_FOOTNOTE &&
    is(tokens, at + 2, footnoteEnds);
  return bracketed ? at + 3 : at;
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
  // "cùng được ban hành ngày …"
  if (is(tokens, at, togetherWords) && is(tokens, at + 1, issued)) {
    reading.shared = 'list';
    at++;
  }
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
