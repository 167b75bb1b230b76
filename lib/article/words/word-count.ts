/** Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
/** What a word of such a script counts for, in code units of a script with spaces. */
const CHARS_OF_WORD = 5;

let segmenter: Intl.Segmenter | null = null;

/** The number of words in a line. */
export function wordsIn(text: string): number {
  if (!UNSPACED.test(text)) return text.split(' ').length;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

/** How long a text is in code units; as long as it would be in a script with spaces. */
export const readingLength = (text: string): number =>
  UNSPACED.test(text) ? wordsIn(text) * CHARS_OF_WORD : text.length;
