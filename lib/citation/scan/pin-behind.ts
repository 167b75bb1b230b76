import type { CitationBuffer } from '../pack/citation-buffer';
import type { Pack } from '../pack/pack';
import { punctuation } from '../tokens/lexicon';
import { comma, is, isCapital, opening } from '../tokens/look';
import { Digits, type Tokens, Word } from '../tokens/tokens';
import { behindRemark, dash, MAX_REMARK_TOKENS } from './pin-remark';

/*
 * Pinpoints stand behind the document whose parts they are, at once or where words lead from it to them.
 */

/** Tokens that may lead from a document to the pinpoint behind it, where none of them says "states in". */
const MAX_BRIDGE_TOKENS = 3;
/** Tokens that may stand between a document and a pinpoint that the words before it lead to. */
const MAX_LEAD_TOKENS = 26;
/** Tokens between a document and a further pinpoint in the bracket behind it. */
const MAX_BRACKET_TOKENS = 90;
const ARTICLE = /(?:^|;)D\d/;
/** Parts whose names are no common nouns. */
const MARKED = /(?:^|;)(?:D|PL)\d/;
const leadPunctuation = punctuation(',(:');
const pausePunctuation = punctuation(',"()-');
const bracketPunctuation = punctuation(',;:-"/');
const itemEnds = punctuation(',;');

/** Pinpoints that were read, while it is open whether they are of the document behind them or of the one before. */
export interface PendingPin {
  readonly from: number;
  readonly end: number;
  readonly pin: string;
}

/** Whether a pinpoint is of the document before it: it stands right behind the document or its date, or words lead to it: "Decree 5 says clearly in". */
export function pinFollows(
  tokens: Tokens,
  last: CitationBuffer,
  pending: PendingPin,
  pack: Pack,
): boolean {
  const { from: at, end } = pending;
  if (isOfAnother(tokens, end, pack)) return false;
  if (at <= last.to) return at === last.to && isCapital(tokens, at) && MARKED.test(pending.pin);
  const context = at - last.to > MAX_BRIDGE_TOKENS ? pack.endOfContext(tokens, last) : last.to;
  const remark = behindRemark(tokens, context);
  const from = remark > at ? context : remark;
  if (at < from) return false;
  if (at - from > MAX_REMARK_TOKENS) return isLedTo(tokens, last, from, pending, pack);
  let leading = from;
  while (is(tokens, leading, pack.pins.states)) leading++;
  if (leading === at) return at === from || is(tokens, at - 1, pack.pins.of);
  for (let between = from; between < at; between++) {
    const dashed = is(tokens, between, dash) && MARKED.test(pending.pin);
    if (!dashed && !is(tokens, between, leadPunctuation) && !is(tokens, between, pack.pins.of)) {
      return isLedTo(tokens, last, from, pending, pack);
    }
  }
  return at - from <= MAX_BRIDGE_TOKENS || isLedTo(tokens, last, from, pending, pack);
}

/** "(Article 7: on …; Article 9: on …)": whether a pinpoint goes on with those in the bracket behind a document. */
export function pinGoesOn(
  tokens: Tokens,
  last: CitationBuffer,
  { from, end, pin }: PendingPin,
  pack: Pack,
): boolean {
  const listed = last.head === last.from && is(tokens, from - 1, itemEnds) && ARTICLE.test(pin);
  if (!listed || from - last.to > MAX_BRACKET_TOKENS || isOfAnother(tokens, end, pack))
    return false;
  let at = from - 1;
  for (; at > last.to && !is(tokens, at, opening); at--) {
    const goesOn = tokens.kinds[at] === Word || is(tokens, at, bracketPunctuation);
    if (!goesOn && tokens.kinds[at] !== Digits) return false;
  }
  return is(tokens, at, opening);
}

/** "Article 7 of this decree", "Article 5 of the law": whether a document is named right behind, be it no citation. */
function isOfAnother(tokens: Tokens, end: number, pack: Pack): boolean {
  let name = end;
  while (is(tokens, name, pack.pins.of) || is(tokens, name, pack.pins.bridge)) name++;
  return pack.startsName(tokens, name);
}

/**
 * "The code rules on succession in Articles 649 and 650", "…, namely Article 54": whether words lead from a document to a pinpoint
 * some way behind it, with no other document between. Only articles are told so far away: other units are common nouns too.
 */
function isLedTo(
  tokens: Tokens,
  last: CitationBuffer,
  from: number,
  { from: at, pin }: PendingPin,
  pack: Pack,
): boolean {
  if (at - from > MAX_LEAD_TOKENS || !ARTICLE.test(pin)) return false;
  const lead = at - 1;
  const applies = is(tokens, lead, pack.pins.applies);
  if (!applies && !is(tokens, lead, pack.pins.leads) && !is(tokens, lead, opening)) return false;
  const introduced = is(tokens, last.head - 1, pack.pins.applies);
  for (let between = from; between < lead; between++) {
    const goesOn = tokens.kinds[between] === Word || is(tokens, between, pausePunctuation);
    if (!goesOn && tokens.kinds[between] !== Digits) return false;
    if (tokens.kinds[between] === Word && pack.startsName(tokens, between)) return false;
    if (applies && !introduced && is(tokens, between, comma)) return false;
  }
  return true;
}
