import { plainOf, unitKind } from '../../text';

export const Letter = 1;
export const Digit = 2;
const Punctuation = 3;
export const Blank = 4;
export const Break = 5;
/** A unit that folding drops or joins with others. */
export const Odd = 6;

/** Letters beyond this code unit are not told apart by case; packs for such scripts do not exist yet. */
const TABLE_END = 0x2100;
const SYMBOLS_END = 0x2c00;

const TONE_SHIFT = 16;
const LETTER = 0xffff;

const classes = new Uint8Array(TABLE_END);
/** The lower-case unit of each letter without its tone, the tone above its 16 bits; 0 for anything else. */
const letters = new Int32Array(TABLE_END);

/** Grave, acute, tilde, hook and dot below: a word has one, and it may stand on either of two vowels. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

// Scripts between the Latin blocks: letters of which the case does not matter here.
for (let code = 0x370; code < 0x1e00; code++) {
  if (unitKind(code) !== null) learn(code);
  else {
    classes[code] = Letter;
    letters[code] = code;
  }
}
for (const [from, to] of [
  [0, 0x370],
  [0x1e00, TABLE_END],
] as const) {
  for (let code = from; code < to; code++) learn(code);
}

function learn(code: number): void {
  const kind = unitKind(code);
  if (kind === 'space') classes[code] = Blank;
  else if (kind === 'break') classes[code] = Break;
  else if (kind === 'odd') classes[code] = Odd;
  else if (code >= 0x30 && code <= 0x39) classes[code] = Digit;
  else {
    const unit = String.fromCharCode(plainOf(code));
    const lower = unit.toLowerCase();
    const letter = lower !== unit.toUpperCase() && lower.length === 1;
    classes[code] = letter ? Letter : Punctuation;
    if (letter) setLetter(code, lower);
  }
}

function setLetter(code: number, lower: string): void {
  const parts = code < 0xc0 ? lower : lower.normalize('NFD');
  const tone = TONE.exec(parts)?.[0] ?? '';
  const bare = (tone === '' ? lower : parts.replace(tone, '').normalize('NFC')).charCodeAt(0);
  letters[code] = bare | (tone === '' ? 0 : (tone.charCodeAt(0) - 0x2ff) << TONE_SHIFT);
}

/** The class of a code unit. */
export function classOf(code: number): number {
  if (code < TABLE_END) return classes[code] as number;
  if (code < SYMBOLS_END) return Punctuation;
  return unitKind(code) === 'odd' ? Odd : Letter;
}

/** A letter of either case without its tone, and the tone above its 16 bits; 0 for anything else. */
export function letterOf(code: number): number {
  if (code < TABLE_END) return letters[code] as number;
  return code < SYMBOLS_END || unitKind(code) === 'odd' ? 0 : code;
}

export const isUpper = (text: string, at: number): boolean => {
  const unit = text.charAt(at);
  return unit !== unit.toLowerCase();
};

export const SEED = 0x811c9dc5 | 0;

/** FNV-1a: a hash with one more letter, the tone left out. */
export const stir = (hash: number, letter: number): number =>
  Math.imul(hash ^ (letter & LETTER), 0x01000193);

/** The hash of a whole word: its tone counts, but not where it stands. */
export const seal = (hash: number, tones: number): number => stir(hash, tones >> TONE_SHIFT);

/** The hash of a word, the same wherever its tone stands. */
export function hashOf(word: string): number {
  let hash = SEED;
  let tones = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const letter = letterOf(code) || code;
    hash = stir(hash, letter);
    tones |= letter;
  }
  return seal(hash, tones);
}
