// Cut at white space and punctuation: classes of all letters cost milliseconds to build on a page's first reading.
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s\u2010-\u2027!-/:-@[-`{-~«»…]+/)
    .filter(Boolean);

export const plain = (text: string): string => wordsOf(text).join(' ');

/** The share of the words of `part` that `whole` holds too, 0 to 1. */
export function containment(part: string, whole: string): number {
  const words = wordsOf(part);
  if (words.length === 0) return 0;
  const held = new Set(wordsOf(whole));
  return words.filter((word) => held.has(word)).length / words.length;
}
