import { BreakUnit, Drop, foldKindOf, plainOf, Space } from './characters';
import { compose } from './compose';
import { endOfBlank, endOfCluster, hasBreak } from './runs';
import { placedTone, placeTone } from './tones';

export interface FoldRules {
  /** 'lower' folds case away; 'keep' leaves it. */
  readonly letters: 'lower' | 'keep';
  /** 'keep' folds white space with a line break in it to "\n" instead of " ". */
  readonly breaks: 'keep' | 'space';
}

/** A text with its insignificant differences taken away, and the way back. Offsets are UTF-16 code units. */
export interface Folded {
  readonly text: string;
  /** Where the folded unit at `at` (0 to text.length) begins in the raw text. */
  start(at: number): number;
  /** Where the folded unit before `at` ends in the raw text. Characters dropped after it are left out. */
  end(at: number): number;
  /** The first folded unit that begins at or after the raw offset; text.length past the last. */
  at(raw: number): number;
}

const CHUNK_CHARS = 0x2000;

/**
 * Folds Unicode composition (NFC), white space, zero-width characters, soft hyphens, quotes, dashes, Đ/Ð and the
 * placement of Vietnamese tones; never tones themselves. Linear in the text; any string is fine.
 */
export function fold(raw: string, rules: FoldRules): Folded {
  return SHIFTING.test(raw) ? foldShifting(raw, rules) : foldInPlace(raw, rules);
}

/** Whatever makes folded offsets differ from raw ones: combining accents, dropped characters and runs of white space. */
const SHIFTING =
  /[\u0300-\u036f\u20d0-\u20ff\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\s\x85]{2}/;

/** White space, look-alikes and pairs with a tone on the second vowel. */
const UNLIKE =
  /[\t-\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000‐-―−﹘﹣－“”„‟«»″＂‘’‛′´`＇‚，⁄∕／Ð]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/g;

/** Most texts need no map: each unit folds where it stands. */
function foldInPlace(raw: string, rules: FoldRules): Folded {
  const text = raw.replace(UNLIKE, (found) => {
    if (found.length === 2) return placedTone(found);
    const code = found.charCodeAt(0);
    const kind = foldKindOf(code);
    if (kind === BreakUnit) return rules.breaks === 'keep' ? '\n' : ' ';
    return kind === Space ? ' ' : String.fromCharCode(plainOf(code));
  });
  const within = (at: number): number => Math.min(Math.max(at, 0), raw.length);
  return { text: cased(text, rules.letters), start: within, end: within, at: within };
}

function foldShifting(raw: string, rules: FoldRules): Folded {
  const units = new Uint16Array(raw.length);
  const starts = new Uint32Array(raw.length + 1);
  const ends = new Uint32Array(raw.length + 1);
  let length = 0;

  const emit = (unit: number, from: number, to: number): void => {
    units[length] = unit;
    starts[length] = from;
    ends[length + 1] = to;
    length++;
  };

  for (let at = 0; at < raw.length; ) {
    const from = at;
    const kind = foldKindOf(raw.charCodeAt(at++));
    if (kind === Drop) continue;
    if (kind === Space || kind === BreakUnit) {
      at = endOfBlank(raw, at);
      const broken = rules.breaks === 'keep' && hasBreak(raw, from, at);
      emit(broken ? 0x0a : 0x20, from, at);
      continue;
    }
    at = endOfCluster(raw, at);
    if (at === from + 1) {
      emit(plainOf(raw.charCodeAt(from)), from, at);
      placeTone(units, length - 1);
      continue;
    }
    // A letter with its accents: its code units never number more than those it came from.
    const cluster = compose(raw.slice(from, at));
    for (let i = 0; i < cluster.length; i++) emit(plainOf(cluster.charCodeAt(i)), from, at);
    if (cluster.length === 1) placeTone(units, length - 1);
  }
  starts[length] = raw.length;

  return {
    text: textOf(units, length, rules.letters),
    start: (at) => starts[at] ?? raw.length,
    end: (at) => ends[at] ?? raw.length,
    at: (offset) => firstAtOrBehind(starts, length, offset),
  };
}

function textOf(units: Uint16Array, length: number, letters: FoldRules['letters']): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK_CHARS) {
    // Spreading a typed array walks an iterator.
    const chunk = units.subarray(at, Math.min(at + CHUNK_CHARS, length));
    text += Reflect.apply(String.fromCharCode, null, chunk);
  }
  return cased(text, letters);
}

function cased(text: string, letters: FoldRules['letters']): string {
  if (letters === 'keep') return text;
  const lower = text.toLowerCase();
  // A few letters (İ) grow in lower case and would shift every offset after them.
  return lower.length === text.length ? lower : lowerUnitByUnit(text);
}

function lowerUnitByUnit(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const lower = text.charAt(at).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(at);
  }).join('');
}

function firstAtOrBehind(starts: Uint32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
