import { readPins } from '../grammar/pins';
import type { CitationBuffer } from '../pack/citation-buffer';
import type { Pack, TextMemory } from '../pack/pack';
import { is } from '../tokens/look';
import { Punctuation, type Tokens } from '../tokens/tokens';
import { pinPrecedes } from './pin-before';
import { type PendingPin, pinFollows, pinGoesOn } from './pin-behind';

const MAX_LIST_ITEMS = 40;

/** Walks once through a paragraph; citations come sorted and never overlap. */
export function scan(tokens: Tokens, pack: Pack, memory: TextMemory): readonly CitationBuffer[] {
  const { candidates, candidateCount } = tokens;
  const citations: CitationBuffer[] = [];
  let pending: PendingPin | null = null;
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
    // "the articles", "An|nex"
    while (is(tokens, at - 1, pack.pins.before)) at--;
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
  pending: PendingPin,
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
  pending: PendingPin,
  citations: readonly CitationBuffer[],
  pack: Pack,
): void {
  const last = citations.at(-1);
  if (!last) return;
  const further = last.pin !== null;
  if (!(further ? pinGoesOn : pinFollows)(tokens, last, pending, pack)) return;
  last.pin = further ? `${last.pin};${pending.pin}` : pending.pin;
  last.tail = Math.max(last.tail, pending.end);
}

/** The token behind a web address, whose parts may look like citations. */
function behindAddress(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.stop && !tokens.spaced(end)) end++;
  return end;
}
