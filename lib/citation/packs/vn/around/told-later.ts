import { isTightDot } from '../../../grammar/code-word';
import { readDate } from '../../../grammar/dates';
import { punctuation, union } from '../../../tokens/lexicon';
import { comma, is, isCapital, opening, opensSentence, sentenceEnds } from '../../../tokens/look';
import { Digits, Punctuation, type Tokens, Word } from '../../../tokens/tokens';
import { typePhrases } from '../data/phrase-tries';
import { dateWords, dayWord, lexicon, topicWords, yearWord } from '../data/words';
import { startsName } from './back-reference';

/*
 * When a document was signed, issued or passed, where the text says so some words behind it, with who did it between:
 * "do bà Trần Thị Bông, phó chủ tịch huyện, ký ngày 12/3/2031".
 */

/** What leads to who acted: by, of, which. */
const agentWords = lexicon.words('do được mà vừa đã của');
/** Who is no name: the chairman, the director, Mr. … */
const agents = lexicon.words(
  'ông bà phó chủ giám lãnh chánh trưởng bộ thủ ủy quốc cơ sở thanh tòa cục chi nguyên',
);
const acts = lexicon.words('ký hành qua bố gửi tuyên phát');
/** Behind these the act is another document's. */
const others = lexicon.words('cho theo với để nhằm hợp sau trước khi tại từ đến bị');
/** "ký ban hành", "biểu quyết thông qua", "phát đi", "lúc 20 giờ", "tại kỳ họp thứ 3, Quốc hội khóa XV" */
const fillers = lexicon.words(
  'ký ban hành thông qua công bố gửi đi phát ra vào hồi trong sáng trưa chiều tối hôm lần đầu ' +
    'lúc giờ h phút tại kỳ phiên họp bất thường thứ quốc hội khóa',
);
/** A comma may stand behind the session that passed a document. */
const sessions = lexicon.words('họp khóa');
/** Behind them stands which one it is: "thứ Tám", "khóa XV". */
const counted = lexicon.words('thứ khóa');
const passive = lexicon.words('được');
/** How participles of issuing begin: ban hành, ký, công bố, thông qua, phát hành. */
const issuing = lexicon.words('ban ký công thông phát');
export const dayTimes = lexicon.words('sáng trưa chiều tối hôm');
const monthWord = dateWords.month;
const stops = punctuation(';:');
const MAX_AGENT_TOKENS = 24;
const MAX_FILLERS = 16;

/** A day, or the year of a month. */
export interface Told {
  /** The token of the word of issuing, or of what leads to who acted. */
  readonly from: number;
  readonly date: string | null;
  readonly year: string | null;
  readonly end: number;
}

/** When the one who is named behind a document signed it or passed it; null where nothing tells. */
export function readToldLater(tokens: Tokens, from: number): Told | null {
  const start = is(tokens, from, comma) || is(tokens, from, opening) ? from + 1 : from;
  if (is(tokens, start, titleStarts)) return readToldBehindSubject(tokens, start);
  return readToldAt(tokens, start);
}

/** When it was signed or passed, at the word of issuing or at the one that leads to who acted; in brackets he needs none. */
function readToldAt(tokens: Tokens, start: number): Told | null {
  if (is(tokens, start, issuing)) return readTold(tokens, start + 1);
  let agent = start;
  while (is(tokens, agent, agentWords)) agent++;
  if (agent === start && !is(tokens, start - 1, opening)) return null;
  const unnamed = is(tokens, agent - 1, passive) && is(tokens, agent, fillers);
  if (!unnamed && !isCapital(tokens, agent) && !is(tokens, agent, agents)) return null;
  for (let at = agent; at - start < MAX_AGENT_TOKENS && at < tokens.stop; at++) {
    if (is(tokens, at, sentenceEnds) || is(tokens, at, stops) || is(tokens, at, others))
      return null;
    if (is(tokens, at, topicWords)) return null;
    if (is(tokens, at, acts)) {
      const told = readTold(tokens, at + 1);
      if (told) return told;
    } else if (at > agent && typePhrases.match(tokens, at)) return null;
  }
  return null;
}

