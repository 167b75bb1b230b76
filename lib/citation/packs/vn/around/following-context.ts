import { isoDate, readDate } from '../../../grammar/dates';
import type { CitationBuffer, FollowingContext } from '../../../pack/citation-buffer';
import { DIGITS_ID, flags, union } from '../../../tokens/lexicon';
import { closing, comma, is, opening } from '../../../tokens/look';
import { Digits, type Tokens } from '../../../tokens/tokens';
import { type Organ, readOrgan, readProvince } from '../data/organs';
import { dateWords, dayWord, lexicon, termWords, yearWord } from '../data/words';

const by = lexicon.words('của do được');
const issued = lexicon.words('ban hành ký ra vào đã được thông qua công bố đề phát lập');
/** What may stand between "của" and the body whose session issued a document. */
const session = lexicon.words('hội nghị lần thứ nhất hai ba tư bốn năm sáu bảy tám chín mười một');
const MAX_SESSION = 8;
const MAX_STEPS = 7;

const tailStarts = union(
  comma,
  opening,
  issued,
  by,
  dayWord,
  yearWord,
  termWords,
  flags([DIGITS_ID]),
);

export interface Tail extends FollowingContext {
  readonly date: string | null;
  readonly year: string | null;
  readonly organ: Organ | null;
  /** Slug of the province named instead of a body. */
  readonly place: string | null;
}

/** One for all citations that nothing follows: most do not need their own. */
const nothing: Tail = { end: 0, date: null, year: null, organ: null, place: null };

/** What follows a citation: ", ngày 19-12-2016 của Bộ Chính trị (khóa XII)" in any order. Read once. */
export function followingContext(tokens: Tokens, citation: CitationBuffer): Tail {
  citation.following ??= readTail(tokens, citation);
  return citation.following as Tail;
}

function readTail(tokens: Tokens, citation: CitationBuffer): Tail {
  // "QĐ/TWcủa": the word that leads on is glued to the number.
  const glued = citation.endOffset < tokens.end(citation.to - 1);
  if (!glued && !is(tokens, citation.to, tailStarts)) return nothing;
  let end = citation.to;
  let date: string | null = null;
  let year: string | null = null;
  let organ: Organ | null = null;
  let place: string | null = null;
  let open = false;
  for (let step = 0, at = end; step < MAX_STEPS; step++, at = end) {
    if (is(tokens, at, comma)) at++;
    if (!open && is(tokens, at, opening)) {
      open = true;
      at++;
    }
    let verbs = 0;
    while (verbs < 4 && is(tokens, at, issued)) {
      at++;
      verbs++;
    }
    const day = is(tokens, at, dayWord) ? at + 1 : at;
    const led = glued && step === 0;
    const read = readDate(tokens, day, dateWords);
    const dated = day > at || open || led || read?.iso ? read : null;
    if (dated && date === null) {
      // "179/2024 ngày 31/12": the year stands in the number.
      const inNumber = citation.year !== null && citation.yearInNumber && verbs === 0;
      date = dated.iso ?? (inNumber ? isoDate(citation.year ?? '', dated.month, dated.day) : null);
      end = dated.end;
      if (date === null) break;
    } else if (is(tokens, at, yearWord) && isYear(tokens, at + 1) && year === null) {
      year = String(tokens.value(at + 1));
      end = at + 2;
    } else if (open && isYear(tokens, at) && is(tokens, at + 1, closing) && year === null) {
      year = String(tokens.value(at));
      end = at + 1;
    } else if (is(tokens, at, termWords)) end = at + 2;
    else if (organ === null && (is(tokens, at, by) || date !== null || verbs > 0 || led)) {
      let from = is(tokens, at, by) ? at + 1 : at;
      while (
        from - at < MAX_SESSION &&
        (is(tokens, from, session) || tokens.kinds[from] === Digits)
      )
        from++;
      organ = readOrgan(tokens, from);
      const province: ReturnType<typeof readProvince> = organ ? null : readProvince(tokens, from);
      if (!organ && !province?.slug) break;
      place = province?.slug ?? place;
      end = organ?.to ?? province?.to ?? from;
    } else break;
    if (open && is(tokens, end, closing)) {
      end++;
      open = false;
    }
  }
  return end === citation.to ? nothing : { end, date, year, organ, place };
}

const isYear = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Digits && tokens.value(at) > 1940 && tokens.value(at) < 2100;
