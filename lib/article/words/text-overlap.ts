/** Cut at white space and punctuation: classes of all letters cost milliseconds to build on a page's first reading. */
const BETWEEN_WORDS = /[\s\u2010-\u2027!-/:-@[-`{-~«»…]+/g;

/** The words of a text in lower case, one space between them. */
export const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** The share of the words of `part` that `whole` holds too, 0 to 1; both are plain. */
export function containment(part: string, whole: string): number {
  if (part === '') return 0;
  const held = ` ${whole} `;
  const words = part.split(' ');
  let count = 0;
  for (const word of words) if (held.includes(` ${word} `)) count++;
  return count / words.length;
}
