import { plainOf, unitKind } from '../../text';

/** What stands for a code unit that is no letter. */
export const Digit = 0;
export const Blank = -1;
export const Break = -2;
/** A unit that folding drops or joins with others. */
export const Odd = -3;
/** Punctuation stands for its number below this. */
const PUNCTUATION = -16;

const PUNCTUATION_END = 0x80;
/** Punctuation beyond ASCII of which rules speak is 2, 3 ..., all other 1. */
const FAR_PUNCTUATION = '…×°€';

/** The number of a sign of punctuation, below 0x80; an ASCII one is its own number. */
export const punctuationId = (code: number): number =>
  code < PUNCTUATION_END ? code : FAR_PUNCTUATION.indexOf(String.fromCharCode(code)) + 2;

/** The number of the punctuation that a unit below the other kinds stands for. */
export const punctuationOf = (unit: number): number => PUNCTUATION - unit;

/** Letters beyond this code unit are not told apart by case; packs for such scripts do not exist yet. */
const CASED_END = 0x2100;
const SYMBOLS_END = 0x2c00;
const UNITS = 0x10000;

const LETTER = 0xffff;
const TONE_SHIFT = 16;
const TONES = 0x3f;
/** Units of capitals are not below it. */
export const CAPITAL = 1 << 22;

/** The lower-case unit of each letter without its tone, above its 16 bits the tone and whether it is a capital; else what stands for its kind. */
const units = new Int32Array(UNITS);

/** Grave, acute, tilde, hook and dot below: a word has one, and it may stand on either of two vowels. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

for (let code = 0; code < UNITS; code++)
  units[code] = code < CASED_END ? cased(code) : uncased(code);

function cased(code: number): number {
  // Scripts between the Latin blocks: letters of which the case does not matter here.
  const other = code >= 0x370 && code < 0x1e00 && unitKind(code) === null;
  const unit = other ? code : unitFromUnicode(code);
  return unit > 0 && isCapitalUnit(code) ? unit | CAPITAL : unit;
}

function uncased(code: number): number {
  if (unitKind(code) === 'odd') return Odd;
  return code < SYMBOLS_END ? PUNCTUATION - punctuationId(plainOf(code)) : code;
}

function isCapitalUnit(code: number): boolean {
  const unit = String.fromCharCode(code);
  return unit !== unit.toLowerCase();
}

function unitFromUnicode(code: number): number {
  const kind = unitKind(code);
  if (kind === 'space') return Blank;
  if (kind === 'break') return Break;
  if (kind === 'odd') return Odd;
  if (code >= 0x30 && code <= 0x39) return Digit;
  const unit = String.fromCharCode(plainOf(code));
  const lower = unit.toLowerCase();
  const letter = lower !== unit.toUpperCase() && lower.length === 1;
  return letter ? toned(code, lower) : PUNCTUATION - punctuationId(plainOf(code));
}

function toned(code: number, lower: string): number {
  const parts = code < 0xc0 ? lower : lower.normalize('NFD');
  const tone = TONE.exec(parts)?.[0] ?? '';
  const bare = (tone === '' ? lower : parts.replace(tone, '').normalize('NFC')).charCodeAt(0);
  return bare | (tone === '' ? 0 : (tone.charCodeAt(0) - 0x2ff) << TONE_SHIFT);
}

/** A letter of either case without its tone, and what it had above its 16 bits; for anything else its kind, 0 or less. */
export const unitOf = (code: number): number => units[code] as number;

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < CASED_END ? unitOf(code) >= CAPITAL : isCapitalUnit(code);
}

export const SEED = 0x811c9dc5 | 0;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): a hash with one more letter, the tone left out. */
export const stir = (hash: number, letter: number): number =>
  Math.imul(hash ^ (letter & LETTER), 0x01000193);

/** The hash of a whole word: its tone counts, but not where it stands. */
export const seal = (hash: number, tones: number): number =>
  stir(hash, (tones >> TONE_SHIFT) & TONES);

/** The hash of a word, the same wherever its tone stands. */
export function hashOf(word: string): number {
  let hash = SEED;
  let tones = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const unit = unitOf(code);
    const letter = unit > 0 ? unit : code;
    hash = stir(hash, letter);
    tones |= letter;
  }
  return seal(hash, tones);
}