/** "Được Quốc hội thông qua ngày 26/11/2024, Luật …", "Ban hành ngày …": when the document was issued before which the sentence opens so. */
export function readToldBefore(tokens: Tokens, head: number, floor: number): Told | null {
  if (!is(tokens, head - 1, comma)) return null;
  let at = head - 2;
  while (at > floor && head - at < MAX_AGENT_TOKENS && !opensSentence(tokens, at)) at--;
  if (!opensSentence(tokens, at)) return null;
  const told = readToldLater(tokens, at);
  return told?.end === head - 1 ? told : null;
}

/**
 * "về việc thu hồi đất do ông Mẫu ký ngày …", "quy định về nghệ thuật biểu diễn, ban hành ngày …": when it was signed, behind what
 * the document is about. Behind a comma the next word says so, or leads to who acted.
 */
function readToldBehindSubject(tokens: Tokens, from: number): Told | null {
  let plain = true;
  for (let at = from + 1; at - from < MAX_SUBJECT_TOKENS; at++) {
    const paused = is(tokens, at - 1, comma);
    if (paused || (plain && is(tokens, at, by))) {
      const told = readToldAt(tokens, at);
      if (told) return namesDocument(tokens, from + 1, at) ? null : { ...told, from: at };
    }
    const kind = tokens.kinds[at];
    plain &&= kind === Word && !is(tokens, at, others);
    if (kind === Word || kind === Digits || is(tokens, at, pauses)) continue;
    if (kind !== Punctuation || !isTightDot(tokens, at)) return null;
  }
  return null;
}

/** Looked for last: most subjects have no day behind them. */
function namesDocument(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (startsName(tokens, at)) return true;
  return false;
}
const pauses = punctuation(',-&');
const MAX_SUBJECT_TOKENS = 40;
/** How what a document is about begins: on, lays down, guides, approves, amends, pilots. */
export const titleStarts = union(topicWords, lexicon.words('quy hướng phê sửa thí'));
const by = lexicon.words('do');

/** A day or a month behind a word of issuing. */
function readTold(tokens: Tokens, from: number): Told | null {
  const at = behindFillers(tokens, from);
  const day = is(tokens, at, dayWord) ? at + 1 : at;
  const read = day > at || is(tokens, at - 1, dayTimes) ? readDate(tokens, day, dateWords) : null;
  if (read?.iso) return { from, date: read.iso, year: null, end: read.end };
  return readMonth(tokens, at);
}

/** The token behind what may stand between the word of issuing and the day: the time of day, the session. */
function behindFillers(tokens: Tokens, from: number): number {
  let inSession = false;
  let at = from;
  for (; at - from < MAX_FILLERS; at++) {
    inSession ||= is(tokens, at, sessions);
    if (is(tokens, at, fillers) || is(tokens, at - 1, counted)) continue;
    const hour = tokens.kinds[at] === Digits && !is(tokens, at - 1, dayTimes);
    if (!hour && !(inSession && is(tokens, at, comma))) break;
  }
  return at;
}

/** "tháng 10/2017", "tháng 8 năm 2020": the year of a month. */
export function readMonth(tokens: Tokens, at: number): Told | null {
  if (!is(tokens, at, monthWord) || tokens.kinds[at + 1] !== Digits) return null;
  const year = is(tokens, at + 2, slash) || is(tokens, at + 2, yearWord) ? at + 3 : 0;
  if (tokens.value(at + 1) > 12 || year === 0 || tokens.kinds[year] !== Digits) return null;
  const value = tokens.value(year);
  return value > 1940 && value < 2100
    ? { from: at, date: null, year: String(value), end: year + 1 }
    : null;
}
const slash = punctuation('/-.');
