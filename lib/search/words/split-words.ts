/*
 * In: any text of a record or a query.
 * Out: its words in lower case with their tones, each with its place; and a word without its tones.
 */
import { type Folded, fold } from '../../text';

/** A word as it is compared: lower case, composed, hoà written hòa. `start` and `end` are UTF-16 code units of the text. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words between anything that is no letter and no digit, so that `55-QĐ/TW` is three of them. */
const PLAIN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
/**
 * Scripts without blanks between words are searched letter by letter, and each emoji is a word. Signs below U+2100 only
 * separate.
 */
const ANY_WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}\p{M}\p{Cf}])*|(?=[\u2100-\u{10ffff}])\p{S}/gu;
/** Characters for which `PLAIN_WORD` and `ANY_WORD` differ are among these. */
const RARE = /[^\0-\u0dff\u1e00-\u1eff\u2000-\u206f]/;
const DROPPED = /[\p{M}\p{Cf}]+/gu;
const JAMO = /[\u1100-\u11ff]/;

/** Documents of the Party are printed with TW and with TƯ, https://thuvienphapluat.vn has both: `55-QĐ/TƯ` is `55-QĐ/TW`. */
const CENTRAL =
  /(?<![\p{L}\p{N}])(qđ|nq|ct|kl|hd|tb|bc|kh|tt|cv|qc|đa|ctr)([/-])tư(?![\p{L}\p{N}])/gu;

const rules = { letters: 'lower', breaks: 'space' } as const;

const foldWords = (text: string): Folded => fold(text, rules);

/** With one unit for each of the folded text's. */
const withCentral = (folded: string): string =>
  folded.includes('/tư') || folded.includes('-tư') ? folded.replace(CENTRAL, '$1$2tw') : folded;

const patternFor = (folded: string): RegExp => (RARE.test(folded) ? ANY_WORD : PLAIN_WORD);

/** The words of a text, in order. */
export function spokenWords(text: string): readonly string[] {
  const folded = withCentral(foldWords(text).text);
  return (folded.match(patternFor(folded)) ?? []).map(cleaned);
}

/** The words of a text with their places, in order. */
export function placedWords(text: string): readonly PlacedWord[] {
  const folded = foldWords(text);
  const searched = withCentral(folded.text);
  return Array.from(searched.matchAll(patternFor(searched)), (found) => ({
    word: cleaned(found[0]),
    start: folded.start(found.index),
    end: folded.end(found.index + found[0].length),
  }));
}

const ASCII = /^[\0-\x7f]*$/;
const NEEDS_CLEANING = /[\p{M}\p{Cf}\u1100-\u11ff]/u;

/** Accents that compose with nothing, and what is not seen, are left out; Hangul in parts is put together. */
function cleaned(word: string): string {
  if (!NEEDS_CLEANING.test(word)) return word;
  const seen = word.replace(DROPPED, '');
  return JAMO.test(seen) ? seen.normalize('NFC') : seen;
}

/** A word without tones and other accents, đ as d. */
export function toneless(word: string): string {
  if (ASCII.test(word)) return word;
  return word.normalize('NFD').replace(DROPPED, '').normalize('NFC').replaceAll('đ', 'd');
}
