import { type DateRead, isoDate, readDate } from '../../../grammar/dates';
import { union } from '../../../tokens/lexicon';
import { comma, is, isCapital } from '../../../tokens/look';
import { Digits, type Tokens, Word } from '../../../tokens/tokens';
import { typePhrases } from '../data/phrase-tries';
import {
  dateWords,
  dayWord,
  issueVerbs,
  lexicon,
  togetherWords,
  topicWords,
  whoseWord,
  yearWord,
} from '../data/words';
import type { ContextReading } from './issue-context';
import { behindSender } from './issued-by';
import { dayTimes } from './told-later';

/** A document is issued in the year of its number, or in the next. */
const MAX_YEARS_BEHIND_NUMBER = 1;
/** "lúc 15 giờ 30 phút", "16h" */
export const hourLeads = lexicon.words('lúc hồi vào');
const hourUnits = lexicon.words('giờ h g');
const hourWords = lexicon.words('giờ h g phút sáng trưa chiều tối đêm');
const MAX_HOUR_TOKENS = 7;

/** "ngày 19-12-2016"; without "ngày" where a bracket, a glued word or its year show that it is the document's. */
export function readDay(tokens: Tokens, at: number, reading: ContextReading): number {
  if (reading.date !== null) return 0;
  const timed = (reading.verbs > 0 || reading.signed) && is(tokens, at, dayTimes);
  const day = timed ? at + 1 : behindHour(tokens, at, reading);
  const first = is(tokens, day, dayWord) ? day + 1 : day;
  const read = readDate(tokens, first, dateWords);
  if (timed && !read?.iso) return 0;
  const sure = first > at || reading.open || reading.led || read?.iso;
  if (read === null || !sure || isOfAnother(tokens, read, reading)) return 0;
  // "179/2024 ngày 31/12": the year stands in the number.
  const year = reading.verbs === 0 ? reading.numberYear : null;
  reading.date = read.iso ?? (year && isoDate(year, read.month, read.day));
  // A day of no known year is of an event, and so is what follows it.
  reading.stopped = reading.date === null;
  return reading.stopped ? behindSender(tokens, read.end, reading) : read.end;
}

/** "… và Quyết định số 22 cùng ngày 3/7/2019", "cùng ngày", "cùng năm"; behind a comma the next clause begins so. */
export function readShared(tokens: Tokens, at: number, reading: ContextReading): number {
  if (!is(tokens, at, togetherWords) || is(tokens, at - 1, comma)) return 0;
  const unit = is(tokens, at + 1, dayWord) ? 'day' : is(tokens, at + 1, yearWord) ? 'year' : null;
  if (unit === null) return 0;
  const told = tokens.kinds[at + 2] === Digits;
  reading.shared = told ? 'list' : unit;
  return told ? at + 1 : at + 2;
}

/** "lúc 16h ngày 28/9/2025": at "ngày" behind a time of day; behind a comma it may begin the next clause, and `at` itself is returned. */
function behindHour(tokens: Tokens, at: number, reading: ContextReading): number {
  if (is(tokens, at - 1, comma)) return at;
  const hour = is(tokens, at, hourLeads) ? at + 1 : at;
  if (tokens.kinds[hour] !== Digits || !is(tokens, hour + 1, hourUnits)) return at;
  if (hour === at && reading.verbs === 0) return at;
  let end = hour + 2;
  while (end - at < MAX_HOUR_TOKENS && (tokens.kinds[end] === Digits || is(tokens, end, hourWords)))
    end++;
  return is(tokens, end, dayWord) ? end : at;
}

/** Whether a day cannot be the document's: of another year than its number, or the next clause begins with it. */
function isOfAnother(tokens: Tokens, { iso, end }: DateRead, reading: ContextReading): boolean {
  if (!fitsYear(iso, reading.numberYear)) return true;
  return is(tokens, reading.end, comma) && isOfNextClause(tokens, end);
}

/** Tokens of who issues another document, and of the verb. */
const MAX_ISSUER_TOKENS = 14;
/** Fewer are no subject: "Ban hành Quy chế". */
const MIN_ISSUER_TOKENS = 2;
/** Behind them stands who issued this document, or what it is about. */
const whoseOrWhat = union(topicWords, whoseWord);

/** ", ngày 4/6/2021, Thủ tướng đã ban hành Chỉ thị số 17": whether behind a day someone issues another document, so that the day is that document's. */
function isOfNextClause(tokens: Tokens, end: number): boolean {
  const first = is(tokens, end, comma) ? end + 1 : end;
  if (!isCapital(tokens, first)) return false;
  for (let at = first; at - first < MAX_ISSUER_TOKENS && tokens.kinds[at] === Word; at++) {
    if (is(tokens, at, whoseOrWhat)) return false;
    const issues = at - first >= MIN_ISSUER_TOKENS && is(tokens, at, issueVerbs);
    if (issues && typePhrases.match(tokens, at + 1)) return true;
  }
  return false;
}

/** Whether a document whose number has a year can be of a day. */
export const fitsYear = (date: string | null, numberYear: string | null): boolean =>
  date === null ||
  numberYear === null ||
  Math.abs(Number(date.slice(0, 4)) - Number(numberYear)) <= MAX_YEARS_BEHIND_NUMBER;
