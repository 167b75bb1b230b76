import { is } from './look';
import type { Mention, Notes, Pack } from './pack';
import { readPins } from './pins';
import { Mark, type Tokens, Word } from './tokens';

const MAX_LIST = 40;
/** Tokens that may stand between a pinpoint and the document it belongs to. */
const MAX_BRIDGE = 3;
const COMMA = 0x2c;
const DASH = 0x2d;
const OPEN = 0x28;

/** Walks once through a paragraph; mentions come sorted and never overlap. */
export function scan(tokens: Tokens, pack: Pack, notes: Notes): Mention[] {
  const found: Mention[] = [];
  if (tokens.headCount === 0) return found;
  let pinFrom = -1;
  let pinEnd = -1;
  let pin = '';

  const add = (mention: Mention): void => {
    if (pinFrom >= 0 && bridges(tokens, pinEnd, mention.from, pack)) {
      mention.pin = pin;
      mention.head = pinFrom;
    } else settlePin();
    pinFrom = -1;
    found.push(mention);
  };
  /** Pinpoints that no document follows belong to the one right before them. */
  const settlePin = (): void => {
    const last = found.at(-1);
    if (pinFrom >= 0 && last && !last.pin && follows(tokens, last, pinFrom, pack)) {
      last.pin = pin;
      last.tail = Math.max(last.tail, pinEnd);
    }
    pinFrom = -1;
  };

  const { heads, headCount } = tokens;
  for (let head = 0, at = 0; head < headCount; head++) {
    if ((heads[head] as number) < at) continue;
    at = heads[head] as number;
    const kind = tokens.kinds[at];
    if (kind === Mark) {
      at = behindAddress(tokens, at);
      continue;
    }
    const first = pack.read(tokens, at, notes);
    if (first) {
      add(first);
      let last = first;
      for (let more = 0; more < MAX_LIST; more++) {
        const next = pack.next(tokens, last, notes);
        if (!next) break;
        add(next);
        last = next;
      }
      at = Math.max(last.to, at + 1);
      continue;
    }
    const unit = kind === Word ? pack.pins.unit(tokens.value(at)) : undefined;
    const pins = unit ? readPins(tokens, at, pack.pins) : null;
    if (pins) {
      settlePin();
      pinFrom = at;
      pinEnd = pins.end;
      pin = pins.pin;
      at = pins.end;
    }
  }
  settlePin();
  pack.surround(tokens, found);
  return found;
}

function behindAddress(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (end < tokens.stop && !tokens.spaced(end)) end++;
  return end;
}

function bridges(tokens: Tokens, from: number, to: number, pack: Pack): boolean {
  if (to - from > MAX_BRIDGE) return false;
  for (let at = from; at < to; at++) {
    const joins =
      tokens.kinds[at] === Word
        ? is(tokens, at, pack.pins.of) || is(tokens, at, pack.pins.list)
        : tokens.kinds[at] === Mark && (tokens.value(at) === COMMA || tokens.value(at) === DASH);
    if (!joins) return false;
  }
  return true;
}

function follows(tokens: Tokens, last: Mention, at: number, pack: Pack): boolean {
  if (at - last.to > MAX_BRIDGE || at <= last.to) return false;
  for (let between = last.to; between < at; between++) {
    const value = tokens.value(between);
    const joins =
      tokens.kinds[between] === Word
        ? is(tokens, between, pack.pins.of)
        : tokens.kinds[between] === Mark && (value === COMMA || value === OPEN);
    if (!joins) return false;
  }
  return true;
}
