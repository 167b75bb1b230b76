export const Letter = 1;
export const Digit = 2;
export const Punctuation = 3;
export const Blank = 4;
export const Break = 5;

/** Letters beyond this code unit are not told apart by case; packs for such scripts do not exist yet. */
const TABLE_END = 0x2000;
const SYMBOLS_END = 0x2c00;

const classes = new Uint8Array(TABLE_END);
/** The lower-case unit of each letter, 0 for anything else. */
const letters = new Uint16Array(TABLE_END);
for (let code = 0; code < TABLE_END; code++) {
  const unit = String.fromCharCode(code);
  const lower = unit.toLowerCase();
  if (code >= 0x30 && code <= 0x39) classes[code] = Digit;
  else if (code === 0x20) classes[code] = Blank;
  else if (code === 0x0a) classes[code] = Break;
  else if (lower === unit.toUpperCase()) classes[code] = Punctuation;
  else {
    classes[code] = Letter;
    letters[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
}

/** The class of a code unit of folded text. */
export function classOf(code: number): number {
  if (code < TABLE_END) return classes[code] as number;
  return code < SYMBOLS_END ? Punctuation : Letter;
}

/** The lower-case unit of a letter, 0 for anything else. */
export function letterOf(code: number): number {
  if (code < TABLE_END) return letters[code] as number;
  return code < SYMBOLS_END ? 0 : code;
}

/** Whether a code unit is a capital. */
export const isUpper = (code: number): boolean => letterOf(code) !== code && letterOf(code) > 0;

export const SEED = 0x811c9dc5 | 0;

/** FNV-1a: the hash of a word with one more lower-case unit. */
export const stir = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
