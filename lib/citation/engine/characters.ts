export const Letter = 1;
export const Digit = 2;
export const Punctuation = 3;
export const Blank = 4;
export const Break = 5;

/** Letters beyond this code unit are not told apart by case; packs for such scripts do not exist yet. */
const TABLE_END = 0x2000;
const SYMBOLS_END = 0x2c00;

const classes = new Uint8Array(TABLE_END);
const lowers = new Uint16Array(TABLE_END);
for (let code = 0; code < TABLE_END; code++) {
  const unit = String.fromCharCode(code);
  const lower = unit.toLowerCase();
  lowers[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  if (code >= 0x30 && code <= 0x39) classes[code] = Digit;
  else if (code === 0x20) classes[code] = Blank;
  else if (code === 0x0a) classes[code] = Break;
  else classes[code] = lower !== unit.toUpperCase() ? Letter : Punctuation;
}

/** The class of a code unit of folded text. */
export function classOf(code: number): number {
  if (code < TABLE_END) return classes[code] ?? Punctuation;
  return code < SYMBOLS_END ? Punctuation : Letter;
}

export const SEED = 0x811c9dc5 | 0;

/** FNV-1a over the lower-case code units of a word. */
export function stir(hash: number, code: number): number {
  const unit = code < TABLE_END ? (lowers[code] ?? code) : code;
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = stir(hash, word.charCodeAt(at));
  return hash;
}
