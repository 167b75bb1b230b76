import { readPins } from '../grammar/pins';
import type { CitationBuffer } from '../pack/citation-buffer';
import type { Pack, TextMemory } from '../pack/pack';
import { punctuation } from '../tokens/lexicon';
import { closing, is, opening, quote } from '../tokens/look';
import { Punctuation, type Tokens, Word } from '../tokens/tokens';

const MAX_LIST_ITEMS = 40;
/** Tokens that may lead from a document to the pinpoint behind it, where none of them says "states in". */
const MAX_BRIDGE_TOKENS = 3;
/** Tokens that may lead from a pinpoint to the document behind it: "of", "annexed to". */
const MAX_LONG_BRIDGE_TOKENS = 6;
/** Words of a citation that a slip of printing repeats. */
const MAX_REPEATED_WORDS = 4;
/** Tokens that may say what a pinpoint is about. */
const MAX_REMARK_TOKENS = 14;
/** Longest stretch, in tokens, between a pinpoint and the decision that annexes its text. */
const MAX_ANNEX_TOKENS = 24;
const bridgePunctuation = punctuation(',-');
const leadPunctuation = punctuation(',(:');
const annexPunctuation = punctuation(',(');
const dash = punctuation('-');

/** Pinpoints that were read, while it is open whether they are of the document behind them or of the one before. */
interface Pending {
  readonly from: number;
  readonly end: number;
  readonly pin: string;
}

/** Walks once through a paragraph; citations come sorted and never overlap. */
export function scan(tokens: Tokens, pack: Pack, memory: TextMemory): readonly CitationBuffer[] {
  const { candidates, candidateCount } = tokens;
  const citations: CitationBuffer[] = [];
  let pending: Pending | null = null;
  for (let next = 0, at = 0; next < candidateCount; next++) {
    if ((candidates[next] as number) < at) continue;
    at = candidates[next] as number;
    if (tokens.kinds[at] === Punctuation) {
      at = behindAddress(tokens, at);
      continue;
    }
    const citation = pack.read(tokens, at, memory);
    if (citation !== null) {
      if (pending !== null) addPrecedingPin(tokens, pending, citations, citation, pack);
      pending = null;
      at = Math.max(addList(tokens, citations, citation, pack, memory), at + 1);
      continue;
    }
    // Most candidates are neither: asking here is cheaper than trying to read them.
    const isPinpointUnit = pack.pins.unit(tokens.ids[at] as number) !== undefined;
    const pins = isPinpointUnit ? readPins(tokens, at, pack.pins) : null;
    if (pins === null) continue;
    if (pending !== null) addFollowingPin(tokens, pending, citations, pack);
    pending = { from: at, end: pins.end, pin: pins.pin };
    at = pins.end;
  }
  if (pending !== null) addFollowingPin(tokens, pending, citations, pack);
  if (citations.length > 0) pack.readContext(tokens, citations);
  return citations;
}

/** Adds a citation and the further items of the list that it begins. Returns the token behind them. */
function addList(
  tokens: Tokens,
  citations: CitationBuffer[],
  first: CitationBuffer,
  pack: Pack,
  memory: TextMemory,
): number {
  let last = first;
  citations.push(first);
  for (let more = 0; more < MAX_LIST_ITEMS; more++) {
    const next = pack.next(tokens, last, memory);
    if (next === null) break;
    citations.push(next);
    last = next;
  }
  return last.to;
}

/** Pinpoints right before a citation are of its document; others may be of the one before. */
function addPrecedingPin(
  tokens: Tokens,
  pending: Pending,
  citations: readonly CitationBuffer[],
  citation: CitationBuffer,
  pack: Pack,
): void {
  if (pending.end < citation.from && !pinPrecedes(tokens, pending.end, citation.from, pack)) {
    addFollowingPin(tokens, pending, citations, pack);
    return;
  }
  citation.pin = pending.pin;
  citation.head = pending.from;
}

/** Pinpoints that no document follows belong to the one right before them. */
function addFollowingPin(
  tokens: Tokens,
  pending: Pending,
  citations: readonly CitationBuffer[],
  pack: Pack,
): void {
  const last = citations.at(-1);
  if (!last || last.pin || !pinFollows(tokens, last, pending.from, pack)) return;
  last.pin = pending.pin;
  last.tail = Math.max(last.tail, pending.end);
}

/** The token behind a web address, whose parts may look like citations. */
function behindAddress(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.stop && !tokens.spaced(end)) end++;
  return end;
}

/** Whether the pinpoints that end at a token are of the document that begins at another: what stands between must lead to it. */
function pinPrecedes(tokens: Tokens, behind: number, to: number, pack: Pack): boolean {
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

/** Whether a pinpoint is of the document before it: it stands right behind the document or its date, or words lead to it: "Decree 5 says clearly in". */
function pinFollows(tokens: Tokens, last: CitationBuffer, at: number, pack: Pack): boolean {
  if (at <= last.to) return false;
  const from = at - last.to > MAX_BRIDGE_TOKENS ? pack.endOfContext(tokens, last) : last.to;
  if (at < from || at - from > MAX_REMARK_TOKENS) return false;
  let leading = from;
  while (is(tokens, leading, pack.pins.states)) leading++;
  if (leading === at) return at === from || is(tokens, at - 1, pack.pins.of);
  if (at - from > MAX_BRIDGE_TOKENS) return false;
  for (let between = from; between < at; between++) {
    if (!is(tokens, between, leadPunctuation) && !is(tokens, between, pack.pins.of)) return false;
  }
  return true;
}
