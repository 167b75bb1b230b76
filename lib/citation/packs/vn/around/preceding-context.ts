import { readDate } from '../../../grammar/dates';
import type { CitationBuffer } from '../../../pack/citation-buffer';
import { punctuation, union } from '../../../tokens/lexicon';
import { endsSentence, is, quote, sentenceEnds } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { dateWords, dayWord, issueVerbs, lexicon } from '../data/words';
import { type IssuerRead, issuerStarts, readIssuer } from './read-issuer';
import { readMonth, readToldBefore } from './told-later';

const notDated = union(lexicon.words('từ đến trước sau hết lực tới'), quote);
const times = lexicon.words('hôm sáng trưa chiều tối');
const quiet = lexicon.words('các những hai ba bốn số dự thảo toàn văn');
const semicolon = punctuation(';');
/** All that matters before a verb. */
const notable = union(issuerStarts, sentenceEnds, semicolon, dayWord, dateWords.month, times);
const firstHalf = lexicon.words('ban');
const secondHalf = lexicon.words('hành');
const MAX_TOKENS_BEFORE_VERB = 45;
const MAX_TOKENS_BEHIND_VERB = 4;

export interface PrecedingContext {
  readonly date: string | null;
  /** The year, where only a month is told. */
  readonly year: string | null;
  readonly issuer: IssuerRead | null;
}

/** "ban hành", but not "thi hành". */
const isIssuing = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, issueVerbs) && (!is(tokens, at, secondHalf) || is(tokens, at - 1, firstHalf));

const nothing: PrecedingContext = { date: null, year: null, issuer: null };

/** What leads to a citation: "Ngày 4/4/2024, UBND tỉnh ban hành …" (on a day, an issuer issued …). */
export function readPrecedingContext(
  tokens: Tokens,
  citation: CitationBuffer,
  floor: number,
): PrecedingContext {
  const verb = findVerb(tokens, citation.head, floor);
  if (verb < floor) {
    const told = readToldBefore(tokens, citation.head, floor);
    return told ? { date: told.date, year: told.year, issuer: null } : nothing;
  }
  const stop = Math.max(floor, verb - MAX_TOKENS_BEFORE_VERB);
  let issuer: IssuerRead | null = null;
  for (let at = verb - 1; at >= stop; at--) {
    if (!is(tokens, at, notable)) continue;
    if (endsSentence(tokens, at) || is(tokens, at, semicolon)) break;
    if (is(tokens, at, dayWord))
      return { date: dateAt(tokens, at, citation.head), year: null, issuer };
    // "Hôm 6.8.2024": a whole date needs no word for it where it opens the sentence.
    if (is(tokens, at, times)) {
      const dated = readDate(tokens, at + 1, dateWords);
      if (dated?.iso) return { date: dated.iso, year: null, issuer };
    }
    // "Tháng 10/2017, …"; in "5 tháng 10 năm 2017" the day stands before.
    if (
      is(tokens, at, dateWords.month) &&
      tokens.kinds[at - 1] !== Digits &&
      !is(tokens, at - 1, notDated)
    ) {
      const told = readMonth(tokens, at);
      if (told) return { date: null, year: told.year, issuer };
    }
    issuer ??= readLongest(tokens, at, verb + 1);
  }
  return { date: null, year: null, issuer };
}

/** The last word of issuing before a citation, with only quiet words between; a token before `floor` where there is none. */
function findVerb(tokens: Tokens, head: number, floor: number): number {
  for (let at = head - 1; at >= floor && head - at <= MAX_TOKENS_BEHIND_VERB; at--) {
    if (isIssuing(tokens, at)) return at;
    if (!is(tokens, at, quiet) && !is(tokens, at, quote)) break;
  }
  return floor - 1;
}

/** The date behind "ngày" (day); null where the words before say that it is a day of something else. */
function dateAt(tokens: Tokens, at: number, head: number): string | null {
  const dated = readDate(tokens, at + 1, dateWords);
  const fits = dated && dated.end <= head && !is(tokens, at - 1, notDated);
  return fits ? dated.iso : null;
}

/** The longest name of an issuer that ends before the verb: "Ban Thường vụ Tỉnh ủy" rather than "Tỉnh ủy". */
function readLongest(tokens: Tokens, at: number, stop: number): IssuerRead | null {
  const read = readIssuer(tokens, at);
  if (read === null || read.to > stop) return null;
  let longest = read;
  for (let back = 1; back <= 4; back++) {
    const longer = readIssuer(tokens, at - back);
    if (longer !== null && longer.to >= read.to) longest = longer;
  }
  return longest;
}
