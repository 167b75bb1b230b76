import type { CitationBuffer } from '../pack/citation-buffer';
import type { Pack } from '../pack/pack';
import { punctuation } from '../tokens/lexicon';
import { closing, comma, is, opening, quote } from '../tokens/look';
import { Digits, type Tokens, Word } from '../tokens/tokens';

/*
 * Pinpoints stand before or behind the document whose parts they are: what stands between tells whether they are of it.
 */

/** Tokens that may lead from a document to the pinpoint behind it, where none of them says "states in". */
const MAX_BRIDGE_TOKENS = 3;
/** Tokens that may lead from a pinpoint to the document behind it: "of", "annexed to". */
const MAX_LONG_BRIDGE_TOKENS = 6;
/** Words of a citation that a slip of printing repeats. */
const MAX_REPEATED_WORDS = 4;
/** Tokens that may say what a pinpoint is about. */
const MAX_REMARK_TOKENS = 14;
/** Tokens that may stand between a document and a pinpoint that the words before it lead to. */
const MAX_LEAD_TOKENS = 26;
const ARTICLE = /(?:^|;)D\d/;
/** Longest stretch, in tokens, between a pinpoint and the decision that annexes its text. */
const MAX_ANNEX_TOKENS = 24;
const bridgePunctuation = punctuation(',-');
const leadPunctuation = punctuation(',(:');
const pausePunctuation = punctuation(',"()-');
const annexPunctuation = punctuation(',(');
const dash = punctuation('-');

/** Whether the pinpoints that end at a token are of the document that begins at another: what stands between must lead to it. */
export function pinPrecedes(tokens: Tokens, behind: number, to: number, pack: Pack): boolean {
  const end = to - countRepeatedWords(tokens, to);
  const from = behindRemark(tokens, behind);
  if (is(tokens, from, pack.pins.topic)) return isTopic(tokens, from, end, pack);
  if (isAnnexed(tokens, from, end, pack)) return true;
  if (end - from > MAX_LONG_BRIDGE_TOKENS) return false;
  for (let at = from; at < end; at++) {
    const joins =
      is(tokens, at, bridgePunctuation) ||
      is(tokens, at, pack.pins.of) ||
      is(tokens, at, pack.pins.bridge);
    if (!joins) return false;
  }
  return true;
}

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
  if (at <= last.to || isOfAnother(tokens, end, pack)) return false;
  const from = at - last.to > MAX_BRIDGE_TOKENS ? pack.endOfContext(tokens, last) : last.to;
  if (at < from) return false;
  if (at - from > MAX_REMARK_TOKENS) return isLedTo(tokens, last, from, pending, pack);
  let leading = from;
  while (is(tokens, leading, pack.pins.states)) leading++;
  if (leading === at) return at === from || is(tokens, at - 1, pack.pins.of);
  for (let between = from; between < at; between++) {
    if (!is(tokens, between, leadPunctuation) && !is(tokens, between, pack.pins.of)) {
      return isLedTo(tokens, last, from, pending, pack);
    }
  }
  return at - from <= MAX_BRIDGE_TOKENS || isLedTo(tokens, last, from, pending, pack);
}

/** "Article 7 of this decree", "Article 5 of the law": whether a document is named right behind, be it no citation. */
function isOfAnother(tokens: Tokens, end: number, pack: Pack): boolean {
  const name = is(tokens, end, pack.pins.of) ? end + 1 : end;
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
  let lead = at - 1;
  while (lead > from && is(tokens, lead, pack.pins.before)) lead--;
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

/** "Article 123 (Murder) of the Code": the token behind a bracket or a quotation that says what the pinpoint is about. */
function behindRemark(tokens: Tokens, from: number): number {
  const open = is(tokens, from, dash) ? from + 1 : from;
  const quoted = is(tokens, open, quote);
  if (!quoted && !is(tokens, open, opening)) return from;
  for (let at = open + 1; at - open < MAX_REMARK_TOKENS; at++) {
    if (is(tokens, at, quoted ? quote : closing)) return at + 1;
  }
  return from;
}

/** "Article 134 on assault of the Code": words alone, the last of which leads to the document. */
function isTopic(tokens: Tokens, from: number, to: number, pack: Pack): boolean {
  if (to - from > MAX_REMARK_TOKENS || !is(tokens, to - 1, pack.pins.of)) return false;
  for (let at = from; at < to; at++) if (tokens.kinds[at] !== Word) return false;
  return true;
}

/** "Article 5 of the Charter of schools annexed to Decision No. 12": whether the words between name a text that the document puts in force. */
function isAnnexed(tokens: Tokens, from: number, to: number, pack: Pack): boolean {
  const start = is(tokens, from, pack.pins.of) ? from + 1 : from;
  if (to - start > MAX_ANNEX_TOKENS || !is(tokens, start, pack.pins.annexed)) return false;
  if (!is(tokens, to - 1, pack.pins.bridge) || !is(tokens, to - 2, pack.pins.bridge)) return false;
  for (let at = start; at < to; at++) {
    if (tokens.kinds[at] !== Word && !is(tokens, at, annexPunctuation)) return false;
  }
  return true;
}

/** How many words before a citation are its first ones printed twice: "Decree Decree No. 5". */
function countRepeatedWords(tokens: Tokens, to: number): number {
  for (let count = 1; count <= MAX_REPEATED_WORDS; count++) {
    let same = true;
    for (let at = to; same && at < to + count; at++) {
      same = tokens.kinds[at] === Word && tokens.ids[at] === tokens.ids[at - count];
    }
    if (same) return count;
  }
  return 0;
}
