import { readPins } from '../grammar/pins';
import type { CitationBuffer } from '../pack/citation-buffer';
import type { Pack, TextMemory } from '../pack/pack';
import { marks } from '../tokens/lexicon';
import { closing, is, opening, quote } from '../tokens/look';
import { Mark, type Tokens, Word } from '../tokens/tokens';

const MAX_LIST = 40;
/** Tokens that may stand between a pinpoint and the document it belongs to. */
const MAX_BRIDGE = 3;
const MAX_LONG_BRIDGE = 6;
const MAX_DOUBLED = 4;
/** Tokens that may say what a pinpoint is about. */
const MAX_REMARK = 14;
/** Tokens of what is annexed to a document, and of how it is. */
const MAX_ANNEX = 24;
const pauses = marks(',-');
const leads = marks(',(:');
const inner = marks(',(');
const dash = marks('-');

/** Pinpoints that wait for the document behind them. */
interface Pending {
  readonly from: number;
  readonly end: number;
  readonly pin: string;
}

/** Walks once through a paragraph; citations come sorted and never overlap. */
export function scan(tokens: Tokens, pack: Pack, memory: TextMemory): readonly CitationBuffer[] {
  const { heads, headCount } = tokens;
  if (headCount === 0) return none;
  const found: CitationBuffer[] = [];
  let pending: Pending | null = null;
  for (let head = 0, at = 0; head < headCount; head++) {
    if ((heads[head] as number) < at) continue;
    at = heads[head] as number;
    if (tokens.kinds[at] === Mark) {
      at = behindAddress(tokens, at);
      continue;
    }
    const citation = pack.read(tokens, at, memory);
    if (citation !== null) {
      if (pending !== null) give(tokens, pending, found, citation, pack);
      pending = null;
      at = Math.max(addList(tokens, found, citation, pack, memory), at + 1);
      continue;
    }
    // Most heads are neither: asking here is cheaper than trying to read them.
    const isUnit = pack.pins.unit(tokens.ids[at] as number) !== undefined;
    const pins = isUnit ? readPins(tokens, at, pack.pins) : null;
    if (pins === null) continue;
    if (pending !== null) attach(tokens, pending, found, pack);
    pending = { from: at, end: pins.end, pin: pins.pin };
    at = pins.end;
  }
  if (pending !== null) attach(tokens, pending, found, pack);
  if (found.length > 0) pack.readContext(tokens, found);
  return found;
}

const none: readonly CitationBuffer[] = [];

/** Adds a citation and the further items of the list that it begins. Returns the token behind them. */
function addList(
  tokens: Tokens,
  found: CitationBuffer[],
  first: CitationBuffer,
  pack: Pack,
  memory: TextMemory,
): number {
  let last = first;
  found.push(first);
  for (let more = 0; more < MAX_LIST; more++) {
    const next = pack.next(tokens, last, memory);
    if (next === null) break;
    found.push(next);
    last = next;
  }
  return last.to;
}

/** Pinpoints right before a citation are of its document; others may be of the one before. */
function give(
  tokens: Tokens,
  pending: Pending,
  found: readonly CitationBuffer[],
  citation: CitationBuffer,
  pack: Pack,
): void {
  if (pending.end < citation.from && !bridges(tokens, pending.end, citation.from, pack)) {
    attach(tokens, pending, found, pack);
    return;
  }
  citation.pin = pending.pin;
  citation.head = pending.from;
}

/** Pinpoints that no document follows belong to the one right before them. */
function attach(
  tokens: Tokens,
  pending: Pending,
  found: readonly CitationBuffer[],
  pack: Pack,
): void {
  const last = found.at(-1);
  if (!last || last.pin || !follows(tokens, last, pending.from, pack)) return;
  last.pin = pending.pin;
  last.tail = Math.max(last.tail, pending.end);
}

function behindAddress(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.stop && !tokens.spaced(end)) end++;
  return end;
}

function bridges(tokens: Tokens, behind: number, to: number, pack: Pack): boolean {
  const end = to - doubled(tokens, to);
  const from = behindRemark(tokens, behind);
  if (is(tokens, from, pack.pins.topic)) return isTopic(tokens, from, end, pack);
  if (isAnnexed(tokens, from, end, pack)) return true;
  if (end - from > MAX_LONG_BRIDGE) return false;
  for (let at = from; at < end; at++) {
    const joins =
      is(tokens, at, pauses) || is(tokens, at, pack.pins.of) || is(tokens, at, pack.pins.bridge);
    if (!joins) return false;
  }
  return true;
}

/** "Article 123 (Murder) of the Code": behind what a bracket or a quotation says of the pinpoint. */
function behindRemark(tokens: Tokens, from: number): number {
  const open = is(tokens, from, dash) ? from + 1 : from;
  const quoted = is(tokens, open, quote);
  if (!quoted && !is(tokens, open, opening)) return from;
  for (let at = open + 1; at - open < MAX_REMARK; at++) {
    if (is(tokens, at, quoted ? quote : closing)) return at + 1;
  }
  return from;
}

/** "Article 134 on assault of the Code": words alone, the last of which leads to the document. */
function isTopic(tokens: Tokens, from: number, to: number, pack: Pack): boolean {
  if (to - from > MAX_REMARK || !is(tokens, to - 1, pack.pins.of)) return false;
  for (let at = from; at < to; at++) if (tokens.kinds[at] !== Word) return false;
  return true;
}

/** "Article 5 of the Charter of schools annexed to Decision No. 12": what the document brings with it. */
function isAnnexed(tokens: Tokens, from: number, to: number, pack: Pack): boolean {
  const start = is(tokens, from, pack.pins.of) ? from + 1 : from;
  if (to - start > MAX_ANNEX || !is(tokens, start, pack.pins.annexed)) return false;
  if (!is(tokens, to - 1, pack.pins.bridge) || !is(tokens, to - 2, pack.pins.bridge)) return false;
  for (let at = start; at < to; at++) {
    if (tokens.kinds[at] !== Word && !is(tokens, at, inner)) return false;
  }
  return true;
}

/** How many words before a citation are its first ones printed twice: "Decree Decree No. 5". */
function doubled(tokens: Tokens, to: number): number {
  for (let count = 1; count <= MAX_DOUBLED; count++) {
    let same = true;
    for (let at = to; same && at < to + count; at++) {
      same = tokens.kinds[at] === Word && tokens.ids[at] === tokens.ids[at - count];
    }
    if (same) return count;
  }
  return 0;
}

/** Whether a pinpoint belongs to the document before it: next to it or to its date, or led to: "Decree 5 says clearly in". */
function follows(tokens: Tokens, last: CitationBuffer, at: number, pack: Pack): boolean {
  if (at <= last.to) return false;
  const from = at - last.to > MAX_BRIDGE ? pack.endOfContext(tokens, last) : last.to;
  if (at < from || at - from > MAX_REMARK) return false;
  let leading = from;
  while (is(tokens, leading, pack.pins.states)) leading++;
  if (leading === at) return at === from || is(tokens, at - 1, pack.pins.of);
  if (at - from > MAX_BRIDGE) return false;
  for (let between = from; between < at; between++) {
    if (!is(tokens, between, leads) && !is(tokens, between, pack.pins.of)) return false;
  }
  return true;
}
