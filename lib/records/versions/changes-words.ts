import { fold } from '../../text';

/** A word, a sign or a stretch of white space, with what it is compared by. */
export interface Word {
  readonly text: string;
  /** The same for words that differ only in Unicode composition, the place of the tone or the form of a sign. */
  readonly key: string;
}

const RULES = { letters: 'keep', breaks: 'space' } as const;
/** Numbers of documents (27-NQ/TW) and figures (1.085) are one word. */
const PARTS = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:[-‐‑–/.,][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** What a text is compared by: white space, composition, tone placement, quotes and dashes make no difference. */
export const comparable = (text: string): string => fold(text, RULES).text.trim();

/** The words of a text, with its signs and white space: joined they are the text again. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const [part] of text.matchAll(PARTS)) {
    const key = fold(part, RULES).text;
    const last = words.at(-1);
    // What cannot be seen belongs to what stands before it.
    if (key === '' && last) words[words.length - 1] = { ...last, text: last.text + part };
    else words.push({ text: part, key });
  }
  return words;
}
