import { Break, Drop, kindOf, Mark, plainOf, Space } from './characters';
import { placeTone } from './tones';

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
  /** Where the folded unit before `at` ends in the raw text; what was dropped behind it stays outside. */
  end(at: number): number;
  /** The first folded unit that begins at or behind the raw offset; text.length past the last. */
  at(raw: number): number;
}

const CHUNK = 0x2000;

/**
 * Folds Unicode composition (NFC), white space, zero-width characters, soft hyphens, quotes, dashes, Đ/Ð and the
 * placement of Vietnamese tones; never tones themselves. Linear in the text; any string is fine.
 */
export function fold(raw: string, rules: FoldRules): Folded {
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
    const kind = kindOf(raw.charCodeAt(at++));
    if (kind === Drop) continue;
    if (kind === Space || kind === Break) {
      let broken = kind === Break;
      let to = at;
      for (; at < raw.length; at++) {
        const next = kindOf(raw.charCodeAt(at));
        if (next === Space || next === Break) to = at + 1;
        else if (next !== Drop) break;
        broken ||= next === Break;
      }
      emit(broken && rules.breaks === 'keep' ? 0x0a : 0x20, from, to);
      continue;
    }
    at = endOfCluster(raw, at);
    if (at === from + 1) {
      emit(plainOf(raw.charCodeAt(from)), from, at);
      placeTone(units, length - 1);
      continue;
    }
    // A base with its marks: its code units never number more than those it came from.
    const composed = compose(raw.slice(from, at));
    for (let i = 0; i < composed.length; i++) emit(plainOf(composed.charCodeAt(i)), from, at);
    if (composed.length === 1) placeTone(units, length - 1);
  }
  starts[length] = raw.length;

  return {
    text: textOf(units, length, rules.letters),
    start: (at) => starts[at] ?? raw.length,
    end: (at) => ends[at] ?? raw.length,
    at: (offset) => firstAtOrBehind(starts, length, offset),
  };
}

/** Behind the last mark on the base before `at`; what folding drops may stand between them. */
function endOfCluster(raw: string, at: number): number {
  let end = at;
  for (let next = at; next < raw.length; next++) {
    const kind = kindOf(raw.charCodeAt(next));
    if (kind === Mark) end = next + 1;
    else if (kind !== Drop) break;
  }
  return end;
}

function compose(cluster: string): string {
  const units = Array.from(cluster).filter((unit) => kindOf(unit.charCodeAt(0)) !== Drop);
  return units.join('').normalize('NFC');
}

function textOf(units: Uint16Array, length: number, letters: FoldRules['letters']): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, length)));
  }
  if (letters === 'keep') return text;
  const lower = text.toLowerCase();
  // A few letters (İ) grow in lower case and would shift every offset behind them.
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
